using System.Text;
using Drafting.Outlines.Composing;
using Drafting.Text.Sources;
using Drafting.Word.Layouts;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>Lines of a document as Markdown: strong type, tables, lists and quotations are kept.</summary>
/// <param name="isMarkdown">Whether the lines are Markdown already.</param>
internal sealed class ImportedMarkdown(bool isMarkdown)
{
    /// <summary>The text of a line, or a part of it.</summary>
    public string Of(ImportedLine line, int start = 0)
    {
        if (isMarkdown) return line.Text[start..];
        var (sign, length) = start == 0 ? Mark(line) : ("", 0);
        var text = new StringBuilder(sign);
        var position = start + length;
        foreach (var span in line.Strong.Where(span => span.End > start + length))
        {
            var from = Math.Max(span.Start, position);
            text.Append(MarkdownEscape.Escape(line.Text[position..from])).Append("**").Append(MarkdownEscape.Escape(line.Text[from..span.End])).Append("**");
            position = span.End;
        }

        return text.Append(MarkdownEscape.Escape(line.Text[position..])).ToString();
    }

    /// <summary>Lines one below the other; rows of a table, with the line that Markdown wants below the first.</summary>
    public string Of(IReadOnlyList<ImportedLine> lines)
    {
        var text = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != DocxLineKind.TableRow || isMarkdown) text.Add(Heading(lines[i]) + Of(lines[i]));
            else
            {
                var end = i;
                while (end < lines.Count && lines[end].Kind == DocxLineKind.TableRow) end++;
                text.AddRange(Table([.. lines.Skip(i).Take(end - i)]));
                i = end - 1;
            }
        }

        return string.Join('\n', text);
    }

    /// <summary>Rows of one table as Markdown lines.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<ImportedLine> rows)
    {
        var width = rows.Max(row => row.Cells.Length);
        yield return Row(rows[0], width);
        yield return string.Concat(Enumerable.Repeat("| --- ", width)) + "|";
        foreach (var row in rows.Skip(1)) yield return Row(row, width);
    }

    private static string Row(ImportedLine row, int width)
    {
        var cells = Enumerable.Range(0, width).Select(i => i < row.Cells.Length ? MarkdownEscape.Escape(row.Cells[i].Trim()) : "");
        return $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>A heading inside an attachment.</summary>
    private static string Heading(ImportedLine line)
    {
        for (var level = 1; level <= 4; level++)
            if (line.Role == Role.Heading(level)) return new string('#', level) + " ";
        return "";
    }

    /// <summary>The sign of a list item or quotation in Markdown, and how many characters of the line stand for it.</summary>
    private static (string Sign, int Length) Mark(ImportedLine line)
    {
        if (line.Role == Role.Quote) return ("> ", 0);
        if (line.Role != Role.ListItem) return ("", 0);
        if (line.Text[0] is '●' or '○' or '•') return (line.Text[0] == '○' ? "  - " : "- ", 1 + line.Text[1..].Length - line.Text[1..].TrimStart().Length);
        var digits = line.Text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line.Text[digits] is '.' or ')' ? ($"{line.Text[..(digits + 1)]} ", digits + 1 + line.Text[(digits + 1)..].Length - line.Text[(digits + 1)..].TrimStart().Length) : ("- ", 0);
    }
}
