using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>What a title such as 在全市××活动工作推进会上的讲话 tells: who meets, what about, at what kind of meeting.</summary>
/// <param name="Organisation">全市, 示例县, …; empty when the title names none.</param>
/// <param name="Campaign">The subject: ××活动.</param>
/// <param name="Occasion">The rest: 工作推进会上的讲话.</param>
public sealed partial record SpeechTitle(string Organisation, string Campaign, string Occasion)
{
    /// <summary>Shortest stretch of a campaign's name that is taken for the campaign.</summary>
    private const int ShortestCampaign = 4;

    /// <summary>What is known of a speech: what its front matter says, else what its title tells; null when neither tells anything.</summary>
    public static SpeechTitle? Of(Speech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var title = Parse(speech.Title);
        if (speech.Organisation is null && speech.Subject is null) return title;
        return new SpeechTitle(speech.Organisation ?? title?.Organisation ?? "", speech.Subject ?? title?.Campaign ?? "", title?.Occasion ?? "");
    }

    /// <summary>Reads a title; null when it is not of this form.</summary>
    public static SpeechTitle? Parse(string? title)
    {
        var match = Form().Match(title ?? "");
        return match.Success ? new SpeechTitle(match.Groups["organisation"].Value, match.Groups["campaign"].Value, match.Groups["occasion"].Value) : null;
    }

    /// <summary>How a text names the campaign: the longest stretch of its name that stands there; null when there is none long enough.</summary>
    internal string? CampaignIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LongestCommon(text, Campaign) is { Length: >= ShortestCampaign } common ? common : null;
    }

    /// <summary>The longest stretch that two texts share.</summary>
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

    [GeneratedRegex("^在?(?<organisation>全?[^活专工]{1,10}?(?:省|市|县|区|州|旗|镇|乡|街道|局|公司|集团|学校|医院))?(?<campaign>.{2,30}?)(?<occasion>(?:工作)?(?:动员|部署|推进|交流|现场|总结|表彰|座谈|电视电话|视频|专题)*(?:大会|会议|会)上的(?:讲话|发言|致辞))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
