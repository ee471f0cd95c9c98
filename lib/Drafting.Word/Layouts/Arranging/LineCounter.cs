namespace Drafting.Word.Layouts.Arranging;

/// <summary>How many lines a paragraph takes on the character grid, by the rules of Chinese line breaking (避头尾).</summary>
internal static class LineCounter
{
    /// <summary>Marks that may hang over the end of a line and never begin one.</summary>
    private const string Closers = "，。、；：！？）》〉」』】〕”’%％…";

    private const string Openers = "（《〈「『【〔“‘";

    /// <summary>Lines of a text.</summary>
    /// <param name="text">The text; <c>\n</c> ends a line.</param>
    /// <param name="first">Width of the first line, ems.</param>
    /// <param name="rest">Width of the other lines, ems.</param>
    public static int Count(string text, double first, double rest)
    {
        var lines = 1;
        var (used, width) = (0.0, first);
        for (var start = 0; start < text.Length;)
        {
            var length = UnitLength(text, start);
            var unit = text.AsSpan(start, length);
            var ems = TextWidth.Of(unit);
            if (unit[0] == '\n' || used > 0 && used + ems > width + 0.01 && !(length == 1 && Closers.Contains(unit[0], StringComparison.Ordinal)))
            {
                (lines, used, width) = (lines + 1, 0, rest);
            }

            if (unit[0] != '\n') used += ems;
            start += length;
        }

        return lines;
    }

    /// <summary>What stays together: a run of Latin letters or figures, or an opening mark with what follows it.</summary>
    private static int UnitLength(string text, int start)
    {
        if (Openers.Contains(text[start], StringComparison.Ordinal) && start + 1 < text.Length) return 1 + UnitLength(text, start + 1);
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return Math.Max(1, end - start);
    }
}
