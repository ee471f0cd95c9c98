using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Segmentation;

namespace Drafting.Speeches.Patterns;

/// <summary>Cuts a sentence of a speech into words, with what belongs to this speech alone masked by its type.</summary>
/// <remarks>Dates, numbers, organisations, places and masked names by their form; the campaign and the organisation as the speech's title names them.</remarks>
internal sealed partial class SlotMasker
{
    private readonly SpeechTitle? _title;

    /// <summary>Prepares for the sentences of a speech.</summary>
    public SlotMasker(Speech speech) => _title = SpeechTitle.Of(speech);

    /// <summary>The tokens of a sentence; together their texts are the sentence.</summary>
    public ImmutableArray<PatternToken> Mask(string sentence)
    {
        var slots = new SortedDictionary<int, (int End, SlotType Kind)>();
        if (_title?.CampaignIn(sentence) is { } campaign) Add(slots, sentence.IndexOf(campaign, StringComparison.Ordinal), campaign.Length, SlotType.Campaign);
        if (_title is { Organisation.Length: > 1 } && sentence.IndexOf(_title.Organisation, StringComparison.Ordinal) is >= 0 and var at) Add(slots, at, _title.Organisation.Length, SlotType.Place);
        foreach (Match match in Typed().Matches(sentence))
        {
            foreach (var kind in Enum.GetValues<SlotType>())
                if (match.Groups[kind.ToString()].Success) Add(slots, match.Index, match.Length, kind);
        }

        var tokens = new List<PatternToken>();
        var start = 0;
        foreach (var (from, (end, kind)) in slots)
        {
            AddWords(tokens, sentence[start..from]);
            tokens.Add(new PatternToken(sentence[from..end], kind));
            start = end;
        }

        AddWords(tokens, sentence[start..]);
        return Join(tokens);
    }

    private static void Add(SortedDictionary<int, (int End, SlotType Kind)> slots, int start, int length, SlotType kind)
    {
        if (!slots.Any(slot => slot.Key < start + length && start < slot.Value.End)) slots.Add(start, (start + length, kind));
    }

    private static void AddWords(List<PatternToken> tokens, string text)
    {
        foreach (var word in Segmenter.Default.Cut(text))
        {
            var characters = text.Substring(word.Start, word.Length);
            tokens.Add(new PatternToken(characters, Kind(characters)));
        }
    }

    private static SlotType? Kind(string word)
    {
        if (word.Length > 2 && Office().IsMatch(word)) return SlotType.Organisation;
        return word.Length > 1 && Segmenter.Default.Lexicon.Tag(word) is "ns" ? SlotType.Place : null;
    }

    /// <summary>青禾 县委 is one organisation, 县委、县政府 too; 全市 各县 one place.</summary>
    private static ImmutableArray<PatternToken> Join(List<PatternToken> tokens)
    {
        var joined = new List<PatternToken>();
        foreach (var token in tokens)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            var isPlaced = last?.Kind is SlotType.Place && token.Kind is SlotType.Organisation or SlotType.Place;
            var isListed = joined.Count > 1 && last!.Text == "、" && joined[^2].Kind == token.Kind && token.Kind is SlotType.Organisation or SlotType.Place;
            if (isListed)
            {
                joined[^2] = new PatternToken(joined[^2].Text + last!.Text + token.Text, token.Kind);
                joined.RemoveAt(joined.Count - 1);
            }
            else if (isPlaced) joined[^1] = new PatternToken(last!.Text + token.Text, token.Kind);
            else joined.Add(token);
        }

        return [.. joined];
    }

    [GeneratedRegex("(?:局|厅|办公室|委员会|指挥部|领导小组|公司|集团|医院|学校|学院|法院|检察院|部门)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Office();

    [GeneratedRegex(
        """
        (?<Date>(?:[〇○零一二三四五六七八九0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号]|底|初|份|[上中下]旬)?(?:至[0-9]{1,2}[日号])?|[〇○零一二三四五六七八九0-9]{4}年|[今明去][年](?:底|初|春|夏|秋|冬)?|[本上下]月(?:底|初)?|[一二三四]季度|[上下]半年)
        |(?<Organisation>(?:[省市县区州旗镇乡党院校局厂旅团]|集团|街道|公司)(?:党工委|党委|党组|委员会|委|政府)(?:、[省市县区州旗镇乡党]?(?:党组|人大|政协|委|政府))*)
        |(?<Place>[全我][省市县区州旗镇乡村院校旅厂局])
        |(?<Person>[×＊*XxＸ]{2,3}|\w?某{1,2}(?=同志|书记|[省市县区镇乡局院校]长|主任))
        |(?<Number>[0-9][0-9.,，\ ]*[0-9]%?[万亿]?|[0-9]%?[万亿]?|百分之[零〇一二三四五六七八九十百点]+|[二两三四五六七八九十百千万]+(?=[个点项条件篇名位场批期家所户天周]|方面|句话)|[一二三四五六七八九十百千]{2,}(?=[个点项条件篇名位场批期家所户天周]|方面|句话))
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();
}
