using System.Collections;
using System.IO.Compression;
using System.Xml;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>Rows of a worksheet (ISO 29500-1, 18.3), one at a time; only what cells refer to, such as the shared strings, is held from one reading to the next.</summary>
internal sealed class WorkbookRows : IEnumerable<TableRow>
{
    private readonly string _path;
    private readonly string _sheet;
    private Tables _tables;

    /// <summary>Reads what the cells of the sheet refer to.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="sheet">Name of one of its sheets.</param>
    public WorkbookRows(string path, string sheet)
    {
        (_path, _sheet) = (path, sheet);
        using var file = Open(path);
        using var archive = new ZipArchive(file);
        _tables = Tables.Read(archive, sheet, SavedAt(file));
    }

    /// <summary>Names of the sheets in the order of their tabs.</summary>
    public static IReadOnlyList<string> Sheets(string path)
    {
        using var archive = new ZipArchive(Open(path));
        return [.. WorkbookParts.Sheets(archive).Select(sheet => sheet.Name)];
    }

    /// <summary>The rows of the sheet; those that the file leaves out are left out, with their numbers.</summary>
    public IEnumerator<TableRow> GetEnumerator()
    {
        using var file = Open(_path);
        using var archive = new ZipArchive(file);
        // A workbook that was saved since has other strings under the same numbers.
        if (SavedAt(file) is var saved && saved != _tables.SavedAt) _tables = Tables.Read(archive, _sheet, saved);
        var cells = _tables.Cells;
        using var reader = WorkbookParts.Read(archive, _tables.Part);
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

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
            return new TableRow(before + 1, []) { Failure = ReadFailure.Damage };
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

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static DateTime SavedAt(FileStream file) => File.GetLastWriteTimeUtc(file.SafeFileHandle);

    /// <summary>What is read of a workbook once.</summary>
    /// <param name="Part">Part of the sheet.</param>
    /// <param name="Cells">Reads its cells.</param>
    /// <param name="SavedAt">When the file was saved.</param>
    private sealed record Tables(string Part, CellReader Cells, DateTime SavedAt)
    {
        public static Tables Read(ZipArchive archive, string sheet, DateTime savedAt) => new(
            WorkbookParts.Sheets(archive).First(candidate => candidate.Name == sheet).Part,
            new CellReader(WorkbookParts.SharedStrings(archive), WorkbookParts.DateStyles(archive), WorkbookParts.CountsFrom1904(archive)),
            savedAt);
    }
}
