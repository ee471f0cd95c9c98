using Drafting.Word.Data;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Program;
using Drafting.Word.Templates.Rich.Documents;

namespace Drafting.Word.Templates.Rich;

/// <summary>Writes rich values: blocks in the place of a tag's paragraph, runs in the place of a tag.</summary>
internal static class RichWriter
{
    /// <summary>The Word content of a value; null when it is text.</summary>
    public static RichContent? Render(Filling filling, DataValue value) => value switch
    {
        DataDocument document => SubDocument.Insert(filling, document),
        DataMarkdown markdown => MarkdownContent.Blocks(markdown, filling.RichContext),
        RichValue rich => rich.Render(filling.RichContext),
        _ => null,
    };

    /// <summary>Writes paragraphs and tables.</summary>
    public static void WriteBlocks(Filling filling, TagPlace place, RichContent content) => filling.Output.WriteUtf8(Adopt(filling, place, content.Fragment));

    /// <summary>Writes runs in the middle of a run: closes it, and opens another like it.</summary>
    public static void WriteRuns(Filling filling, TagPlace place, RunShell run, RichContent content)
    {
        var inline = content.IsInline ? content : MarkdownContent.Inline(content);
        var fragment = inline.Fragment with { Xml = content.IsInline && inline.Fragment.Xml.Contains("<w:drawing>") ? inline.Fragment.Xml : RunFormat.Apply(inline.Fragment.Xml, run.Properties) };
        filling.Output.Write(run.Close);
        filling.Output.WriteUtf8(Adopt(filling, place, fragment));
        filling.Output.Write(run.Open);
    }

    /// <summary>Takes a fragment's relationships, footnotes and faults over, and gives its markup with the part's own ids.</summary>
    private static string Adopt(Filling filling, TagPlace place, WordFragment fragment)
    {
        foreach (var diagnostic in fragment.Diagnostics)
            filling.Report(diagnostic with { Source = diagnostic.Source ?? place.Part, Message = diagnostic.Position is null ? $"“{place.Around}”中的 {place.Tag}：{diagnostic.Message}" : diagnostic.Message });
        filling.Ids.Take(Count(fragment.Xml, "<wp:docPr ") + fragment.Footnotes.Sum(note => Count(note.Xml, "<wp:docPr ")));
        if (!filling.IsInMainPart && HoldsNotes(fragment.Xml)) filling.Report(FillFaults.NotesOutsideText(place));
        foreach (var note in fragment.Footnotes) filling.AddFootnote(note);
        return filling.WithRelationships(fragment.Xml, fragment.Relationships, filling.Part);
    }

    /// <summary>Headers, footers, notes and comments cannot refer to notes (ISO 29500-1, 17.11.14).</summary>
    private static bool HoldsNotes(string xml) => xml.Contains("<w:footnoteReference ", StringComparison.Ordinal) || xml.Contains("<w:endnoteReference ", StringComparison.Ordinal);

    private static int Count(string text, string what)
    {
        var count = 0;
        for (var at = text.IndexOf(what, StringComparison.Ordinal); at >= 0; at = text.IndexOf(what, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
