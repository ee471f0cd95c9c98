using Drafting.Text.Sources;

namespace Drafting.Speeches.Cleaning;

/// <summary>Recognises text whose every line was cut at a fixed width, as copying from a PDF or an e-mail leaves it.</summary>
internal static class HardWrapping
{
    private const int MinLines = 12;
    private const int MinWidth = 16;
    private const int MaxWidth = 60;

    /// <summary>The width in characters, or 0 when lines are paragraphs.</summary>
    /// <remarks>Wrapped means: at least half of the lines are within two characters of the longest usual line, and few are longer.</remarks>
    public static int Width(SourceText source)
    {
        Span<int> lengths = stackalloc int[MaxWidth + 2];
        var lines = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var length = source.Line(number).TrimEnd().Length;
            if (length == 0) continue;
            lines++;
            lengths[Math.Min(length, MaxWidth + 1)]++;
        }

        if (lines < MinLines || lengths[MaxWidth + 1] > lines / 20) return 0;
        var width = MaxWidth;
        for (var longer = 0; width > MinWidth; width--)
        {
            longer += lengths[width];
            if (longer > lines / 20) break;
        }

        var full = lengths[width] + lengths[width - 1] + lengths[width - 2];
        return width > MinWidth && full * 2 >= lines ? width : 0;
    }
}
