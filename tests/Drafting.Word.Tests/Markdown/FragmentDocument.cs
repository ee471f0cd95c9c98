using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Drafting.Word.Layouts;
using Drafting.Word.Markdown;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Tests.Markdown;

/// <summary>Puts a fragment into our speech template, as the template engine does, so that what it says can be validated.</summary>
internal static class FragmentDocument
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" """;

    public static StyleMap SpeechStyles { get; } = ReadStyles();

    public static string[] Faults(WordFragment fragment)
    {
        var stream = new MemoryStream();
        stream.Write(OfficialTemplate.Find("讲话稿")!.Build());
        using var document = WordprocessingDocument.Open(stream, isEditable: true);
        var main = document.MainDocumentPart!;
        Relate(main, fragment.Relationships);
        var body = main.Document!.Body!;
        body.RemoveAllChildren<W.Paragraph>();
        var section = body.GetFirstChild<W.SectionProperties>()!;
        foreach (var block in Parse($"<w:body {Namespaces}>{fragment.Xml}</w:body>", xml => new W.Body(xml))) body.InsertBefore(block, section);
        var notes = main.FootnotesPart!.Footnotes!;
        foreach (var note in fragment.Footnotes)
        {
            Relate(main.FootnotesPart!, note.Relationships);
            var footnote = new W.Footnote { Id = note.Id };
            foreach (var block in Parse($"<w:body {Namespaces}>{note.Xml}</w:body>", xml => new W.Body(xml))) footnote.Append(block);
            notes.Append(footnote);
        }

        return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
            .SelectMany(version => new OpenXmlValidator(version).Validate(document))
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    private static void Relate<TPart>(TPart part, IEnumerable<FragmentRelationship> relationships)
        where TPart : OpenXmlPart, ISupportedRelationship<ImagePart>
    {
        foreach (var relationship in relationships)
        {
            if (relationship.IsExternal) part.AddHyperlinkRelationship(new Uri(relationship.Target), isExternal: true, relationship.Id);
            else part.AddImagePart(ImagePartType.Png, relationship.Id).FeedData(new MemoryStream(relationship.Content.ToArray()));
        }
    }

    private static OpenXmlElement[] Parse(string xml, Func<string, OpenXmlCompositeElement> read)
    {
        var root = read(xml);
        return [.. root.ChildElements.Select(element => element.CloneNode(deep: true))];
    }

    private static StyleMap ReadStyles()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(OfficialTemplate.Find("讲话稿")!.Build()), isEditable: false);
        using var styles = document.MainDocumentPart!.StyleDefinitionsPart!.GetStream();
        return StyleMap.Read(styles);
    }
}
