using System.Buffers;

namespace Drafting.Speeches.Splitting;

/// <summary>Finds the speaker's name in a line under a title: 张某某, 市委书记 李××, 县长王建国, ***.</summary>
internal static class SpeakerName
{
    private const int LongestLine = 40;
    private static readonly SearchValues<char> Masks = SearchValues.Create("*＊×XxＸ某○〇");

    private static readonly string[] Offices =
        ["书记", "市长", "县长", "区长", "镇长", "乡长", "州长", "省长", "局长", "部长", "厅长", "处长", "科长", "股长", "队长", "所长", "站长", "主任", "校长", "院长", "园长",
            "主席", "主委", "常委", "委员", "总经理", "经理", "董事长", "总裁", "政委", "政治委员", "团长", "旅长", "师长", "营长", "连长", "司令员", "会长", "理事长", "秘书长", "总工程师", "支书", "代表"];

    /// <summary>The name, or null when the line names nobody.</summary>
    public static string? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim(" 　（）()");
        if (line.Length is 0 or > LongestLine || line.ContainsAny("。；！？：《")) return line.IndexOfAny("：:") is > 0 and var colon ? Read(line[(colon + 1)..]) : null;
        if (SpacedNameStart(line) is >= 0 and var start) return line[start..].ToString();
        var space = line.LastIndexOfAny(' ', '　');
        var last = space < 0 ? line : line[(space + 1)..];
        var name = AfterOffice(last);
        if (name.Length is >= 2 and <= 4 && IsName(name)) return name.ToString();
        return name.Length is >= 1 and <= 6 && !name.ContainsAnyExcept(Masks) ? name.ToString() : null;
    }

    // 县长　王 芳, 吕 守 田: a name spaced out by characters. Where its first character stands, or −1.
    private static int SpacedNameStart(ReadOnlySpan<char> line)
    {
        var start = line.Length;
        var characters = 0;
        while (start > 0)
        {
            var single = IsName(line.Slice(start - 1, 1)) && (start == 1 || line[start - 2] is ' ' or '　');
            if (!single) break;
            start--;
            characters++;
            var first = start;
            while (start > 0 && line[start - 1] is ' ' or '　') start--;
            if (start > 0 && !(start >= 1 && (start == 1 || line[start - 2] is ' ' or '　'))) return characters is >= 2 and <= 4 ? first : -1;
            if (start == 0) return characters is >= 2 and <= 4 ? first : -1;
        }

        return -1;
    }

    private static ReadOnlySpan<char> AfterOffice(ReadOnlySpan<char> words)
    {
        var end = 0;
        foreach (var office in Offices)
        {
            var at = words.LastIndexOf(office);
            if (at >= 0) end = Math.Max(end, at + office.Length);
        }

        var name = words[end..];
        return name.EndsWith("同志") && name.Length > 3 ? name[..^2] : name;
    }

    // （2026年10月8日上午）
    private static bool IsTimeOfDay(ReadOnlySpan<char> words) => words is "上午" or "中午" or "下午" or "晚上" or "晚间" or "凌晨" or "清晨" or "早上";

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (character is not (>= '\u4e00' and <= '\u9fff' or '·') && !Masks.Contains(character)) return false;
        }

        return !name.ContainsAny("的在和与会年月日市县省区镇村")
            && !name.EndsWith("办公") && !name.EndsWith("讲话") && !IsTimeOfDay(name);
    }
}
