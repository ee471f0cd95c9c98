using System.Globalization;
using Drafting.Text.Numerals;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Filters;

/// <summary>Filters that write dates.</summary>
internal static class DateFilters
{
    /// <summary><c>日期 "yyyy年M月d日"</c>: a .NET date pattern; 2026年11月20日 when none is given.</summary>
    public static Filter Format { get; } = new((value, arguments) => Map(value, date => Write(date, arguments[0] ?? "yyyy年M月d日")), 0, 1);

    /// <summary><c>中文日期</c>: 二〇二六年十一月二十日.</summary>
    public static Filter Chinese { get; } = new((value, _) => Map(value, ChineseDate.FormatChinese));

    /// <summary>Weekdays are Chinese here: dddd is 星期五, ddd is 周五.</summary>
    private static string Write(DateOnly date, string pattern)
    {
        var day = "日一二三四五六"[(int)date.DayOfWeek];
        pattern = pattern.Replace("dddd", $"'星期{day}'", StringComparison.Ordinal).Replace("ddd", $"'周{day}'", StringComparison.Ordinal);
        return date.ToDateTime(TimeOnly.MinValue).ToString(pattern.Length == 1 ? "%" + pattern : pattern, CultureInfo.InvariantCulture);
    }

    private static DataValue Map(DataValue value, Func<DateOnly, string> map)
    {
        DateOnly? date = value switch
        {
            DataDate data => data.Value,
            DataText text when ChineseDate.TryParse(text.Value, out var parsed) => parsed,
            _ => null,
        };
        if (date is null) return new DataFault($"“{DataFormat.ToText(value) ?? "列表或对象"}”不是日期", "请写成 2026-11-20 或 2026年11月20日。");
        try
        {
            return new DataText(map(date.Value));
        }
        catch (FormatException)
        {
            return new DataFault("日期的格式写得不对", "请写成 日期 \"yyyy年M月d日\" 的样子。");
        }
    }
}
