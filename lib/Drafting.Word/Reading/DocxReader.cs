using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Reads the text of Word documents, transitional or strict, as someone sees it who accepts all revisions.</summary>
/// <remarks>
/// Headers, footers, comments and hidden text are no part of it. A damaged, encrypted or hostile file gives a diagnostic, never an exception.
/// </remarks>
public static class DocxReader
{
    /// <summary>Reads a document from a stream that can be read to its end; the stream is not closed.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocxText Read(Stream stream, string name = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray(), name);
    }

    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="name">File name shown in messages.</param>
    public static DocxText Read(byte[] file, string name = "")
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        if (DocxContainer.FaultOf(file) is { } fault) return Unread(name, fault);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
            return Read(document, name);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return Unread(name, DocxFaults.Damaged());
        }
    }

    private static DocxText Read(WordprocessingDocument document, string name)
    {
        if (document.MainDocumentPart?.Document?.Body is not { } body) return Unread(name, DocxFaults.Damaged());
        var main = document.MainDocumentPart;
        var styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
        var numbering = new NumberingCounter(new NumberingDefinitions(main.NumberingDefinitionsPart?.Numbering, styles), styles);
        var numbers = new ParagraphNumbers(body);
        var story = new StoryReader(styles, numbering, numbers);
        story.Read(body, DocxLineKind.Paragraph);

        var lines = story.Lines.ToList();
        var notes = new NoteTexts(main, story);
        foreach (var (note, paragraph) in story.Notes.ToList())
            if (notes.Read(note) is { } text) lines.Add((text, new(paragraph, note.Kind)));

        var content = new SourceText(string.Join('\n', lines.Select(line => line.Text)), name);
        var faults = Faults(document, story, content).Select(fault => fault with { Source = name });
        return new(content, [.. lines.Select(line => line.Line)], [.. faults])
        {
            Headers = [.. Headers(main, styles)],
            Pictures = [.. DocxPicture.Of(body, numbers)],
            Revisions = [.. DocxRevisions.Of(main)],
        };
    }

    private static IEnumerable<DocxHeaderLine> Headers(MainDocumentPart main, StyleSheet styles) =>
        from header in main.HeaderParts
        from paragraph in header.Header?.Descendants<W.Paragraph>() ?? []
        let role = ParagraphRoles.Of(styles.NameOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        let text = new RunReader(styles).Read(paragraph).Text
        where role is not null && text.Length > 0
        select new DocxHeaderLine(text, role);

    private static IEnumerable<Diagnostic> Faults(WordprocessingDocument document, StoryReader story, SourceText content)
    {
        if (string.IsNullOrWhiteSpace(content.Content)) yield return DocxFaults.Empty();
        if (document.MainDocumentPart!.VbaProjectPart is not null) yield return DocxFaults.Macros();
        if (story.HasImports) yield return DocxFaults.Imports();
    }

    private static DocxText Unread(string name, Diagnostic fault) => new(new SourceText("", name), [default], [fault with { Source = name }]);

    // What the packaging and XML layers throw at malformed content; the bytes are in memory, so none of it is an I/O error.
    internal static bool IsDamage(Exception exception) => exception is
        OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or FormatException
        or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException or NullReferenceException
        or IndexOutOfRangeException or OverflowException or InvalidCastException;
}
