using Drafting.Word.Data;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Expressions;

namespace Drafting.Word.Templates.Fields;

/// <summary>Works out from the tags of a template which data it asks for.</summary>
/// <remarks>
/// A section does not say whether its value is a list, an object or a mere yes: it is a list when its body speaks of an item (<c>{{.}}</c>, 序号)
/// or of names that occur nowhere outside, and a condition otherwise.
/// </remarks>
internal sealed class FieldCollector
{
    private readonly FieldBuilder _root = new("");
    private readonly List<Context> _contexts = [];

    public FieldBuilder Root => _root;

    /// <summary>Goes through the tags of one part.</summary>
    /// <param name="spots">The tags in the order of the text, those of notes where they are referred to.</param>
    /// <param name="groups">All sections.</param>
    public void Add(IReadOnlyList<TagSpot> spots, IReadOnlyList<TagGroup> groups)
    {
        var groupByOpen = groups.ToDictionary(group => group.Open);
        var closings = groups.ToDictionary(group => group.Close);
        var outside = NamesOutsideSections(spots, groupByOpen, closings);
        _contexts.Clear();
        _contexts.Add(new Context(_root, null));
        var open = new Stack<TagGroup>();
        foreach (var spot in spots)
        {
            if (groupByOpen.TryGetValue(spot, out var group))
            {
                open.Push(group);
                Open(group, spots, outside);
            }
            else if (closings.ContainsKey(spot))
            {
                // A section that begins in one note and ends in another is a fault, and may be closed where it was not opened.
                if (open.TryPeek(out var inner) && inner.Close == spot) Close(open);
            }
            else if (spot.Tag.Expression is { } expression) Use(expression, isValue: spot.Tag.IsValue);
        }
    }

    private void Close(Stack<TagGroup> open)
    {
        open.Pop();
        _contexts.RemoveAt(_contexts.Count - 1);
    }

    private void Open(TagGroup group, IReadOnlyList<TagSpot> spots, HashSet<string> outside)
    {
        var tag = group.Open.Tag;
        if (tag.Kind == TagKind.If)
        {
            Use(tag.Expression!, isValue: false);
            _contexts.Add(new Context(null, null));
            return;
        }

        var path = (PathExpression)tag.Expression!;
        var field = Resolve(path);
        if (field is not null) field.Uses++;
        if (tag.Kind == TagKind.For)
        {
            field?.Suggest(FieldKind.List);
            _contexts.Add(new Context(field, tag.Name));
            return;
        }

        var enters = tag.Kind == TagKind.Section && (tag.IsColumn || field?.Kind == FieldKind.List || SpeaksOfItems(group, spots, outside));
        var isObject = field?.Kind == FieldKind.Composite;
        field?.Suggest(enters && !isObject ? FieldKind.List : FieldKind.Boolean);
        _contexts.Add(new Context(enters || isObject ? field : null, null));
    }

    private static bool SpeaksOfItems(TagGroup group, IReadOnlyList<TagSpot> spots, HashSet<string> outside)
    {
        var body = spots.SkipWhile(spot => spot != group.Open).Skip(1).TakeWhile(spot => spot != group.Close).SelectMany(spot => Paths(spot.Tag.Expression)).ToList();
        if (body.Exists(path => path.Segments.IsEmpty || IsLoopValue(path.Segments[0]))) return true;
        return !body.Exists(path => path.Source == group.Open.Tag.Name) && body.Exists(path => !outside.Contains(path.Segments[0]));
    }

    private static HashSet<string> NamesOutsideSections(IReadOnlyList<TagSpot> spots, Dictionary<TagSpot, TagGroup> opens, Dictionary<TagSpot, TagGroup> closings)
    {
        var names = new HashSet<string>();
        var depth = 0;
        foreach (var spot in spots)
        {
            if (closings.TryGetValue(spot, out var closed) && closed.Open.Tag.Kind is TagKind.Section or TagKind.For) depth--;
            if (depth == 0) names.UnionWith(Paths(spot.Tag.Expression).Where(path => !path.Segments.IsEmpty).Select(path => path.Segments[0]));
            if (opens.ContainsKey(spot) && spot.Tag.Kind is TagKind.Section or TagKind.For) depth++;
        }

        return names;
    }

