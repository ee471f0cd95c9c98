using System.Globalization;
using Drafting.Text.Numerals;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Compares two values as a writer means it: as numbers when both can be read so, then as dates, then as text.</summary>
internal static class Comparer
{
    public static bool Holds(DataValue? left, Comparison comparison, DataValue? right)
    {
        if (Order(left, right) is not { } order) return comparison == Comparison.NotEqual;
        return comparison switch
        {
            Comparison.Equal => order == 0,
            Comparison.NotEqual => order != 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            Comparison.Less => order < 0,
            _ => order <= 0,
        };
    }

    /// <summary>Null when the two have no order: a missing value equals only an empty one.</summary>
    private static int? Order(DataValue? left, DataValue? right)
    {
        if (Truth.IsEmpty(left) || Truth.IsEmpty(right)) return Truth.IsEmpty(left) && Truth.IsEmpty(right) ? 0 : null;
        if (left is DataBoolean || right is DataBoolean) return Truth.Holds(left).CompareTo(Truth.Holds(right));
        if (Number(left!) is { } leftNumber && Number(right!) is { } rightNumber) return leftNumber.CompareTo(rightNumber);
        if (Date(left!) is { } leftDate && Date(right!) is { } rightDate) return leftDate.CompareTo(rightDate);
        if (left is DataList or DataObject || right is DataList or DataObject) return left == right ? 0 : null;
        return string.CompareOrdinal(DataFormat.ToText(left!), DataFormat.ToText(right!));
    }

    private static decimal? Number(DataValue value) => value switch
    {
        DataNumber number => number.Value,
        DataText text when decimal.TryParse(text.Value.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static DateOnly? Date(DataValue value) => value switch
    {
        DataDate date => date.Value,
        DataText text when ChineseDate.TryParse(text.Value, out var date) => date,
        _ => null,
    };
}
