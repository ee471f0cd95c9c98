using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;

namespace Drafting.Word.Reading;

/// <summary>The numbers that Word shows before the paragraphs of a document and that are no part of its text.</summary>
internal static class AutomaticNumbers
{
    /// <summary>One for each paragraph of the main part, in the order of <see cref="DocxLine.Paragraph"/>; empty where there is no number.
    /// None at all for a damaged file.</summary>
    public static ImmutableArray<string> Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file.ToArray(), writable: false), isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main) return [];
            var styles = new StyleSheet(main.StyleDefinitionsPart?.Styles);
            var counter = new NumberingCounter(new NumberingDefinitions(main.NumberingDefinitionsPart?.Numbering, styles), styles);
            return [.. ParagraphNumbers.Enumerate(body).Select(counter.Next)];
        }
        catch (Exception exception) when (DocxReader.IsDamage(exception))
        {
            return [];
        }
    }
}