    private void Use(Expression expression, bool isValue)
    {
        foreach (var path in Paths(expression))
        {
            if (Resolve(path, out var owner) is not { } field) continue;
            field.Uses++;
            field.Suggest(isValue ? FieldKind.Text : FieldKind.Boolean);
            // Inside a condition, or a section that need not be written, a document can be made without it.
            if (isValue && !HasDefault(expression) && owner == _contexts.Count - 1) field.IsRequired = true;
        }

        Hint(expression);
    }

    /// <summary>What filters and comparisons tell of a kind.</summary>
    private void Hint(Expression expression)
    {
        switch (expression)
        {
            case FilterExpression { Value: PathExpression path } filtered:
                foreach (var call in filtered.Calls)
                    if (KindOf(call.Name) is { } kind)
                        Resolve(path)?.Suggest(kind);
                break;
            case CompareExpression { Left: PathExpression path, Right: LiteralExpression { Value: DataNumber } }: Resolve(path)?.Suggest(FieldKind.Number); break;
            case CompareExpression { Left: PathExpression path, Right: LiteralExpression { Value: DataText } }: Resolve(path)?.Suggest(FieldKind.Text); break;
            case AndExpression and: Hint(and.Left); Hint(and.Right); break;
            case OrExpression or: Hint(or.Left); Hint(or.Right); break;
            case NotExpression not: Hint(not.Operand); break;
        }
    }

    private static FieldKind? KindOf(string filter) => filter switch
    {
        "日期" or "中文日期" => FieldKind.Date,
        "数字" or "百分比" or "中文数字" or "大写金额" => FieldKind.Number,
        "markdown" => FieldKind.Markdown,
        "图片" => FieldKind.Picture,
        "文档" => FieldKind.Document,
        "链接" => FieldKind.Link,
        "连接" => FieldKind.List,
        _ => null,
    };

    private FieldBuilder? Resolve(PathExpression path) => Resolve(path, out _);

    /// <summary>The field of a path, and the number of the context that it belongs to.</summary>
    private FieldBuilder? Resolve(PathExpression path, out int depth)
    {
        depth = -1;
        if (path.Segments.IsEmpty) return null;
        var first = path.Segments[0];
        if (IsLoopValue(first) && _contexts.Exists(context => context.Field?.Kind == FieldKind.List)) return null;
        for (depth = _contexts.Count - 1; depth >= 0; depth--)
        {
            var context = _contexts[depth];
            if (context.ItemName == first) return context.Field?.Walk(path.Segments.Skip(1));
            if (context.ItemName is null && context.Field?.Find(first) is not null) return context.Field.Walk(path.Segments);
        }

        depth = _contexts.FindLastIndex(context => context.Field is not null && context.ItemName is null);
        return _contexts[depth].Field!.Walk(first.Length == 0 ? path.Segments.Skip(1) : path.Segments);
    }

    private static bool IsLoopValue(string name) => name is "序号" or "首个" or "末个";

    private static bool HasDefault(Expression expression) => expression is FilterExpression filtered && filtered.Calls.Any(call => call.Filter.TakesMissing);

    private static IEnumerable<PathExpression> Paths(Expression? expression) => expression switch
    {
        PathExpression path => [path],
        FilterExpression filtered => Paths(filtered.Value),
        NotExpression not => Paths(not.Operand),
        EmptyExpression empty => Paths(empty.Operand),
        AndExpression and => Paths(and.Left).Concat(Paths(and.Right)),
        OrExpression or => Paths(or.Left).Concat(Paths(or.Right)),
        CompareExpression compare => Paths(compare.Left).Concat(Paths(compare.Right)),
        _ => [],
    };

    /// <summary>What an open section contributes to the meaning of names.</summary>
    /// <param name="Field">The field it enters; null when it only shows or hides.</param>
    /// <param name="ItemName">The name of a loop's item.</param>
    private sealed record Context(FieldBuilder? Field, string? ItemName);
}
