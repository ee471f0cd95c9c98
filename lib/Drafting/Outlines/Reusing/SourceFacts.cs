using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Drafting.Outlines.Starting;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Outlines.Reusing;

/// <summary>Finds the names, dates, organisations and figures of the old speech in a passage, which a writer must not carry over.</summary>
public static partial class SourceFacts
{
    private static readonly PartOfSpeechTagger Tagger = new(Segmenter.Default);

    /// <summary>What has to be changed, in the order of the passage, without overlaps.</summary>
    public static ImmutableArray<SourceFact> Find(SuggestedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = passage.Text;
        var words = Tagger.Tag(text);
        var organisations = new OrganisationNames(text, words, Organisations(passage)).Find().Select(span => new SourceFact("单位", span, text.Substring(span.Start, span.Length)));
        var candidates = ByForm(text).Concat(organisations).Concat(ByTag(text, words)).OrderBy(fact => fact.Span.Start).ThenByDescending(fact => fact.Span.Length);
        var facts = ImmutableArray.CreateBuilder<SourceFact>();
        foreach (var fact in candidates)
            if (facts.Count == 0 || fact.Span.Start >= facts[^1].Span.End) facts.Add(fact);
        return facts.ToImmutable();
    }

    /// <summary>The passage with a place to be written for each fact: <c>（待写：日期）</c>.</summary>
    public static string Mask(SuggestedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var masked = new StringBuilder();
        var position = 0;
        foreach (var fact in Find(passage))
        {
            masked.Append(passage.Text, position, fact.Span.Start - position).Append(MovePrompts.Placeholder(fact.Kind));
            position = fact.Span.End;
        }

        return masked.Append(passage.Text, position, passage.Text.Length - position).ToString().Trim();
    }

    private static IEnumerable<SourceFact> ByForm(string text) => Date().Matches(text).Select(match => Fact("日期", match)).Concat(Figure().Matches(text).Select(match => Fact("数字", match)));

    /// <summary>Who met then, as front matter and title say it; a name of two characters may be any word.</summary>
    private static ImmutableArray<string> Organisations(SuggestedPassage passage) =>
        [.. new[] { passage.Organisation, SpeechTitle.Parse(passage.Speech)?.Organisation }.Select(name => name?.TrimStart('全') ?? "").Where(name => name.Length > 2).Distinct()];

    /// <summary>Names that the lexicon knows: nr persons, ns places, nt organisations.</summary>
    private static IEnumerable<SourceFact> ByTag(string text, IReadOnlyList<TaggedWord> words)
    {
        foreach (var (span, tag) in words)
        {
            var kind = tag switch { "nr" or "nrfg" or "nrt" => "人名", "ns" => "地点", "nt" => "单位", _ => null };
            if (kind is not null && span.Length > 1 && IsName(text, span, kind)) yield return new SourceFact(kind, span, text.Substring(span.Start, span.Length));
        }
    }

    /// <summary>The lexicon takes some common words for names: a person is one only with a title beside it, and 中国 is nobody's to change.</summary>
    private static bool IsName(string text, TextSpan span, string kind)
    {
        var word = text.AsSpan(span.Start, span.Length);
        if (kind != "人名") return word is not ("中国" or "全国" or "中华" or "全省" or "全市" or "全县" or "我国" or "国内");
        var after = text.AsSpan(span.End);
        return after.StartsWith("同志") || PostBehind().IsMatch(text[span.End..Math.Min(text.Length, span.End + 4)]) || PostBefore().IsMatch(text[Math.Max(0, span.Start - 4)..span.Start]);
    }

    private static SourceFact Fact(string kind, Match match) => new(kind, new TextSpan(match.Index, match.Length), match.Value);

    [GeneratedRegex(@"[0-9〇一二三四五六七八九]{4}年(?:[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}日)?(?:底|初|中旬|上旬|下旬)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初|中旬|上旬|下旬|份)?|[0-9]{1,2}日", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"[0-9][0-9 ,，.]*(?:\.[0-9]+)?(?:%|‰|万|亿)?(?:余|多)?(?:元|人|户|个|家|起|件|项|公里|亩|吨|台|次|所|名|处|栋|辆|天|小时|分|倍|平方米|立方米|百分点)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex("^(?:同志|书记|市长|县长|区长|镇长|乡长|局长|主任|院长|校长|部长|厅长|省长|经理|董事长|老师|教授|大夫)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PostBehind();

    [GeneratedRegex("(?:书记|市长|县长|区长|镇长|乡长|局长|主任|院长|校长|部长|厅长|省长|经理|董事长|老师|同志)[、\\s]?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PostBefore();
}
