using System.IO.Compression;
using System.Xml;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>Rows of a worksheet (ISO 29500-1, 18.3), one at a time; only the shared strings are held.</summary>
internal static class WorkbookRows
{
    /// <summary>Names of the sheets in the order of their tabs.</summary>
    public static IReadOnlyList<string> Sheets(string path)
    {
        using var archive = Open(path);
        return [.. WorkbookParts.Sheets(archive).Select(sheet => sheet.Name)];
    }

    /// <summary>The rows of a sheet; those that the file leaves out are left out, with their numbers.</summary>
    public static IEnumerable<TableRow> Read(string path, string sheet)
    {
        using var archive = Open(path);
        var strings = WorkbookParts.SharedStrings(archive);
        var cells = new CellReader(strings, WorkbookParts.DateStyles(archive), WorkbookParts.CountsFrom1904(archive));
        var part = WorkbookParts.Sheets(archive).First(candidate => candidate.Name == sheet).Part;
        using var reader = WorkbookParts.Read(archive, part);
        var number = 0;
        while (true)
        {
            var row = Next(reader, cells, number);
            if (row is null) yield break;
            yield return row;
            if (row.Failure is not null) yield break;
            number = row.Number;
        }
    }

    /// <summary>The next row; null at the end, and one that says so where the file is damaged.</summary>
    private static TableRow? Next(XmlReader reader, CellReader cells, int before)
    {
        try
        {
            while (reader.Read())
            {
                if (!WorkbookParts.Starts(reader, "row")) continue;
                var number = int.TryParse(reader.GetAttribute("r"), out var written) ? written : before + 1;
                using var row = reader.ReadSubtree();
                return new TableRow(number, Cells(row, cells));
            }

            return null;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // Damage before the first row makes the file none; after it, the rows before are good.
            if (before == 0) throw;
            return new TableRow(before + 1, []) { Failure = exception.GetType().Name };
        }
    }

    private static List<DataValue> Cells(XmlReader row, CellReader reader)
    {
        var cells = new List<DataValue>();
        while (row.Read())
        {
            if (!WorkbookParts.Starts(row, "c")) continue;
            var column = Column(row.GetAttribute("r")) ?? cells.Count;
            // A merged cell has its value in the first of its cells; the others are absent or empty.
            while (cells.Count < column) cells.Add(DataNull.Instance);
            cells.Add(reader.Read(row));
        }

        return cells;
    }

    /// <summary>Column from 0 of a reference such as AB12; null where the file leaves references out.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper)) column = (column * 26) + letter - 'A' + 1;
        return column is > 0 and <= WorkbookParts.LastColumn ? column - 1 : null;
    }

    private static ZipArchive Open(string path) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), ZipArchiveMode.Read);
}
