using System.Buffers;
using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>A row of a table.</summary>
/// <param name="Number">Row as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Values from column A on; a missing cell is <see cref="DataNull"/>.</param>
internal sealed record TableRow(int Number, IReadOnlyList<DataValue> Cells)
{
    /// <summary>Set when the file cannot be read any further.</summary>
    public ReadFailure? Failure { get; init; }

    public int Filled => Cells.Count(cell => !IsBlank(cell));

    public static bool IsBlank(DataValue cell) => cell is DataNull or DataText { Value: "" };
}

/// <summary>Makes records of the rows below a header.</summary>
internal static class TableRecords
{
    private static readonly string[] ErrorValues = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];

    /// <summary>Characters that XML 1.0 cannot hold (2.2): a document would lose them without a word.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

    /// <summary>More digits than these an Excel number does not keep (IEEE 754, double).</summary>
    private const decimal LargestExact = 999_999_999_999_999m;

    public static RecordOpening Open(string name, IEnumerable<TableRow> rows)
    {
        if (TableHeader.Find(rows) is not { Columns: var columns } header) return new RecordOpening(null, [RecordFaults.NoHeader(name)]);
        var faults = Twice(name, header.Row, columns);
        if (!faults.IsEmpty) return new RecordOpening(null, faults);
        return new RecordOpening(new RecordFile(name, [.. columns.Where(column => column.Length > 0)], Records(name, columns, header.Row, rows)) { IsTable = true }, []);
    }

    private static ImmutableArray<Diagnostic> Twice(string name, int row, ImmutableArray<string> columns)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. columns.Select((column, index) => (Column: column, Index: index))
                .Where(item => item.Column.Length > 0 && !seen.Add(item.Column))
                .Select(item => RecordFaults.TwiceInHeader(name, row, item.Index + 1, item.Column)),
        ];
    }

    private static IEnumerable<BatchRecord> Records(string name, ImmutableArray<string> columns, int header, IEnumerable<TableRow> rows)
    {
        var empty = new DataObject(ImmutableDictionary<string, DataValue>.Empty);
        foreach (var row in rows)
        {
            if (row.Failure is { } failure) yield return new BatchRecord(row.Number, empty, [RecordFaults.Unreadable(name, row.Number, failure)]);
            else if (row.Number > header && row.Filled > 0) yield return Record(name, columns, row);
        }
    }

    private static BatchRecord Record(string name, ImmutableArray<string> columns, TableRow row)
    {
        var members = ImmutableDictionary.CreateBuilder<string, DataValue>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index].Length == 0) continue;
            var cell = index < row.Cells.Count && !TableRow.IsBlank(row.Cells[index]) ? row.Cells[index] : DataNull.Instance;
            members[columns[index]] = cell with { Position = new(row.Number, index + 1) };
            if (Fault(name, row.Number, index + 1, columns[index], cell) is { } fault) faults.Add(fault);
        }

        return new BatchRecord(row.Number, new DataObject(members.ToImmutable()), faults.ToImmutable());
    }

    private static Diagnostic? Fault(string name, int row, int column, string header, DataValue cell) => cell switch
    {
        DataNumber number when Math.Abs(number.Value) > LargestExact => RecordFaults.LostDigits(name, row, column, header),
        DataText text when ErrorValues.Contains(text.Value) => RecordFaults.FormulaError(name, row, column, header, text.Value),
        DataText text when text.Value.AsSpan().IndexOfAny(Controls) >= 0 => RecordFaults.ControlCharacter(name, row, column, header),
        DataText text when text.Value.Contains('\uFFFD') => RecordFaults.Garbled(name, row, column, header),
        _ => null,
    };
}
