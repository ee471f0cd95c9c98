using Drafting.Word.Data;

namespace Drafting.Word.Templates.Filters;

/// <summary>Filters that make values of other kinds than text.</summary>
internal static class RichFilters
{
    /// <summary><c>markdown</c>: text with Markdown marks becomes formatted text, or paragraphs when the tag stands alone.</summary>
    public static Filter Markdown { get; } = new((value, _) => DataFormat.ToText(value) is { } text
        ? new DataMarkdown(text)
        : new DataFault("markdown 要的是文字，数据是列表或对象"));

    /// <summary><c>图片 宽=3厘米 高=2厘米</c>: a path under the data's folder, or a data URI, becomes a picture.</summary>
    public static Filter Picture { get; } = new(MakePicture);

    /// <summary><c>文档</c>: a path under the data's folder, or a data URI, becomes the content of that Word document.</summary>
    public static Filter Document { get; } = new((value, _) => ((value as DataDocument)?.Source ?? DataFormat.ToText(value)) is { } source
        ? new DataDocument(source) { Position = value.Position }
        : new DataFault("文档 要的是文件名，数据是列表或对象"));

    /// <summary><c>链接 "请看这里"</c>: an address becomes a hyperlink, with the address or a text of its own.</summary>
    public static Filter Link { get; } = new(
        (value, arguments) => DataFormat.ToText(value) is { } text ? new DataLink(text, arguments[0] ?? text) : new DataFault("链接 要的是网址，数据是列表或对象"),
        0,
        1);

    private static DataValue MakePicture(DataValue value, FilterArguments arguments)
    {
        if (((value as DataPicture)?.Source ?? DataFormat.ToText(value)) is not { } source) return new DataFault("图片 要的是文件名，数据是列表或对象");
        var picture = new DataPicture(source) { Position = value.Position };
        foreach (var (name, length) in arguments.Named)
        {
            if (Length.TryParse(length) is not { } emu) return new DataFault($"图片的尺寸“{length}”不对", "请写成 宽=3厘米 的样子，单位可用 厘米、毫米、磅、英寸、像素。");
            switch (name)
            {
                case "宽" or "width": picture = picture with { Width = emu }; break;
                case "高" or "height": picture = picture with { Height = emu }; break;
                default: return new DataFault($"图片没有“{name}”这一项", "可写 宽 和 高。");
            }
        }

        return picture;
    }
}
