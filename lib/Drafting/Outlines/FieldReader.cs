using System.Collections.Immutable;
using System.Globalization;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Yaml;

namespace Drafting.Outlines;

/// <summary>The entries of one mapping by key: knows both spellings, reports what does not belong there and what is of the wrong kind.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<OutlineKey, YamlEntry> _entries = [];
    private readonly SourceText _source;
    private readonly List<Diagnostic> _diagnostics;

    /// <summary>Sorts the entries of a mapping and reports those that do not belong there and those that are missing.</summary>
    /// <param name="source">The file.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="keys">The keys that may stand in it.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="extra">Takes entries with other keys; null when such are faults.</param>
    public FieldReader(SourceText source, YamlMap map, ImmutableArray<OutlineKey> keys, List<Diagnostic> diagnostics, ICollection<YamlEntry>? extra = null)
    {
        _source = source;
        _diagnostics = diagnostics;
        foreach (var entry in map.Entries)
        {
            if (keys.FirstOrDefault(key => key.Is(entry.Key.Text)) is { } known) Add(known, entry);
            else if (extra is not null) extra.Add(entry);
            else AddUnknown(entry.Key, keys);
        }

        foreach (var key in keys)
            if (key.IsRequired && !Has(key)) diagnostics.Add(OutlineFaults.MissingKey(source, map.Position, key));
    }

    /// <summary>Whether the key has a value.</summary>
    public bool Has(OutlineKey key) => Value(key) is not null;

    /// <summary>The node of a key; null when it is missing or empty.</summary>
    public YamlValue? Value(OutlineKey key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsEmpty: true } ? entry.Value : null;

    /// <summary>Where the key stands.</summary>
    public TextPosition PositionOf(OutlineKey key) => _entries[key].Key.Position;

    /// <summary>A text; null when it is missing or something else.</summary>
    public PlacedText? Text(OutlineKey key) => Value(key) is { } value ? TextOf(value, NameOf(key), "一行文字") : null;

    /// <summary>A date; null when it is missing or none.</summary>
    public DateOnly? Date(OutlineKey key)
    {
        if (Value(key) is not { } value) return null;
        if (value is not YamlScalar scalar) return Wrong<DateOnly?>(value, NameOf(key), "日期");
        if (ChineseDate.TryParse(scalar.Text, out var date)) return date;
        _diagnostics.Add(OutlineFaults.BadDate(_source, scalar, NameOf(key)));
        return null;
    }

    /// <summary>A whole number from 1; null when it is missing or none.</summary>
    public int? Number(OutlineKey key)
    {
        if (Value(key) is not { } value) return null;
        return value is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : Wrong<int?>(value, NameOf(key), "从 1 起的整数");
    }

    /// <summary>One or several texts.</summary>
    public ImmutableArray<PlacedText> Texts(OutlineKey key, string expected) => Value(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => TextOf(item, $"{NameOf(key)}的一项", "文字")).OfType<PlacedText>()],
        var value => TextOf(value, NameOf(key), expected) is { } text ? [text] : [],
    };

    /// <summary>The items of a list; a single item need not be one.</summary>
    public ImmutableArray<YamlValue> Items(OutlineKey key, string expected)
    {
        if (Value(key) is not { } value) return [];
        if (value is YamlList list) return list.Items;
        return Wrong<ImmutableArray<YamlValue>?>(value, NameOf(key), expected) ?? [];
    }

    /// <summary>Names with values.</summary>
    public DataObject Data(OutlineKey key) => Value(key) switch
    {
        null => new DataObject(ImmutableDictionary<string, DataValue>.Empty),
        YamlMap map => (DataObject)map.ToData(),
        var value => Wrong<DataObject>(value, NameOf(key), "“名称: 值”") ?? new DataObject(ImmutableDictionary<string, DataValue>.Empty),
    };

    /// <summary>A move by name.</summary>
    public Move? Move(OutlineKey key) => Name<Move?>(key, name => MoveNames.TryParse(name, out var move) ? move : null, [.. Enum.GetValues<Move>().Select(move => move.Chinese()), .. Enum.GetValues<Move>().Select(move => move.Label())]);

    /// <summary>A style of points by name.</summary>
    public PointStyle? PointStyle(OutlineKey key) => Name(key, Outlines.PointStyle.Find, Outlines.PointStyle.All.Select(style => style.Name));

    /// <summary>One of a closed list of names.</summary>
    public T? Name<T>(OutlineKey key, Func<string, T?> find, IEnumerable<string> names)
    {
        if (Value(key) is not { } value) return default;
        if (value is not YamlScalar scalar) return Wrong<T>(value, NameOf(key), "一个名称");
        if (find(scalar.Text.Trim()) is { } found) return found;
        _diagnostics.Add(OutlineFaults.UnknownName(_source, scalar, NameOf(key), NearestName.Find(scalar.Text, names), names.Where(name => !char.IsAscii(name[0]))));
        return default;
    }

    /// <summary>A node that should be a text.</summary>
    public PlacedText? TextOf(YamlValue value, string name, string expected) => value is YamlScalar scalar
        ? new PlacedText(scalar.Text.Trim(), scalar.Position) { Source = _source }
        : Wrong<PlacedText>(value, name, expected);

    private T? Wrong<T>(YamlValue value, string name, string expected)
    {
        _diagnostics.Add(OutlineFaults.WrongKind(_source, value, name, expected));
        return default;
    }

    /// <summary>The key as this file spells it.</summary>
    private string NameOf(OutlineKey key) => _entries[key].Key.Text;

    private void Add(OutlineKey key, YamlEntry entry)
    {
        if (!_entries.TryAdd(key, entry)) _diagnostics.Add(OutlineFaults.BothSpellings(_source, entry.Key, _entries[key].Key));
    }

    private void AddUnknown(YamlScalar name, ImmutableArray<OutlineKey> keys)
    {
        var meant = NearestName.Find(name.Text, keys.SelectMany(key => new[] { key.Chinese, key.English }));
        _diagnostics.Add(OutlineFaults.UnknownKey(_source, name, meant, string.Join('、', keys.Select(key => key.Chinese))));
    }
}
