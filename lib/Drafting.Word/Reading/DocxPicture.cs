using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using V = DocumentFormat.OpenXml.Vml;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>A picture in a Word document, which its text leaves out.</summary>
/// <param name="Paragraph">Number of the paragraph that it stands or is anchored in (see <see cref="DocxLine.Paragraph"/>).</param>
/// <param name="Name">What Word calls it, or its description where it has one; empty for a picture without either.</param>
public sealed record DocxPicture(int Paragraph, string Name)
{
    /// <summary>The pictures of a main part: DrawingML (20.1.8.13 a:blip) and VML (ISO/IEC 29500-4, 19.1.2.11 v:imagedata); deleted ones are none.</summary>
    internal static IEnumerable<DocxPicture> Of(OpenXmlElement body, ParagraphNumbers numbers) =>
        from element in body.Descendants()
        where element is A.Blip or V.ImageData && !element.Ancestors().Any(outer => outer is AlternateContentFallback or DeletedRun or MoveFromRun)
        let paragraph = element.Ancestors<Paragraph>().FirstOrDefault()
        where paragraph is not null
        select new DocxPicture(numbers.Of(paragraph), NameOf(element));

    private static string NameOf(OpenXmlElement picture)
    {
        if (picture is V.ImageData { Title.Value: { } title }) return title;
        var properties = picture.Ancestors<Wp.Inline>().FirstOrDefault()?.DocProperties ?? picture.Ancestors<Wp.Anchor>().FirstOrDefault()?.GetFirstChild<Wp.DocProperties>();
        return properties?.Description?.Value is { Length: > 0 } description ? description : properties?.Name?.Value ?? "";
    }
}
