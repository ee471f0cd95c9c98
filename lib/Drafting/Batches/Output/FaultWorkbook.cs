using System.Collections.Immutable;
using System.Globalization;
using Drafting.Batches.Records;
using Drafting.Word.Data;

namespace Drafting.Batches.Output;

/// <summary>An .xlsx of the faulty rows as they were, each with its reason: corrected, it is the data of the next run.</summary>
internal static class FaultWorkbook
{
    /// <summary>Column of the row in the data.</summary>
    public const string RowColumn = "【原行号】";

    /// <summary>Column of the reason.</summary>
    public const string ReasonColumn = "【原因】";

    /// <summary>The workbook.</summary>
    /// <param name="columns">Columns of the data.</param>
    /// <param name="rows">Faulty records with their reasons.</param>
    public static byte[] Make(ImmutableArray<string> columns, IEnumerable<(BatchRecord Record, BatchEntry Entry)> rows) => TextWorkbook.Make(
        "要改的行",
        rows.SelectMany(row => Rows(row.Record).Select(record => ImmutableArray.Create<string>(
            [.. columns.Select(column => Cell(record.Data, column)), record.Row.ToString(CultureInfo.InvariantCulture), string.Join("；", row.Entry.Faults)])))
            .Prepend([.. columns, RowColumn, ReasonColumn]));

    /// <summary>All rows of a group: its document is made of them together.</summary>
    private static ImmutableArray<BatchRecord> Rows(BatchRecord record) => record.Members.IsEmpty ? [record] : record.Members;

    private static string Cell(DataObject record, string column) => record.Members.TryGetValue(column, out var value) ? DataFormat.ToText(value) ?? "" : "";
}
