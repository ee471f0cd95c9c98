using System.Globalization;
using Drafting.Text.Numerals;

namespace Drafting.Word.Data;

/// <summary>How a value reads when a template writes it without a filter.</summary>
public static class DataFormat
{
    /// <summary>The value as text: numbers as given, dates as 2026年11月20日 (GB/T 9704-2012, 7.3.5.4), 是 or 否; null for lists and objects.</summary>
    public static string? ToText(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        DataDate date => ChineseDate.Format(date.Value),
        DataBoolean truth => truth.Value ? "是" : "否",
        DataMarkdown markdown => markdown.Source,
        DataNull => "",
        _ => null,
    };
}
