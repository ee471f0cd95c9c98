using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using Drafting.Text.Sources;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Reads paragraphs and tables of a document in order into lines.</summary>
internal sealed class StoryReader(StyleSheet styles, NumberingCounter numbering, ParagraphNumbers numbers)
{
    private readonly RunReader _runs = new(styles);
    private readonly List<(NoteReference Note, int Paragraph)> _notes = [];
    private List<(string Text, DocxLine Line)> _lines = [];
    private Joined? _joined;

    // Text of paragraphs whose end mark is gone: it stands before the text of the paragraph that follows.
    private sealed record Joined(string Text, int Paragraph, string? Number, IReadOnlyList<TextSpan> Strong);

    /// <summary>The lines read so far.</summary>
    public IReadOnlyList<(string Text, DocxLine Line)> Lines => _lines;

    /// <summary>The notes referred to so far, in order, with the number of the paragraph.</summary>
    public IReadOnlyList<(NoteReference Note, int Paragraph)> Notes => _notes;

    /// <summary>Whether the document takes in other files (17.17.2.1 w:altChunk) that were not read.</summary>
    public bool HasImports { get; private set; }

    /// <summary>Reads what a container holds: the body, a cell, a text box.</summary>
    public void Read(OpenXmlElement container, DocxLineKind kind)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case W.Paragraph paragraph:
                    ReadParagraph(paragraph, kind);
                    break;
                case W.Table table:
                    ReadTable(table, kind);
                    break;
                case AlternateContent alternatives:
                    Read(RunReader.Branch(alternatives), kind);
                    break;
                case W.AltChunk:
                    HasImports = true;
                    break;
                case W.SdtBlock control when RunReader.IsPrompt(control.SdtProperties):
                    break;
                case W.SdtProperties or W.SectionProperties or W.TableCellProperties:
                    break;
                default:
                    Read(child, kind);
                    break;
            }
        }
    }

    /// <summary>The text of a note, its paragraphs joined by spaces.</summary>
    public string ReadNote(OpenXmlElement note) => Aside(() => Read(note, DocxLineKind.Paragraph));

    private void ReadParagraph(W.Paragraph paragraph, DocxLineKind kind)
    {
        var content = _runs.Read(paragraph);
        var place = numbers.Of(paragraph);
        foreach (var note in content.Notes) _notes.Add((note, place));
        var joined = _joined;
        _joined = null;
        if (Ending(paragraph) is var ending && ending != MarkEnding.Shown && paragraph.NextSibling<W.Paragraph>() is not null)
        {
            var number = joined?.Number ?? (ending == MarkEnding.RunIn ? numbering.Next(paragraph) : null);
            var text = joined?.Text + content.Text;
            if (text.Length > 0) _joined = new(text, joined?.Paragraph ?? place, number, [.. joined?.Strong ?? [], .. Shifted(content.Strong, joined)]);
        }
        else if (ending != MarkEnding.Hidden || content.Text.Length > 0 || joined is not null)
        {
            var line = new DocxLine(joined?.Paragraph ?? place, kind, joined?.Number ?? numbering.Next(paragraph))
            {
                Role = ParagraphRoles.Of(styles.NameOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)),
                RunIn = joined is null ? content.RunIn : 0,
            };
            Emit(joined?.Text + content.Text, line, [.. joined?.Strong ?? [], .. Shifted(content.Strong, joined)]);
        }

        foreach (var box in content.Boxes) Read(box, DocxLineKind.TextBox);
    }

    private static IEnumerable<TextSpan> Shifted(IEnumerable<TextSpan> spans, Joined? before) => spans.Select(span => span with { Start = span.Start + (before?.Text.Length ?? 0) });

    private void Emit(string text, DocxLine line, IReadOnlyList<TextSpan> strong)
    {
        var number = line.Number;
        var start = 0;
        foreach (var part in text.Split('\n'))
        {
            _lines.Add((number + part, line with { Number = number.TrimEnd(), Strong = Within(strong, start, part.Length, number.Length), RunIn = start == 0 && line.RunIn > 0 ? line.RunIn + number.Length : 0 }));
            number = "";
            start += part.Length + 1;
        }
    }

    /// <summary>The strong stretches of one line of a paragraph, behind its number.</summary>
    private static ImmutableArray<TextSpan> Within(IReadOnlyList<TextSpan> strong, int start, int length, int number)
    {
        var spans = strong.Select(span => TextSpan.FromBounds(Math.Max(span.Start, start), Math.Min(span.End, start + length))).Where(span => span.Length > 0).ToList();
        return spans is [var only] && only.Length == length ? [] : [.. spans.Select(span => span with { Start = span.Start - start + number })];
    }

    private enum MarkEnding
    {
        Shown,

        /// <summary>Deleted, moved away or hidden: the paragraph runs on into the next and takes its properties.</summary>
        Hidden,

        /// <summary>A style separator (17.3.2.36 w:specVanish): it runs on but keeps its number.</summary>
        RunIn,
    }

    private MarkEnding Ending(W.Paragraph paragraph)
    {
        var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        if (mark is not null && StyleSheet.IsOn(mark.GetFirstChild<W.SpecVanish>()) == true) return MarkEnding.RunIn;
        var isGone = mark?.GetFirstChild<W.Deleted>() is not null || mark?.GetFirstChild<W.MoveFrom>() is not null;
        return isGone || styles.IsHidden(mark, paragraph) ? MarkEnding.Hidden : MarkEnding.Shown;
    }

    private void ReadTable(W.Table table, DocxLineKind kind)
    {
        foreach (var row in Rows(table))
        {
            var cells = Cells(row).ToList();
            // A row of one cell is a frame round paragraphs, not a row of data.
            if (cells is [var only])
            {
                if (!IsCovered(only)) Read(only, kind);
            }
            else if (cells.Count > 0)
            {
                ReadRow(cells);
            }
        }
    }

    private void ReadRow(List<W.TableCell> cells)
    {
        var text = new StringBuilder();
        foreach (var cell in cells)
        {
            if (cell != cells[0]) text.Append('\t');
            if (IsCovered(cell)) continue;
            text.Append(Aside(() => Read(cell, DocxLineKind.TableRow)));
            // A cell over n grid columns leaves n - 1 places empty, so that columns stay columns.
            var span = NumberingDefinitions.Integer(cell.TableCellProperties?.GridSpan?.Val) ?? 1;
            text.Append('\t', Math.Clamp(span - 1, 0, 62));
        }

        var first = cells[0].Descendants<W.Paragraph>().FirstOrDefault();
        _lines.Add((text.ToString().TrimEnd('\t'), new(first is null ? 0 : numbers.Of(first), DocxLineKind.TableRow)));
    }

    private string Aside(Action read)
    {
        var (lines, joined) = (_lines, _joined);
        (_lines, _joined) = ([], null);
        read();
        var text = string.Join(' ', _lines.Select(line => line.Text.Replace('\t', ' ').Trim()).Where(line => line.Length > 0));
        (_lines, _joined) = (lines, joined);
        return text;
    }

    // Rows and cells may be wrapped in content controls, custom XML or insertions.
    private static IEnumerable<W.TableRow> Rows(OpenXmlElement container) =>
        container.SelectMany(child => child switch
        {
            W.TableRow row => IsGone(row.TableRowProperties) ? [] : [row],
            W.TableProperties or W.TableGrid => [],
            _ => Rows(child),
        });

    private static IEnumerable<W.TableCell> Cells(OpenXmlElement container) =>
        container.SelectMany(child => child switch
        {
            W.TableCell cell => cell.TableCellProperties?.GetFirstChild<W.CellDeletion>() is null ? [cell] : [],
            W.TableRowProperties => [],
            _ => Cells(child),
        });

    private static bool IsGone(W.TableRowProperties? row) =>
        row is not null && (row.GetFirstChild<W.Deleted>() is not null || StyleSheet.IsOn(row.GetFirstChild<W.Hidden>()) == true);

    // 17.4.84 w:vMerge and 17.4.22 w:hMerge without a value continue the cell above or before.
    private static bool IsCovered(W.TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } vertical && vertical.Val?.InnerText != "restart"
        || cell.TableCellProperties?.HorizontalMerge is { } horizontal && horizontal.Val?.InnerText != "restart";
}
