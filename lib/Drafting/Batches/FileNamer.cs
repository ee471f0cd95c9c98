using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Batches;

/// <summary>Names the documents of a batch: safe on Windows, Linux and macOS, never the same twice. Not thread-safe.</summary>
public sealed partial class FileNamer
{
    /// <summary>Bytes of UTF-8 that every file system takes for a name (255), less room for a number and a temporary ending.</summary>
    private const int LongestName = 200;

    private const string Extension = ".docx";

    /// <summary>The number of the record.</summary>
    private const string Number = "序号";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private readonly string _pattern;
    private readonly bool _isNumbered;
    private readonly HashSet<UInt128> _taken;

    /// <summary>Names after a pattern.</summary>
    /// <param name="pattern">The pattern, with tags.</param>
    /// <param name="reserved">Names that no document may have.</param>
    public FileNamer(string pattern, params ReadOnlySpan<string> reserved)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _pattern = pattern.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? pattern[..^Extension.Length] : pattern;
        _isNumbered = NumberFirst().IsMatch(_pattern);
        _taken = [.. reserved.ToArray().Select(Key)];
    }

    /// <summary>What is wrong with a pattern whatever the record.</summary>
    public static IEnumerable<TextFault> Check(string pattern) =>
        TextTemplate.Fill(pattern, new DataObject(ImmutableDictionary<string, DataValue>.Empty)).Faults.Where(fault => fault.Kind == TextFaultKind.NotInLanguage);

    /// <summary>Columns without which a pattern names nothing.</summary>
    public static IEnumerable<string> Asked(string pattern) =>
        TextTemplate.Fill(pattern, new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add(Number, new DataNumber(1)))).Faults.Where(fault => fault.Kind == TextFaultKind.Missing).Select(fault => fault.Message).Distinct();

    /// <summary>The name for a record.</summary>
    /// <param name="number">Number of the record among those taken, from 1.</param>
    /// <param name="record">Its values.</param>
    /// <param name="faults">What the pattern asks for and the record does not have; the name is empty then.</param>
    public string Name(int number, DataObject record, out ImmutableArray<TextFault> faults)
    {
        ArgumentNullException.ThrowIfNull(record);
        var filled = TextTemplate.Fill(_pattern, record with { Members = record.Members.SetItem(Number, new DataNumber(number)) }, Clean);
        faults = filled.Faults;
        return faults.IsEmpty ? Unique(Bounded(Safe(filled.Text))) : "";
    }

    /// <summary>A value keeps no mark that a path or a file system gives a meaning to.</summary>
    private static string Clean(string value) => string.Concat(value.Select(character => IsUnsafe(character) ? '_' : character));

    private static bool IsUnsafe(char character) =>
        character is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' || char.IsControl(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Safe(string name)
    {
        name = Clean(name).Trim(' ', '.', '\u3000');
        if (name.Length == 0) return "_";
        var stem = name.Split('.')[0].TrimEnd();
        var isDevice = Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (stem.Length == 4 && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³' && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)));
        return isDevice ? "_" + name : name;
    }

    private static string Bounded(string name)
    {
        var bytes = 0;
        var length = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestName) return name[..length].TrimEnd(' ', '.');
            length += rune.Utf16SequenceLength;
        }

        // A lone surrogate has no bytes in any file system's encoding.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
    }

    /// <summary>Names are told apart by their hashes: 16 bytes a name, whatever its length; none is kept where the number tells them apart.</summary>
    private string Unique(string name)
    {
        var unique = name + Extension;
        for (var copy = 2; IsTaken(Key(unique)); copy++) unique = $"{name}（{copy}）{Extension}";
        return unique;
    }

    private bool IsTaken(UInt128 key) => _isNumbered ? _taken.Contains(key) : !_taken.Add(key);

    /// <summary>File systems that do not tell letter case apart fold it as <see cref="string.ToUpperInvariant"/> does.</summary>
    private static UInt128 Key(string name) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(name.ToUpperInvariant().AsSpan()));

    /// <summary>The number of the record at the start, then a sign that is no figure and no value.</summary>
    [GeneratedRegex(@"^\{\{\s*序号\s*(\|\s*补零\s+[0-9]+\s*)?\}\}(?![0-9\{])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberFirst();
}
