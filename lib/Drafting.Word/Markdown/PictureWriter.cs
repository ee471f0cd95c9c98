using Drafting.Text.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Drafting.Word.Markdown;

/// <summary>Writes an inline picture (ISO/IEC 29500-1 §20.4.2.8), at its own size unless that exceeds the text area.</summary>
internal static class PictureWriter
{
    private const int EmuPerTwip = 635;

    public static void Write(FragmentContext context, LinkInline link)
    {
        var path = link.Url ?? "";
        if (context.Options.Pictures(path) is not { } bytes)
        {
            Fault(context, link, "MKD004", $"找不到图片“{path}”。", "把图片放在大纲文件所在的文件夹里，写相对路径。");
            return;
        }

        if (PictureSize.Read(bytes.Span) is not { } picture)
        {
            Fault(context, link, "MKD005", $"图片“{path}”不是 PNG、JPEG 或 GIF。", "另存为 PNG 再用。");
            return;
        }

        var (width, height) = Fit(picture, context.Options);
        var drawing = context.NextDrawingId();
        var id = context.AddRelationship(FragmentRelationship.ImageType, $"md{drawing}.{picture.Extension}", bytes);
        var xml = context.Xml;
        xml.Append($"""<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{drawing}" name="图片 {drawing}" descr=" """.TrimEnd());
        RunWriter.Escape(xml, InlineText.Of(link));
        xml.Append($"""
            "/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{drawing}" name="图片 {drawing}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """);
    }

    private static void Fault(FragmentContext context, LinkInline link, string id, string message, string remedy)
    {
        context.Report(id, Severity.Error, link, message, remedy);
        RunWriter.Write(context.Xml, $"［图片：{InlineText.Of(link)}］", null);
    }

    private static (long Width, long Height) Fit(PictureSize picture, MarkdownOptions options)
    {
        var scale = Math.Min(1, Math.Min(
            (double)options.TextWidth * EmuPerTwip / picture.WidthEmu, (double)options.PictureHeight * EmuPerTwip / picture.HeightEmu));
        return ((long)(picture.WidthEmu * scale), (long)(picture.HeightEmu * scale));
    }
}
