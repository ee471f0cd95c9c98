using System.Collections.Immutable;
using System.Globalization;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Where names are looked up during one fill: the data, and inside it every section and loop that is open (Mustache, context stack).</summary>
internal sealed class Scope
{
    private readonly List<Frame> _frames = [];

    /// <summary>How many items the list has whose item was entered last.</summary>
    public int ItemCount => _frames[^1].Count;

    /// <summary>Starts over with new data.</summary>
    public void Reset(DataValue data)
    {
        _frames.Clear();
        _frames.Add(new Frame(data, null, -1, 0));
    }

    /// <summary>Enters a value, as a section over an object or a true value does.</summary>
    public void Enter(DataValue item) => _frames.Add(new Frame(item, null, -1, 0));

    /// <summary>Enters one item of a list; with a name, its members are reached through that name only.</summary>
    public void EnterItem(DataValue item, string? name, int index, int count) => _frames.Add(new Frame(item, name, index, count));

    /// <summary>Leaves what was entered last.</summary>
    public void Leave() => _frames.RemoveAt(_frames.Count - 1);

    /// <summary>The value of a path; null when there is none.</summary>
    public DataValue? Find(PathExpression path)
    {
        var segments = path.Segments;
        if (segments.IsEmpty) return _frames[^1].Item;
        var first = 0;
        var value = segments[0].Length == 0 ? _frames[^1].Item : FindFirst(segments[0]);
        while (value is not null && ++first < segments.Length) value = Member(value, segments[first]);
        return value;
    }

    /// <summary>The names that could have stood in place of one that was not found, nearest scope first.</summary>
    public IEnumerable<string> NamesFor(PathExpression path)
    {
        if (path.Segments.Length < 2) return Enumerable.Reverse(_frames).SelectMany(NamesOf).Distinct();
        var value = path.Segments[0].Length == 0 ? _frames[^1].Item : FindFirst(path.Segments[0]);
        if (value is null) return NamesFor(new PathExpression(path.Segments[0], path.Segments[..1]));
        for (var index = 1; index < path.Segments.Length - 1 && Member(value, path.Segments[index]) is { } next; index++) value = next;
        var prefix = string.Join('.', path.Segments[..^1]) + ".";
        return value is DataObject data ? data.Members.Keys.Order(StringComparer.Ordinal).Select(name => prefix + name) : [];
    }

    private static IEnumerable<string> NamesOf(Frame frame)
    {
        if (frame.Name is not null) return [frame.Name];
        return frame.Item is DataObject data ? data.Members.Keys.Order(StringComparer.Ordinal) : [];
    }

    private static DataValue? Member(DataValue value, string name) => value switch
    {
        DataObject data => data.Members.GetValueOrDefault(name),
        DataList list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Length => list.Items[index],
        _ => null,
    };

    private DataValue? FindFirst(string name)
    {
        for (var depth = _frames.Count - 1; depth >= 0; depth--)
        {
            var frame = _frames[depth];
            if (frame.Name is not null)
            {
                if (frame.Name == name) return frame.Item;
            }
            else if (frame.Item is DataObject data && data.Members.TryGetValue(name, out var value))
            {
                return value;
            }

            if (frame.Index >= 0 && LoopValue(frame, name) is { } loopValue) return loopValue;
        }

        return null;
    }

    private static DataValue? LoopValue(Frame frame, string name) => name switch
    {
        "序号" => new DataNumber(frame.Index + 1),
        "首个" => Truth.Of(frame.Index == 0),
        "末个" => Truth.Of(frame.Index == frame.Count - 1),
        _ => null,
    };

    private readonly record struct Frame(DataValue Item, string? Name, int Index, int Count);
}
