using System.Collections.Immutable;

namespace Drafting.Text.Sources;

/// <summary>
/// A text exactly as read, with its lines. Immutable: whatever later stages find or repair refers back to it by offset.
/// </summary>
/// <remarks>A line ends at CR LF, LF or CR; the ending belongs to no line. A byte order mark is not part of the text.</remarks>
public sealed class SourceText
{
    private readonly ImmutableArray<TextSpan> _lines;

    /// <summary>Wraps a text that is already in memory.</summary>
    /// <param name="content">The text.</param>
    /// <param name="name">File name or other name shown in messages and results.</param>
    public SourceText(string content, string name = "")
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Name = name;
        _lines = FindLines(content);
    }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>File name or other name shown in messages and results.</summary>
    public string Name { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lines.Length;

    /// <summary>Offsets of a line without its ending.</summary>
    /// <param name="line">Line, from 1.</param>
    public TextSpan LineSpan(int line) => _lines[line - 1];

    /// <summary>A line without its ending.</summary>
    /// <param name="line">Line, from 1.</param>
    public ReadOnlySpan<char> Line(int line) => Slice(LineSpan(line));

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of an offset; an offset inside a line ending counts as just after its line.</summary>
    public TextPosition PositionAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var line = LineIndex(offset);
        return new TextPosition(line + 1, offset - _lines[line].Start + 1);
    }

    /// <summary>Offset of a line and column; the inverse of <see cref="PositionAt"/>.</summary>
    public int OffsetAt(TextPosition position) => _lines[position.Line - 1].Start + position.Column - 1;

    private int LineIndex(int offset)
    {
        var low = 0;
        var high = _lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static ImmutableArray<TextSpan> FindLines(string content)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        while (true)
        {
            var length = content.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0) break;
            lines.Add(new TextSpan(start, length));
            start += length + 1;
            if (content[start - 1] == '\r' && start < content.Length && content[start] == '\n') start++;
        }

        lines.Add(TextSpan.FromBounds(start, content.Length));
        return lines.ToImmutable();
    }
}
