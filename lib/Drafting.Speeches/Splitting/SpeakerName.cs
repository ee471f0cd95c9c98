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
        var space = line.LastIndexOfAny(' ', '　');
        var last = space < 0 ? line : line[(space + 1)..];
        if (space > 0 && last.Length == 1 && line[..space].Trim().Length == 1) return line.ToString();
        if (space > 0 && last.Length == 1 && IsSpacedName(line, space, out var spaced)) return spaced;
        var name = AfterOffice(last);
        if (name.Length is >= 2 and <= 4 && IsName(name)) return name.ToString();
        return name.Length is >= 1 and <= 6 && !name.ContainsAnyExcept(Masks) ? name.ToString() : null;
    }

    // 县长　王 芳: a two-character name set to the width of three.
    private static bool IsSpacedName(ReadOnlySpan<char> line, int space, out string name)
    {
        var first = line[..space].TrimEnd();
        name = first.IsEmpty ? "" : first[^1..].ToString() + line[space..].ToString();
        return first.Length > 2 && first[^2] is ' ' or '　';
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

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (character is not (>= '\u4e00' and <= '\u9fff' or '·') && !Masks.Contains(character)) return false;
        }

        return !name.ContainsAny("的在和与会年月日市县省区镇村")
            && !name.EndsWith("办公") && !name.EndsWith("讲话");
    }
}
