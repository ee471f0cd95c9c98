using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Comments;

/// <summary>A Word document of plain paragraphs, to carry comments on a text that is none.</summary>
public static class PlainDocument
{
    /// <summary>A document with one paragraph for each line, blank lines included: A4, 仿宋 16 pt, 28 pt line pitch.</summary>
    /// <param name="lines">The lines.</param>
    public static byte[] Write(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new W.Document(new W.Body([.. lines.Select(Paragraph), Page()]));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles(new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                    new W.RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "仿宋" },
                    new W.FontSize { Val = "32" },
                    new W.FontSizeComplexScript { Val = "32" },
                    new W.Languages { Val = "en-US", EastAsia = "zh-CN" })),
                new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
                    new W.SpacingBetweenLines { Line = "560", LineRule = W.LineSpacingRuleValues.Exact }))));
        }

        return stream.ToArray();
    }

    // Control characters cannot stand in XML 1.0 (2.2); a noncharacter may not either.
    private static W.Paragraph Paragraph(string line)
    {
        var text = new string([.. line.Where(character => character is '\t' or (>= ' ' and not '\uFFFE' and not '\uFFFF'))]);
        return text.Length == 0 ? new W.Paragraph() : new W.Paragraph(new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static W.SectionProperties Page() => new(
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 851, Footer = 992, Gutter = 0 });
}
