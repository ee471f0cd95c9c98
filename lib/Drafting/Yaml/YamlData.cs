using System.Collections.Immutable;
using System.Globalization;
using Drafting.Text.Numerals;
using Drafting.Word.Data;

namespace Drafting.Yaml;

/// <summary>YAML nodes as data for a template.</summary>
internal static class YamlData
{
    /// <summary>
    /// Plain <c>true</c>, <c>false</c>, numbers and dates (2026-11-20) become such values, everything in quotes is text.
    /// A number counts as one only in its canonical form: 007 and 1e5 stay text, so codes and telephone numbers survive.
    /// </summary>
    public static DataValue ToData(this YamlValue value) => value switch
    {
        YamlScalar scalar => FromScalar(scalar) with { Position = scalar.Position },
        YamlList list => new DataList([.. list.Items.Select(ToData)]) { Position = list.Position },
        YamlMap map => new DataObject(map.Entries.ToImmutableDictionary(entry => entry.Key.Text, entry => entry.Value.ToData())) { Position = map.Position },
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static DataValue FromScalar(YamlScalar scalar)
    {
        if (!scalar.IsPlain) return new DataText(scalar.Text);
        if (scalar.IsEmpty) return new DataNull();
        if (scalar.Text is "true" or "false") return new DataBoolean(scalar.Text == "true");
        if (decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == scalar.Text) return new DataNumber(number);
        if (scalar.Text.Length == "2026-11-20".Length && scalar.Text[4] == '-' && ChineseDate.TryParse(scalar.Text, out var date)) return new DataDate(date);
        return new DataText(scalar.Text);
    }
}
