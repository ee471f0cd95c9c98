using System.Globalization;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Data;

/// <summary>A picture.</summary>
/// <param name="Source">Path under the data's own folder, or a data URI.</param>
public sealed record DataPicture(string Source) : RichValue
{
    private const long MostPixels = 100_000_000;
    private const int EmuPerTwip = 635;
    private const int EmuPerPixel = 9_525;

    /// <summary>Width in English Metric Units (360,000 a centimetre); null: by the height, or the picture's own.</summary>
    public long? Width { get; init; }

    /// <summary>Height in English Metric Units; null: by the width, or the picture's own.</summary>
    public long? Height { get; init; }

    /// <inheritdoc/>
    public override RichContent Render(RichContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Load(context.Files, out var bytes) is { } fault) return fault;
        var size = PictureSize.Read(bytes.Span)!.Value;
        var (width, height) = Fit(size, (long)context.TextWidth * EmuPerTwip);
        var id = context.FirstDrawingId.ToString(CultureInfo.InvariantCulture);
        var name = XmlText.Encode($"图片 {id}");
        return RichContent.Runs(
            $"""<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="{name}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""",
            new FragmentRelationship("picture", FragmentRelationship.ImageType, "picture." + size.Extension, bytes));
    }

    /// <summary>Reads the picture; the result is a fault when it is none, or null.</summary>
    internal RichContent? Load(DataFiles files, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (Source.Contains("://", StringComparison.Ordinal)) return RichContent.Fault("FIL010", $"不从网上取图片“{Shown}”。", "请把图片存到数据文件所在的文件夹，写文件名。");
        if (files.Read(Source) is not { } content) return RichContent.Fault("FIL011", $"找不到图片“{Shown}”。", "请把图片放在数据文件所在的文件夹里，写文件名。");
        if (PictureSize.Read(content.Span) is not { } size) return RichContent.Fault("FIL012", $"“{Shown}”不是可用的图片。", "请另存为 PNG 或 JPEG。");
        if (size.WidthEmu / EmuPerPixel * (size.HeightEmu / EmuPerPixel) > MostPixels) return RichContent.Fault("FIL013", $"图片“{Shown}”超过一亿像素。", "请缩小后再用。");
        bytes = content;
        return null;
    }

    private string Shown => Source.Length > 60 ? Source[..60] + "…" : Source;

    private (long Width, long Height) Fit(PictureSize size, long textWidth)
    {
        if (Width is { } width && Height is { } height) return (width, height);
        if (Width is { } onlyWidth) return (onlyWidth, (long)(onlyWidth * (double)size.HeightEmu / size.WidthEmu));
        if (Height is { } onlyHeight) return ((long)(onlyHeight * (double)size.WidthEmu / size.HeightEmu), onlyHeight);
        return size.WidthEmu <= textWidth ? (size.WidthEmu, size.HeightEmu) : (textWidth, (long)(size.HeightEmu * (double)textWidth / size.WidthEmu));
    }
}
