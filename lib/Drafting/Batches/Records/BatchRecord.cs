using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Batches.Records;

/// <summary>One row of a table, or one item of a list, or a group of them: the data of one document.</summary>
/// <param name="Row">Row as a spreadsheet shows it, or line of the file, from 1.</param>
/// <param name="Data">Its values by column name.</param>
/// <param name="Faults">What is wrong with its cells; a record with faults makes no document.</param>
public sealed record BatchRecord(int Row, DataObject Data, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The rows of a group; empty for a row.</summary>
    public ImmutableArray<BatchRecord> Members { get; init; } = [];
}

/// <summary>A file of records.</summary>
/// <param name="Name">File name shown in messages.</param>
/// <param name="Columns">Names of the columns from left to right; of a list of records, the names that its first record has.</param>
/// <param name="Records">The records in order, read anew by every enumeration and never held as a whole by tables.</param>
public sealed record RecordFile(string Name, ImmutableArray<string> Columns, IEnumerable<BatchRecord> Records)
{
    /// <summary>Whether its values stand in columns that have letters.</summary>
    public bool IsTable { get; init; }

    /// <summary>Names that records have beside those of columns: of a column map, of the list of a group.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>All names that a document can ask for.</summary>
    public IEnumerable<string> Names => Columns.Concat(Added);

    /// <summary>The records that meet a condition, and those that could not be read at all.</summary>
    public RecordFile Where(DataCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return this with { Records = Records.Where(record => record.Data.Members.IsEmpty || condition.Holds(record.Data)) };
    }
}

/// <summary>What opening a file of records gave.</summary>
/// <param name="File">The file; null when it cannot be used.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record RecordOpening(RecordFile? File, ImmutableArray<Diagnostic> Diagnostics);
