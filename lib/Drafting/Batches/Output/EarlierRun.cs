using System.Collections.Immutable;
using System.Security.Cryptography;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches.Output;

/// <summary>What earlier runs wrote into the folder of a batch that is resumed, and what of it has no record any more.</summary>
internal sealed class EarlierRun
{
    private readonly Dictionary<string, BatchEntry> _entries;
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    private EarlierRun(Dictionary<string, BatchEntry> entries) => _entries = entries;

    /// <summary>Reads the manifest of a finished run and the journal of one that was cut; the later line about a file counts.</summary>
    public static EarlierRun Read(params string[] journals) => new(journals
        .Where(File.Exists)
        .SelectMany(File.ReadLines)
        .Select(BatchEntry.Parse)
        .OfType<BatchEntry>()
        .Where(entry => entry.Status == BatchStatus.Written)
        .GroupBy(entry => entry.File, StringComparer.Ordinal)
        .ToDictionary(entries => entries.Key, entries => entries.Last(), StringComparer.Ordinal));

    /// <summary>The entry of a file; null when no earlier run wrote it.</summary>
    public BatchEntry? Find(string file) => _entries.GetValueOrDefault(file);

    /// <summary>Takes what became of a record in this run.</summary>
    public void Reach(BatchEntry entry)
    {
        _rows.Add(entry.Row);
        if (entry.Status == BatchStatus.Written) _written.Add(entry.File);
    }

    /// <summary>Removes the documents of rows that have another name now, or no document any more. One that somebody changed is theirs: it stays.</summary>
    /// <returns>The documents that stay.</returns>
    public ImmutableArray<Diagnostic> Remove(string folder)
    {
        var kept = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in Unused(folder).Where(entry => _rows.Contains(entry.Row)))
        {
            var path = Path.Combine(folder, entry.File);
            if (entry.Digest != Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))))
            {
                kept.Add(BatchFaults.Leftover(entry.File));
                continue;
            }

            File.Delete(Path.ChangeExtension(path, ".pdf"));
            File.Delete(path);
        }

        return kept.ToImmutable();
    }

    /// <summary>Entries of documents whose rows this run did not come to.</summary>
    public IEnumerable<BatchEntry> Untouched(string folder) => Unused(folder).Where(entry => !_rows.Contains(entry.Row));

    private IEnumerable<BatchEntry> Unused(string folder) =>
        _entries.Values.Where(entry => !_written.Contains(entry.File) && File.Exists(Path.Combine(folder, entry.File))).OrderBy(entry => entry.Row).ThenBy(entry => entry.File, StringComparer.Ordinal);
}
