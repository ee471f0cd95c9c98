using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Outlines.Reusing;

/// <summary>Finds the names of organisations in a passage, each whole: 云台县委, not 云台县.</summary>
/// <param name="text">The passage.</param>
/// <param name="words">Its words with their parts of speech.</param>
/// <param name="known">Names that are known to be of organisations.</param>
internal sealed partial class OrganisationNames(string text, IReadOnlyList<TaggedWord> words, ImmutableArray<string> known)
{
    /// <summary>Where they stand; they may overlap. A name that ends inside a word is none: 云台县域经济.</summary>
    public IEnumerable<TextSpan> Find() =>
        Named().Matches(text).Select(Proper).Where(span => span.Length > 2 && !IsCommon(span)).Concat(Masked().Matches(text).Select(match => new TextSpan(match.Index, match.Length)))
            .Concat(Known()).Select(Whole).Where(span => words.Any(word => word.Span.End == span.End));

    private IEnumerable<TextSpan> Known()
    {
        foreach (var name in known)
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                yield return new TextSpan(at, name.Length);
    }

    /// <summary>The name without what leads to it: 按照清溪镇.</summary>
    private TextSpan Proper(Match match)
    {
        var start = match.Index + Math.Max(0, known.Max(name => (int?)match.Value.IndexOf(name, StringComparison.Ordinal)) ?? 0);
        foreach (var (span, tag) in words)
            if (span.Start == start && tag is "p" or "c") start = span.End;
        return TextSpan.FromBounds(start, Math.Max(start, match.Index + match.Length));
    }

    /// <summary>Whether it ends as no name does, but as a kind of place: 重点乡镇.</summary>
    private bool IsCommon(TextSpan name) => words.Any(word => word.Span.End == name.End && word.Span.Length == 2 && Segmenter.Default.Lexicon.Tag(text.AsSpan(word.Span.Start, 2)) is "n");

    private TextSpan Whole(TextSpan name) => new(name.Start, name.Length + Body().Match(text, name.End).Length);

    /// <summary>What stands before 县, 镇, 局, 公司 and does not begin with 全, 各, 我, 请, 在.</summary>
    [GeneratedRegex(@"(?<=[，。；：、！（“\s]|^|在|到|由|对|请|和|与|向)(?![全各我该本每一两几这那同有个在到由对请])[\u4e00-\u9fff]{2,4}(?:省|市|县|区|镇|乡|街道|村)(?:[\u4e00-\u9fff]{0,6}?(?:局|委员会|办公室|管委会|中心|公司|集团|医院|学校|中学|小学))?|[\u4e00-\u9fff]{2,8}(?:有限公司|集团公司)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z\u4e00-\u9fff]?[×＊\*某]{1,3}(?:省|市|县|区|镇|乡|街道|村|局|公司|同志)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Masked();

    /// <summary>The organ of a place: 云台县 委、县政府.</summary>
    [GeneratedRegex(@"\G(?:党工委|党委|党组|委员会|委|人民政府|政府|人大常委会|人大|政协)(?:、[省市县区镇乡]?(?:党委|党组|委|人民政府|政府|人大常委会|人大|政协))*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Body();
}
