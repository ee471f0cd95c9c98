using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches;

/// <summary>Reads headings and moves of a stretch of text that is known to be the body of one document.</summary>
public static class BodyReader
{
    /// <summary>Takes every line for a paragraph, as it stands: the body of a Word document.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Lines of the body, from 1, in order; blank ones are passed over.</param>
    public static ImmutableArray<BodyParagraph> Read(SourceText source, IEnumerable<int> lines)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(lines);
        return Read(source, [.. lines.Select(line => Whole(source, line)).Where(paragraph => paragraph.Text.Length > 0)]);
    }

    /// <summary>Joins lines to paragraphs and repairs them: the body of a text that was wrapped, scanned or copied from pages.</summary>
    /// <param name="source">The text.</param>
    /// <param name="lines">Lines of the body.</param>
    public static ImmutableArray<BodyParagraph> ReadCleaned(SourceText source, LineRange lines)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, [.. Cleaner.Clean(source).Paragraphs.Where(paragraph => paragraph.Lines.First >= lines.First && paragraph.Lines.Last <= lines.Last)]);
    }

    private static ImmutableArray<BodyParagraph> Read(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        if (paragraphs.IsEmpty) return [];
        var tree = HeadingTreeReader.Read(source, paragraphs);
        var moves = MoveLabeller.Label(source, paragraphs, tree);
        var headings = tree.Headings.ToLookup(heading => heading.Paragraph);
        return
        [
            .. paragraphs.Select((paragraph, index) => new BodyParagraph(
                paragraph.Text,
                paragraph.Lines,
                [.. headings[index].OrderBy(heading => heading.Offset).Select(heading => new BodyHeading(heading.Offset, heading.Heading, MoveAt(moves, heading.Heading.Position)))],
                MoveAt(moves, source.PositionAt(paragraph.RawOffset(0))))),
        ];
    }

    private static Move? MoveAt(ImmutableArray<MoveStart> moves, TextPosition position) => moves.LastOrDefault(move => move.Position <= position)?.Move;

    private static Paragraph Whole(SourceText source, int line)
    {
        var span = source.LineSpan(line);
        var text = source.Slice(span);
        var start = span.Start + (text.Length - text.TrimStart().Length);
        return new Paragraph(text.Trim().ToString(), [new Piece(0, start)], new LineRange(line, line));
    }
}
