using System.Text;
using Drafting.Word.Data;
using Sylvan.Data.Csv;

namespace Drafting.Batches.Records;

/// <summary>Rows of delimited text (RFC 4180), one at a time. The delimiter and the encoding are detected.</summary>
internal static class DelimitedRows
{
    private const int LargestRow = 16 << 20;

    /// <summary>The rows; null when the file is no text.</summary>
    public static IEnumerable<TableRow>? Open(string path) => FileEncoding.Of(path) is { } encoding ? Read(path, encoding) : null;

    private static IEnumerable<TableRow> Read(string path, Encoding encoding)
    {
        using var text = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true);
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, BufferSize = 64 << 10, MaxBufferSize = LargestRow, ResultSetMode = ResultSetMode.SingleResult });
        for (var number = 1; ; number++)
        {
            var isCut = false;
            try
            {
                if (!reader.Read()) yield break;
            }
            catch (Exception exception) when (exception is CsvFormatException or CsvRecordTooLargeException or FormatException)
            {
                isCut = true;
            }

            if (isCut)
            {
                yield return new TableRow(number, []) { Failure = ReadFailure.Quotes };
                yield break;
            }

            yield return new TableRow(number, [.. Enumerable.Range(0, reader.RowFieldCount).Select(index => (DataValue)new DataText(reader.GetString(index).Trim()))]);
        }
    }
}
