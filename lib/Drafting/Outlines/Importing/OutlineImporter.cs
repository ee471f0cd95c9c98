using System.Collections.Immutable;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>The way back: reads a finished document, also one that somebody has changed in Word, into an outline.</summary>
/// <remarks>
/// What our styles say is taken from them; else what the analyser finds. Revisions count as accepted, and each is listed. Numbers of headings
/// are left out: an outline gives them anew.
/// </remarks>
public static class OutlineImporter
{
    /// <summary>Reads a document.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="part">Which one of several speeches or notices in the file, from 1.</param>
    public static OutlineImport Import(SourceDocument document, int part = 1)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = document.Diagnostics.ToList();
        if (!document.IsReadable) return new OutlineImport(null, [.. diagnostics]);
        var lines = ImportedLine.Of(document);
        if (TakeApart(document, lines, part, diagnostics) is not { } parts) return new OutlineImport(null, [.. diagnostics]);

        var outline = Build(document, parts, diagnostics);
        if (outline.Sections.IsEmpty) diagnostics.Add(ImportFaults.NoBody(document.Text.Name));
        diagnostics.AddRange(document.Pictures.Select(picture => ImportFaults.Picture(document.Text.Name, picture)));
        diagnostics.AddRange(document.Revisions.Select(revision => ImportFaults.Revised(document.Text.Name, revision)));
        return new OutlineImport(outline.Sections.IsEmpty ? null : OutlineYaml.Write(outline), [.. diagnostics]);
    }

    private static ImportedParts? TakeApart(SourceDocument document, ImmutableArray<ImportedLine> lines, int part, List<Diagnostic> diagnostics)
    {
        var (source, name) = (document.Text, document.Text.Name);
        if (!document.WordLines.IsEmpty && StyledParts.CanRead(lines) && part == 1) return new StyledParts(source, lines, document.WordHeaders).Read();
        var analysis = SpeechAnalyzer.Analyze(source);
        var found = analysis.Speeches.Select(speech => (speech.Lines, speech.Title, Read: (Func<ImportedParts>)(() => new AnalyzedParts(source, lines).Of(speech))))
            .Concat(analysis.Notices.Select(notice => (notice.Lines, notice.Title, Read: (Func<ImportedParts>)(() => new AnalyzedParts(source, lines).Of(notice)))))
            .OrderBy(item => item.Lines.First).ToList();
        if (part > Math.Max(1, found.Count))
        {
            diagnostics.Add(ImportFaults.NoSuchPart(name, part, found.Count));
            return null;
        }

        if (found.Count > 1) diagnostics.Add(ImportFaults.SeveralParts(name, part, found.Select(item => item.Title)));
        if (document.Origin is SourceOrigin.PlainText or SourceOrigin.Pdf && found.Count > 0)
            diagnostics.AddRange(analysis.Speeches.Where(speech => speech.Lines == found[part - 1].Lines).SelectMany(speech => speech.Repairs).Select(repair => ImportFaults.Repaired(name, repair)));
        return found.Count == 0 ? new AnalyzedParts(source, lines).OfUnknown() : found[part - 1].Read();
    }

    private static Outline Build(SourceDocument document, ImportedParts parts, List<Diagnostic> diagnostics)
    {
        var name = document.Text.Name;
        var notes = parts.Body.Where(line => line.Kind is DocxLineKind.Footnote or DocxLineKind.Endnote).ToList();
        diagnostics.AddRange(notes.Select(note => ImportFaults.Note(name, note.Number, note.Text)));
        ImmutableArray<ImportedLine> body = [.. parts.Body.Except(notes)];

        var markdown = new ImportedMarkdown(document.Origin == SourceOrigin.Markdown);
        var builder = new BodyBuilder(markdown, parts.IsSpeech, parts.Outline.Salutation?.Text);
        var sections = builder.Build(body, Paragraphs(document, body));
        if (builder.Renumbered.Count > 0) diagnostics.Add(ImportFaults.NumbersAdded(name, builder.Renumbered[0]));
        if (parts.Outline.Title.Text.Length == 0) diagnostics.Add(ImportFaults.NoTitle(name));
        return parts.Outline with
        {
            Title = parts.Outline.Title.Text.Length > 0 ? parts.Outline.Title : new PlacedText("（待写：标题）", TextPosition.Start),
            Sections = sections,
            Attachments = [.. parts.Outline.Attachments.Select((attachment, index) => parts.AttachmentLines.TryGetValue(index, out var lines) && !lines.IsEmpty
                ? attachment with { Text = new PlacedText(markdown.Of(lines), TextPosition.Start) }
                : attachment)],
        };
    }

    /// <summary>A Word document has paragraphs; in a text, lines may have to be joined.</summary>
    private static ImmutableArray<BodyParagraph> Paragraphs(SourceDocument document, ImmutableArray<ImportedLine> body)
    {
        if (body.IsEmpty) return [];
        return document.Origin is SourceOrigin.PlainText or SourceOrigin.Pdf
            ? BodyReader.ReadCleaned(document.Text, new LineRange(body[0].Number, body[^1].Number))
            : BodyReader.Read(document.Text, body.Where(line => line.Kind != DocxLineKind.TableRow).Select(line => line.Number));
    }
}

/// <summary>What reading a finished document gave.</summary>
/// <param name="Yaml">The outline; null when the document has none.</param>
/// <param name="Diagnostics">What was changed, left out, or could not be told.</param>
public sealed record OutlineImport(string? Yaml, ImmutableArray<Diagnostic> Diagnostics);
