namespace Drafting.Speeches.Splitting;

/// <summary>Recognises title lines of speeches, and the lines that editors and collections put around texts.</summary>
internal static class Titles
{
    private const int MaxLength = 100;

    private static readonly string[] SpeechWords =
        ["讲话", "致辞", "致词", "发言", "主持词", "讲话稿", "讲稿", "发言稿", "讲话提纲", "演讲", "演讲稿", "贺词", "献词", "党课", "上的报告", "工作报告", "主持讲话", "表态发言"];

    /// <summary>Whether a line, or several joined, is the title of a speech.</summary>
    public static bool IsSpeechTitle(ReadOnlySpan<char> line)
    {
        var title = WithoutNote(line);
        if (title.Length is < 2 or > MaxLength || title.ContainsAny("。；：:")) return false;
        Span<char> squeezed = stackalloc char[MaxLength];
        var length = 0;
        foreach (var character in title)
        {
            if (!char.IsWhiteSpace(character)) squeezed[length++] = character;
        }

        foreach (var word in SpeechWords)
        {
            if (squeezed[..length].EndsWith(word)) return true;
        }

        return false;
    }

    /// <summary>Length of a collection's heading in front of a title: 第三篇： 范文2： 【篇一】; 0 when there is none.</summary>
    public static int WrapperLength(ReadOnlySpan<char> line)
    {
        var open = line.IndexOfAnyExcept("【[（(") is > 0 and var skipped ? skipped : 0;
        foreach (var word in (ReadOnlySpan<string>)["第", "范文", "篇"])
        {
            if (!line[open..].StartsWith(word)) continue;
            var end = open + word.Length;
            var digits = end;
            while (digits < line.Length && digits < end + 3 && (char.IsAsciiDigit(line[digits]) || "一二三四五六七八九十".Contains(line[digits]))) digits++;
            if (digits == end) return 0;
            if (word == "第")
            {
                if (digits >= line.Length || line[digits] != '篇') return 0;
                digits++;
            }

            while (digits < line.Length && "】]）)：:、.．　 ".Contains(line[digits])) digits++;
            return digits;
        }

        return 0;
    }

    /// <summary>Whether a line is an editor's note about a text: （代拟稿） （根据录音整理）.</summary>
    public static bool IsNote(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 30 || line[0] is not ('（' or '(' or '【') || line[^1] is not ('）' or ')' or '】')) return false;
        foreach (var word in (ReadOnlySpan<string>)["稿", "录音", "整理", "审定", "提纲", "摘要", "节选", "未经", "印发"])
        {
            if (line.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line[^1] is not ('）' or ')')) return line;
        var open = line.LastIndexOfAny("（(");
        return open > 0 ? line[..open] : line;
    }
}
