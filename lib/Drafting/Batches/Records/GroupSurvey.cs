using System.IO.Hashing;
using System.Runtime.InteropServices;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>What has to be known of all rows before the first group is made; holds the values of one unit and 16 bytes of each other.</summary>
/// <param name="IsContiguous">Whether the rows of every unit stand together.</param>
/// <param name="Lists">Columns that say different things in the rows of a unit; known only of a contiguous file.</param>
internal sealed record GroupSurvey(bool IsContiguous, HashSet<string> Lists)
{
    /// <summary>Surveys rows with the keys of their units.</summary>
    public static GroupSurvey Of(RecordFile file, IEnumerable<(string? Unit, BatchRecord Record)> rows)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<UInt128>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? current = null;
        foreach (var (unit, record) in rows)
        {
            if (unit is null) continue;
            if (unit != current)
            {
                if (!seen.Add(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(unit.AsSpan())))) return new GroupSurvey(false, []);
                current = unit;
                values.Clear();
            }

            foreach (var name in file.Names)
            {
                if (lists.Contains(name) || record.Data.Members.GetValueOrDefault(name, DataNull.Instance) is DataNull or null) continue;
                var text = ValueText.Of(record.Data.Members[name]);
                if (!values.TryAdd(name, text) && values[name] != text) lists.Add(name);
            }
        }

        return new GroupSurvey(true, lists);
    }
}
