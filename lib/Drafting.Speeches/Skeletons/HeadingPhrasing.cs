using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>The wording that headings of one slot suggest: the most typical one, with slots where it speaks of its own speech.</summary>
public static partial class HeadingPhrasing
{
    /// <summary>What a character more costs, against a similarity from 0 to 1.</summary>
    private const double LengthPenalty = 0.005;

    /// <summary>Headings less alike than this share no wording worth suggesting.</summary>
    private const double LeastTypicality = 0.06;
    private const string Campaign = "{{活动}}";
    private const string Organisation = "{{单位}}";

    /// <summary>The most typical heading of a slot, with <c>{{活动}}</c> for the campaign and <c>{{单位}}</c> for the organisation; null when no witness has one, or when they have nothing in common.</summary>
    public static string? Suggest(Skeleton skeleton, SkeletonSlot slot)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        ArgumentNullException.ThrowIfNull(slot);
        var headings = slot.Witnesses.Where(unit => unit.Heading is { Length: > 0 })
            .Select(unit => Mask(unit.Heading!, skeleton.Speeches[unit.Speech].Speech)).ToList();
        if (headings.Count <= 1) return headings.FirstOrDefault();

        // The medoid: nearest to all others, and among nearly equals the shorter, which says what they share.
        var wordings = headings.ConvertAll(heading => new Wording(Condense(heading)));
        var (typical, typicality) = headings.Zip(wordings, (heading, wording) => (Heading: heading, Typicality: Typicality(wording, wordings)))
            .MaxBy(item => item.Typicality - (LengthPenalty * item.Heading.Length));
        return typicality >= LeastTypicality ? typical : null;
    }

    /// <summary>Mean similarity to the other headings.</summary>
    private static double Typicality(Wording heading, List<Wording> headings) => (headings.Sum(heading.Likeness) - 1) / (headings.Count - 1);

    /// <summary>A slot counts as one sign: that two headings name their campaign makes them little alike.</summary>
    private static string Condense(string heading) =>
        heading.Replace(Campaign, "\uE000", StringComparison.Ordinal).Replace(Organisation, "\uE001", StringComparison.Ordinal);

    /// <summary>A heading with slots for the campaign and the organisation that its speech's title names.</summary>
    public static string Mask(string heading, Speech speech)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(speech);
        var masked = MaskedName().Replace(heading, Organisation);
        if (SpeechTitle.Of(speech) is not { } title) return masked;
        if (title.Organisation.Length > 1) masked = masked.Replace(title.Organisation, Organisation, StringComparison.Ordinal);
        if (title.CampaignIn(masked) is not { } campaign) return masked;
        return masked.Replace(campaign, Campaign, StringComparison.Ordinal).Replace(Campaign + "活动", Campaign, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[X×＊\*某]{2,}(?:省|市|县|区|州|镇|乡|街道|局|公司)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MaskedName();
}
