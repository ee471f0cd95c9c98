using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>The wording that headings of one slot suggest: the most typical one, with slots where it speaks of its own speech.</summary>
public static partial class HeadingPhrasing
{
    /// <summary>Shortest stretch of a campaign's name that is taken for the campaign.</summary>
    private const int ShortestCampaign = 4;

    /// <summary>The most typical heading of a slot, with <c>{{活动}}</c> for the campaign and <c>{{单位}}</c> for the organisation; null when no witness has one.</summary>
    public static string? Suggest(Skeleton skeleton, SkeletonSlot slot)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        ArgumentNullException.ThrowIfNull(slot);
        var headed = slot.Witnesses.Where(unit => unit.Heading is { Length: > 0 }).ToList();
        if (headed.Count == 0) return null;

        // The medoid: nearest to all others; among equals the shortest says what they share.
        var typical = headed
            .OrderByDescending(unit => Math.Round(headed.Sum(other => HeadingSimilarity.Of(unit.Heading!, other.Heading!)), 6))
            .ThenBy(unit => unit.Heading!.Length)
            .ThenBy(unit => unit.Speech)
            .First();
        return Mask(typical.Heading!, skeleton.Speeches[typical.Speech].Speech);
    }

    /// <summary>A heading with slots for the campaign and the organisation that its speech's title names.</summary>
    public static string Mask(string heading, Speech speech)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(speech);
        var (organisation, campaign) = Facts(speech.Title);
        var masked = MaskedName().Replace(heading, "{{单位}}");
        if (organisation.Length > 1) masked = masked.Replace(organisation, "{{单位}}", StringComparison.Ordinal);
        var common = LongestCommon(masked, campaign);
        return common.Length >= ShortestCampaign ? masked.Replace(common, "{{活动}}", StringComparison.Ordinal) : masked;
    }

    /// <summary>在全市××活动工作推进会上的讲话: who meets and what about.</summary>
    private static (string Organisation, string Campaign) Facts(string? title)
    {
        var match = SpeechTitle().Match(title ?? "");
        return match.Success ? (match.Groups["organisation"].Value, match.Groups["campaign"].Value) : ("", "");
    }

    private static string LongestCommon(string text, string other)
    {
        var best = "";
        for (var start = 0; start < other.Length; start++)
        {
            for (var length = best.Length + 1; start + length <= other.Length; length++)
            {
                var candidate = other.Substring(start, length);
                if (!text.Contains(candidate, StringComparison.Ordinal)) break;
                best = candidate;
            }
        }

        return best;
    }

    [GeneratedRegex("在(?<organisation>全?[^活专工]{1,10}?(?:省|市|县|区|州|旗|镇|乡|街道|局|公司|集团|学校|医院))?(?<campaign>.{2,30}?)(?:工作)?(?:动员|部署|推进|交流|现场|总结|表彰|座谈|电视电话|视频|专题)*(?:大会|会议|会)上的(?:讲话|发言|致辞)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpeechTitle();

    [GeneratedRegex(@"[X×＊\*某]{2,}(?:省|市|县|区|州|镇|乡|街道|局|公司)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MaskedName();
}
