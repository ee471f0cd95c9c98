using System.Globalization;
using Drafting.Text.Numerals;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Filters;

/// <summary>Filters that write numbers.</summary>
internal static class NumberFilters
{
    /// <summary><c>数字 "#,##0.00"</c>: a .NET number pattern; grouped with commas when none is given.</summary>
    public static Filter Format { get; } = new((value, arguments) => Map(value, number => number.ToString(arguments[0] ?? "#,##0.##", CultureInfo.InvariantCulture)), 0, 1);

    /// <summary><c>百分比</c> or <c>百分比 1</c>: 0.856 is 85.6%; the argument is the number of decimals.</summary>
    public static Filter Percent { get; } = new(
        (value, arguments) => Map(value, number => arguments[0] is null
            ? (number * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
            : (number * 100).ToString("F" + Math.Clamp(arguments.WholeNumber(0, 0), 0, 10), CultureInfo.InvariantCulture) + "%"),
        0,
        1);

    /// <summary><c>中文数字</c>: 21 is 二十一.</summary>
    public static Filter Chinese { get; } = new((value, _) => Number(value) is not { } number
        ? NotNumber(value)
        : number >= 0 && number <= 99_999_999 && number == decimal.Truncate(number)
            ? new DataText(ChineseNumeral.Format((int)number))
            : new DataFault($"“{number}”不能写成中文数字", "中文数字只写 0 至 99999999 的整数。"));

    /// <summary><c>大写金额</c>: 1200.5 is 壹仟贰佰元伍角.</summary>
    public static Filter Amount { get; } = new((value, _) => Number(value) is not { } number
        ? NotNumber(value)
        : ChineseAmount.TryFormat(number, out var text)
            ? new DataText(text)
            : new DataFault($"“{number}”不能写成大写金额", "金额最多两位小数，须在一万亿元以内。"));

    private static DataValue Map(DataValue value, Func<decimal, string> map)
    {
        if (Number(value) is not { } number) return NotNumber(value);
        try
        {
            return new DataText(map(number));
        }
        catch (FormatException)
        {
            return new DataFault("数字的格式写得不对", "请写成 数字 \"#,##0.00\" 的样子。");
        }
    }

    private static decimal? Number(DataValue value) => value switch
    {
        DataNumber number => number.Value,
        DataText text when decimal.TryParse(text.Value.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static DataFault NotNumber(DataValue value) => new($"“{DataFormat.ToText(value) ?? "列表或对象"}”不是数字", "请改数据，或去掉过滤器。");
}
