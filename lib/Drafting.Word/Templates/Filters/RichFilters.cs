using Drafting.Word.Data;

namespace Drafting.Word.Templates.Filters;

/// <summary>Filters that make values of other kinds than text.</summary>
internal static class RichFilters
{
    /// <summary><c>markdown</c>: text with Markdown marks becomes formatted text, or paragraphs when the tag stands alone.</summary>
    public static Filter Markdown { get; } = new((value, _) => DataFormat.ToText(value) is { } text
        ? new DataMarkdown(text)
        : new DataFault("markdown 要的是文字，数据是列表或对象"));
}
