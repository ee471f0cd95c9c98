using System.Globalization;
using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;

namespace Drafting.Word.Templates.Filters;

/// <summary>Filters that make text of text or of lists.</summary>
internal static class TextFilters
{
    private const int MostZeros = 30;

    /// <summary><c>默认 "待定"</c>: stands in for a missing or empty value.</summary>
    public static Filter Default { get; } = new((value, arguments) => Truth.IsEmpty(value) ? new DataText(arguments[0]!) : value, 1, 1) { TakesMissing = true };

    /// <summary><c>连接 "、"</c>: the items of a list with a mark between them.</summary>
    public static Filter Join { get; } = new(JoinItems, 0, 1);

    /// <summary><c>截断 20</c>: at most so many characters, the last of them … when something was cut.</summary>
    public static Filter Truncate { get; } = new(
        (value, arguments) => arguments.WholeNumber(0, 0) is > 0 and var length
            ? Map(value, text => Cut(text, length))
            : new DataFault($"截断 的长度“{arguments[0]}”不是正整数", "请写成 截断 20 的样子。"),
        1,
        1);

    /// <summary><c>补零 4</c>: 7 is 0007; longer texts stay as they are.</summary>
    public static Filter PadZeros { get; } = new(
        (value, arguments) => arguments.WholeNumber(0, 0) is > 0 and <= MostZeros and var length
            ? Map(value, text => text.PadLeft(length, '0'))
            : new DataFault($"补零 的位数“{arguments[0]}”不是 1 至 {MostZeros} 的整数", "请写成 补零 4 的样子。"),
        1,
        1);

    /// <summary>Letters in upper case.</summary>
    public static Filter Upper { get; } = new((value, _) => Map(value, text => text.ToUpperInvariant()));

    /// <summary>Letters in lower case.</summary>
    public static Filter Lower { get; } = new((value, _) => Map(value, text => text.ToLowerInvariant()));

    private static DataValue Map(DataValue value, Func<string, string> map) =>
        DataFormat.ToText(value) is { } text ? new DataText(map(text)) : new DataFault("这里要的是文字，数据是列表或对象");

    private static DataValue JoinItems(DataValue value, FilterArguments arguments)
    {
        if (value is not DataList list) return value;
        var texts = list.Items.Select(DataFormat.ToText).ToArray();
        return texts.Contains(null)
            ? new DataFault("列表的各项不是文字，不能连接", "请用 {{#列表}}…{{/列表}} 逐项写出。")
            : new DataText(string.Join(arguments[0] ?? "、", texts));
    }

    /// <summary>Cuts between characters as a reader counts them, never inside one.</summary>
    private static string Cut(string text, int length)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length <= length ? text : string.Concat(text.AsSpan(0, starts[length - 1]), "…");
    }
}
