using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>The mark of a list item, as text: <c>1.</c> stays as written, deeper lists take （1） and ①, as official style numbers them.</summary>
internal static class ListMarker
{
    public static string Of(ListBlock list, ListItemBlock item, int depth)
    {
        if (!list.IsOrdered) return depth == 0 ? "●\u2002" : "○\u2002";
        return depth switch
        {
            0 => $"{item.Order}{list.OrderedDelimiter} ",
            1 => $"（{item.Order}）",
            _ => item.Order is >= 1 and <= 20 ? ((char)('①' + item.Order - 1)).ToString() : $"{item.Order}）",
        };
    }
}
