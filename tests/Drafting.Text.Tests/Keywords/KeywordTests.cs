using CsCheck;
using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Tests.Segmentation;

namespace Drafting.Text.Tests.Keywords;

public static class KeywordTests
{
    private const string Sample =
        "全市安全生产专项整治工作推进会今天召开。会议要求，压实安全生产责任，深入排查整治安全隐患，对重点企业、重点场所、重点环节逐一检查。"
        + "各部门要把专项整治与日常监管结合起来，建立隐患台账，整治一处、销号一处。the report of the PDF 报告 PDF。企业是安全生产的责任主体。";

    private static readonly TfIdf TfIdf = new(Segmenter.Default);
    private static readonly TextRank TextRank = new(Segmenter.Default);

    private static string Show(IEnumerable<Keyword> keywords) =>
        string.Join(',', keywords.Select(keyword => $"{keyword.Word}:{Math.Round(keyword.Weight, 12):R}"));

    private static string Show(string answer) =>
        string.Join(',', answer.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':'))
            .Select(pair => $"{JiebaOracle.Text(pair[0])}:{Math.Round(double.Parse(pair[1]), 12):R}"));

    public class TfIdf_Extract
    {
        [Fact]
        public void Ranks_words_as_was_recorded() =>
            Assert.Equal(["整治", "PDF", "安全", "重点", "专项"], TfIdf.Extract(Sample, 5).Select(keyword => keyword.Word));

        [Fact]
        public void Ranks_and_weighs_as_jieba_does()
        {
            using var jieba = JiebaOracle.Start();
            foreach (var text in RandomText.Mixed(JiebaData.Words).Array[100].Single(_ => true, "0N0XIzNsQ0O2").Append(Sample))
                Assert.Equal(Show(jieba.Ask("tfidf", JiebaOracle.Hex(text), "20")), Show(TfIdf.Extract(text)));
        }

        [Fact]
        public void Finds_nothing_in_nothing() => Assert.Empty(TfIdf.Extract(""));
    }

    public class TextRank_Extract
    {
        [Fact]
        public void Ranks_and_weighs_as_jieba_does_on_the_same_tagged_words()
        {
            using var jieba = JiebaOracle.Start();
            var tagger = new PartOfSpeechTagger(Segmenter.Default);
            foreach (var text in RandomText.Mixed(JiebaData.Words).Where(text => text.Length > 0).Array[100].Single(_ => true, "0N0XIzNsQ0O2").Append(Sample))
            {
                var tagged = tagger.Tag(text).SelectMany(word => new[] { text.Substring(word.Span.Start, word.Span.Length), word.Tag });
                Assert.Equal(Show(jieba.Ask("textrank", string.Join(',', tagged.Select(JiebaOracle.Hex)), "20")), Show(TextRank.Extract(text)));
            }
        }

        [Fact]
        public void Finds_nothing_in_nothing() => Assert.Empty(TextRank.Extract("，。"));
    }

    public class Tag
    {
        [Fact]
        public void Gives_dictionary_words_their_tags_and_others_one_by_their_shape()
        {
            const string text = "社会主义 3.5 PDF 示水镇。";
            var tags = new PartOfSpeechTagger(Segmenter.Default).Tag(text).Select(word => $"{text.AsSpan(word.Span.Start, word.Span.Length)}/{word.Tag}");
            Assert.Equal(["社会主义/n", " /x", "3.5/m", " /x", "PDF/eng", " /x", "示水镇/n", "。/x"], tags);
        }
    }
}
