using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Learning;

/// <summary>A body as the Markdown that a template turns into the same paragraphs again. Pictures and merged cells are not carried over.</summary>
internal static partial class BodyMarkdown
{
    public static string Write(CheckedDocument document, IEnumerable<CheckedParagraph> body)
    {
        var blocks = new List<string>();
        XElement? table = null;
        foreach (var paragraph in body)
        {
            var holder = paragraph.Element.Ancestors(W + "tbl").LastOrDefault();
            if (holder is null && paragraph.Text.Trim().Length > 0) blocks.Add(Paragraph(document, paragraph));
            if (holder is not null && holder != table) blocks.Add(Table(holder));
            table = holder;
        }

        return string.Join("\n\n", blocks);
    }

    private static string Paragraph(CheckedDocument document, CheckedParagraph paragraph)
    {
        var text = paragraph.Text.Trim();
        for (var level = 1; level <= 4; level++)
            if (paragraph.Role == Role.Heading(level)) return new string('#', level) + " " + Escape(text);
        var lead = LeadOf(document, paragraph);
        var rest = text[lead.Length..];
        return (lead.Length == 0 ? "" : $"**{Escape(lead)}**") + (lead.Length == 0 ? EscapeStart(Escape(rest)) : Escape(rest));
    }

    /// <summary>A first sentence in another face or weight than the rest: a heading run into its paragraph.</summary>
    private static string LeadOf(CheckedDocument document, CheckedParagraph paragraph)
    {
        var runs = paragraph.Runs(document.Formats).ToArray();
        var last = runs.LastOrDefault();
        var lead = string.Concat(runs.TakeWhile(run => run.IsLead && (run.Format.EastAsiaFont != last?.Format.EastAsiaFont || run.Format.Bold != last?.Format.Bold)).Select(run => run.Text)).TrimStart();
        return lead.Length > 0 && "。！？：；".Contains(lead[^1], StringComparison.Ordinal) ? lead : "";
    }

    private static string Table(XElement table)
    {
        var rows = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(cell => Escape(string.Concat(cell.Descendants(W + "t").Select(text => text.Value)))).ToArray()).ToArray();
        var columns = rows.Max(row => row.Length);
        var markdown = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            markdown.Append("| ").AppendJoin(" | ", rows[i].Concat(Enumerable.Repeat("", columns - rows[i].Length))).Append(" |\n");
            if (i == 0) markdown.Append('|').Insert(markdown.Length, " --- |", columns).Append('\n');
        }

        return markdown.ToString().TrimEnd();
    }

    private static string Escape(string text) => Marks().Replace(text, @"\$0").Replace("\n", "  \n", StringComparison.Ordinal);

    /// <summary>What would begin a list or a rule.</summary>
    private static string EscapeStart(string text) => ListStart().Replace(text, @"${figures}\${mark}");

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~^]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("^(?<figures>[0-9]*)(?<mark>[.)+-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListStart();
}
