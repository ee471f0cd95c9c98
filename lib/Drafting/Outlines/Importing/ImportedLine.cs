using System.Collections.Immutable;
using Drafting.Sources;
using Drafting.Text.Sources;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>A line of the document that is read back.</summary>
/// <param name="Number">Its line in the text as read, from 1.</param>
/// <param name="Text">Its text without white space at its ends.</param>
/// <param name="Role">Part of the document it belongs to (<see cref="Drafting.Word.Layouts.Role"/>), as its style or its Markdown sign says; null when neither does.</param>
internal sealed record ImportedLine(int Number, string Text, string? Role)
{
    /// <summary>What it is in a Word document.</summary>
    public DocxLineKind Kind { get; init; }

    /// <summary>Cells of a table row.</summary>
    public string[] Cells { get; init; } = [];

    /// <summary>Stretches of <see cref="Text"/> in strong type.</summary>
    public ImmutableArray<TextSpan> Strong { get; init; } = [];

    /// <summary>How much of <see cref="Text"/>, from its start, is a heading that runs on, as its style says; else 0.</summary>
    public int RunIn { get; init; }

    /// <summary>Lines of a document that hold text.</summary>
    public static ImmutableArray<ImportedLine> Of(SourceDocument document)
    {
        var lines = Enumerable.Range(1, document.Text.LineCount).Where(number => !document.Text.Line(number).IsWhiteSpace());
        if (document.Origin == SourceOrigin.Markdown) return OfMarkdown([.. lines.Select(number => (number, document.Text.Line(number).Trim().ToString()))]);
        return
        [
            .. lines.Select(number => OfWord(number, document.Text.Line(number).ToString(), number <= document.WordLines.Length ? document.WordLines[number - 1] : default)),
        ];
    }

    private static ImportedLine OfWord(int number, string raw, DocxLine line)
    {
        var indent = raw.Length - raw.TrimStart().Length;
        var text = raw.Trim();
        return new ImportedLine(number, text, line.Role)
        {
            Kind = line.Kind,
            RunIn = Math.Max(0, line.RunIn - indent),
            Cells = line.Kind == DocxLineKind.TableRow ? raw.Split('\t') : [],
            Strong = [.. line.Strong.Select(span => TextSpan.FromBounds(Math.Max(0, span.Start - indent), Math.Min(text.Length, span.End - indent))).Where(span => span.Length > 0)],
        };
    }

    /// <summary><c># 标题</c> is the title, <c>## 一、……</c> a heading of level 1, and so on. Where headings have such signs, other lines are none.</summary>
    private static ImmutableArray<ImportedLine> OfMarkdown(ImmutableArray<(int Number, string Text)> lines)
    {
        var hasHeadings = lines.Any(line => line.Text.StartsWith("##", StringComparison.Ordinal));
        return [.. lines.Select(line => OfMarkdown(line.Number, line.Text, hasHeadings ? Word.Layouts.Role.Body : null))];
    }

    private static ImportedLine OfMarkdown(int number, string text, string? otherwise)
    {
        var signs = text.Length - text.TrimStart('#').Length;
        if (signs is 0 or > 5 || signs == text.Length || text[signs] != ' ') return new ImportedLine(number, text, otherwise);
        return new ImportedLine(number, text[signs..].Trim(), signs == 1 ? Word.Layouts.Role.Title : Word.Layouts.Role.Heading(signs - 1));
    }
}
