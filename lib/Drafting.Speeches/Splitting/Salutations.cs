namespace Drafting.Speeches.Splitting;

/// <summary>Recognises how a speech addresses its audience: 同志们： 各位代表： 尊敬的各位领导，老师们、同学们：</summary>
internal static class Salutations
{
    private const int MaxLength = 60;
    private static readonly string[] Openings = ["尊敬的", "敬爱的", "亲爱的", "各位", "全体", "同志们", "同志"];

    /// <summary>Length of the salutation that a paragraph starts with, its colon included; 0 when it starts with none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var window = paragraph[..Math.Min(paragraph.Length, MaxLength)];
        var colon = window.IndexOfAny("：:");
        var mark = colon >= 0 ? colon : StandaloneEnd(paragraph);
        if (mark <= 0) return 0;
        return IsAddress(window[..mark]) ? mark + 1 : 0;
    }

    /// <summary>Length of an address inside a speech, such as 同志们， at the start of a closing; 0 when there is none.</summary>
    public static int AddressLength(ReadOnlySpan<char> sentence)
    {
        var window = sentence[..Math.Min(sentence.Length, 30)];
        var end = 0;
        while (true)
        {
            var rest = window[end..];
            var mark = rest.IndexOfAny("，！：、,!:");
            if (mark <= 0 || !IsAddress(rest[..mark])) return end;
            end += mark + 1;
        }
    }

    /// <summary>Whether the words name an audience and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.ContainsAny("。；？")) return false;
        var parts = 0;
        var audiences = 0;
        var last = false;
        foreach (var part in words.Split('，'))
        {
            foreach (var name in words[part].Split('、'))
            {
                var trimmed = words[part][name].Trim();
                if (trimmed.Length is < 2 or > 24) return false;
                last = NamesAudience(trimmed);
                parts++;
                audiences += last ? 1 : 0;
                // 各位社区干部、楼门长、居民朋友们: what stands between may be any short noun.
                if (!last && (trimmed.Length > 6 || audiences == 0)) return false;
            }
        }

        return audiences == parts || (parts > 2 && last);
    }

    // An address on a line of its own may end in ！ or ， instead of a colon.
    private static int StandaloneEnd(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= MaxLength && paragraph[^1] is '！' or '!' or '，' or ',' ? paragraph.Length - 1 : -1;

    private static bool NamesAudience(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 24) return false;
        if (name.EndsWith("们")) return !name.StartsWith("我") && !name.StartsWith("他") && !name.StartsWith("她") && !name.StartsWith("你") && name.Length <= 14;
        if (name.Contains("各位", StringComparison.Ordinal)) return name.Length > 2;
        foreach (var opening in Openings)
        {
            if (name.StartsWith(opening)) return opening.Length < name.Length || opening.Length > 2;
        }

        return name.StartsWith("女士") || name.StartsWith("先生") || name.EndsWith("同志") && name.Length <= 8;
    }
}
