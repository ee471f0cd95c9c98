using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Delivery;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>What makes a speech hard to deliver: its length, and what cannot be read aloud.</summary>
internal static partial class DeliveryRules
{
    /// <summary>A speech may be so much longer or shorter than asked.</summary>
    private const double Tolerance = 0.2;

    private const string Front = "在全市安全生产会议上的讲话\n同志们：\n今天召开全市安全生产会议，主要任务是总结工作、部署任务。";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK401", Severity.Warning, "本单位", "讲话时间与要求不符", Front + "各级要抓好落实。", Front + "各级要抓好落实。各单位要对照问题清单逐项制定措施，明确责任领导和完成时限。" + string.Concat(Enumerable.Range(1, 9).Select(week => $"第{week}周的任务要落实到岗位，落实到个人，一项一项抓到底。")))
        {
            Needs = "在 .draft.yaml 里写 时长，或加 --minutes",
            ExampleOptions = () => CheckOptions.Default with { Minutes = 1.5 },
            Find = Length,
        },
        new("CHK402", Severity.Hint, "实务", "一句话里数字太多", Front + "全年完成产值128.5亿元，增长8.2%，其中工业76.3亿元，增长9.1%，农业32.6亿元，增长4.8%，服务业19.6亿元，增长12.4%。", Front + "全年完成产值128.5亿元，增长8.2%。其中工业76.3亿元，增长9.1%。") { Find = Figures },
        new("CHK405", Severity.Hint, "实务", "讲话里读不出来的话", Front + "具体安排见附件1。", Front + "具体安排会后印发。")
        {
            Find = text => InSpeech(text, Unspoken(), match => $"“{match.Value}”是写给人看的，听的人看不到。", "请改成说得出来的话，或删去。"),
        },
        new("CHK409", Severity.Hint, "实务", "斜线读不出来", Front + "请各县/区抓好落实。", Front + "请各县区抓好落实。")
        {
            Find = text => InSpeech(text, Slash(), match => $"“{match.Value}”里的斜线读不出来。", "请改成“或”“和”，或用顿号。"),
        },
        new("CHK410", Severity.Hint, "实务", "括注太长，不便朗读", Front + "要加强重点场所（包括人员密集的商场、宾馆、饭店和各类学校、医院、养老机构）管理。", Front + "要加强人员密集场所管理。")
        {
            Find = text => InSpeech(text, LongBracket(), _ => "讲话里的括注太长，读的时候接不上。", "请改成一句话，放到前后文里。"),
        },
    ];

    private static IEnumerable<Hit> Length(CheckedText text)
    {
        if (text.Options.Minutes is not { } asked) yield break;
        foreach (var speech in text.Analysis.Speeches)
        {
            var time = SpeakingTime.Of(text.Source, speech, text.Options.RateOf(speech));
            if (Math.Abs(time.Minutes - asked) <= Tolerance * asked) continue;
            var change = (int)Math.Round(Math.Abs(asked - time.Minutes) * time.Rate.CharactersPerMinute / 10) * 10;
            yield return new Hit(
                text.Source.LineSpan(speech.Lines.First),
                $"全文{time.Characters}字，按每分钟{time.Rate.CharactersPerMinute}字约{time.Minutes:0.#}分钟，要求{asked:0.#}分钟。",
                time.Minutes > asked ? $"请压缩约{change}字。" : $"还可以写约{change}字。");
        }
    }

    private static IEnumerable<Hit> Figures(CheckedText text)
    {
        foreach (var line in text.Analysis.Speeches.SelectMany(speech => text.LinesOf(speech.Lines)))
        {
            foreach (var sentence in Drafting.Text.Sentences.SentenceSplitter.Split(line.Text))
            {
                var figures = Figure().Count(line.Text.AsSpan(sentence.Start, sentence.Length));
                if (figures >= 7) yield return new Hit(line.Part(sentence.Start, sentence.Length), $"这句话里有{figures}个数字，读不顺，也听不清。", "请只留最要紧的两三个，或分成几句。");
            }
        }
    }

    private static IEnumerable<Hit> InSpeech(CheckedText text, Regex pattern, Func<Match, string> message, string remedy) =>
        from speech in text.Analysis.Speeches
        from line in text.LinesOf(speech.Lines)
        from Match match in pattern.Matches(line.Text)
        select new Hit(line.Part(match.Index, match.Length), message(match), remedy);

    [GeneratedRegex(@"\d[\d.,]*%?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:详见|见|参见)(?:附件|附表|下表|上表|下图|附图|脚注)\d{0,2}|如(?:下表|下图|上图|上表)所示", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unspoken();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,4}/[\u4e00-\u9fff]{1,4}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Slash();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff][^（）\n]{0,200})（[^（）\n]{25,}）(?=[\u4e00-\u9fff，。])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LongBracket();
}
