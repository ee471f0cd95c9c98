using System.Globalization;
using System.Xml;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>The value of a cell (ISO 29500-1, 18.3.1.4) as its writer typed it: dates by their format, long numbers as they are.</summary>
/// <param name="strings">Shared strings.</param>
/// <param name="dateStyles">For each cell format, whether it shows a date.</param>
/// <param name="countsFrom1904">Whether day 0 is 1904-01-01.</param>
internal sealed class CellReader(IReadOnlyList<string> strings, IReadOnlyList<bool> dateStyles, bool countsFrom1904)
{
    private const int DaysTo1904 = 1_462;

    /// <summary>9999-12-31, the last day that a spreadsheet knows.</summary>
    private const double LastDay = 2_958_465;

    /// <summary>Reads the cell that the reader stands on.</summary>
    public DataValue Read(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        var isDate = int.TryParse(reader.GetAttribute("s"), out var style) && style < dateStyles.Count && dateStyles[style];
        using var cell = reader.ReadSubtree();
        if (type == "inlineStr") return Text(WorkbookParts.Texts(cell));
        while (cell.Read())
            if (WorkbookParts.Starts(cell, "v")) return Value(WorkbookParts.Content(cell), type, isDate);
        return DataNull.Instance;
    }

    private DataValue Value(string content, string? type, bool isDate) => type switch
    {
        "s" => int.TryParse(content, out var index) && index >= 0 && index < strings.Count ? Text(strings[index]) : DataNull.Instance,
        "b" => new DataBoolean(content is "1" or "true"),
        "str" or "e" => Text(WorkbookParts.Unescape(content)),
        "d" => DateTime.TryParse(content, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? Moment(moment) : Text(content),
        _ => Number(content, isDate),
    };

    private static DataText Text(string content) => new DataText(content.Trim());

    /// <summary>A double of 15 digits is what its writer typed; the digits beyond are noise of its binary form.</summary>
    private DataValue Number(string content, bool isDate)
    {
        if (!double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return Text(content);
        if (isDate && number is >= 0 and <= LastDay) return Moment(DateTime.FromOADate(number + (countsFrom1904 ? DaysTo1904 : 0)));
        return Math.Abs(number) < (double)decimal.MaxValue ? new DataNumber((decimal)number) : Text(content);
    }

    /// <summary>A time of day has no date of its own: it counts from day 0.</summary>
    private static DataValue Moment(DateTime moment)
    {
        if (moment.Year <= 1899) return new DataText(moment.ToString("HH:mm", CultureInfo.InvariantCulture));
        return moment.TimeOfDay == TimeSpan.Zero
            ? new DataDate(DateOnly.FromDateTime(moment))
            : new DataText(moment.ToString("yyyy年M月d日HH:mm", CultureInfo.InvariantCulture));
    }
}
