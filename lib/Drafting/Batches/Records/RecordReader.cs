using Drafting.Text.Diagnostics;

namespace Drafting.Batches.Records;

/// <summary>Opens the data of a batch: a spreadsheet, delimited text, or a list in YAML, JSON or JSON lines.</summary>
public static class RecordReader
{
    /// <summary>Kinds of files, as help lists them.</summary>
    public const string Kinds = ".xlsx、.csv、.yaml、.json、.jsonl";

    /// <summary>A million rows of twenty columns are about 200 MB; its texts are held.</summary>
    private const long LargestWorkbook = 1L << 30;

    private static ReadOnlySpan<byte> OleContainer => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Opens a file by its extension. Faults in it are returned; I/O errors are thrown.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">Sheet of a workbook; the first when null.</param>
    public static RecordOpening Open(string path, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length == 0) return Refused(RecordFaults.Empty(name));
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLSX" or ".XLSM" => OpenWorkbook(path, name, sheet),
            ".CSV" or ".TSV" or ".TXT" => DelimitedRows.Open(path) is { } rows ? TableRecords.Open(name, rows) : Refused(RecordFaults.NotText(name)),
            ".JSON" when JsonRecords.OpenArray(path, name) is { } array => array,
            ".YAML" or ".YML" or ".JSON" => ListRecords.Open(path, name),
            ".JSONL" or ".NDJSON" => JsonRecords.OpenLines(path, name),
            _ => Refused(RecordFaults.UnknownKind(name)),
        };
    }

    private static RecordOpening OpenWorkbook(string path, string name, string? sheet)
    {
        if (new FileInfo(path).Length > LargestWorkbook) return Refused(RecordFaults.TooLarge(name, LargestWorkbook));
        Span<byte> start = stackalloc byte[4];
        using (var stream = File.OpenRead(path))
        {
            if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length) return Refused(RecordFaults.NoWorkbook(name));
        }

        if (start.SequenceEqual(OleContainer)) return Refused(RecordFaults.Encrypted(name));
        if (!start.StartsWith("PK"u8)) return Refused(RecordFaults.NoWorkbook(name));
        try
        {
            var sheets = WorkbookRows.Sheets(path);
            if (sheet is not null && !sheets.Contains(sheet)) return Refused(RecordFaults.NoSheet(name, sheet, sheets));
            return TableRecords.Open(name, new WorkbookRows(path, sheet ?? sheets[0]));
        }
        catch (Exception exception) when (exception is InvalidDataException or System.Xml.XmlException)
        {
            return Refused(RecordFaults.NoWorkbook(name));
        }
    }

    private static RecordOpening Refused(Diagnostic fault) => new(null, [fault]);
}
