using System.Collections.Immutable;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Filters;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Content controls filled by their tag or title (ISO 29500-1, 17.5.2; [MS-DOCX] 2.5.4.1, 2.6.1.21); one without a value in the data stays as it is.</summary>
internal sealed class ControlEdits(string part, XmlTree tree, IdAllocator ids)
{
    /// <summary>Controls that Word fills itself.</summary>
    private static readonly ImmutableHashSet<string> Automatic = ["w:docPartObj", "w:docPartList", "w:citation", "w:bibliography", "w:equation", "w:group", "w15:repeatingSectionItem"];

    /// <summary>Content that repeating sections repeat; known when <see cref="All"/> has been gone through.</summary>
    public List<SectionRange> Repeated { get; } = [];

    public IEnumerable<Edit> All()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name != "w:sdt") continue;
            var properties = tree.Child(element, "w:sdtPr");
            var content = tree.Child(element, "w:sdtContent");
            if (properties < 0 || content < 0 || NameOf(properties) is not { } name || tree.Children(properties).Any(child => Automatic.Contains(tree[child].Name))) continue;
            var path = new PathExpression(name, [.. name.Split('.')]);
            foreach (var edit in Edits(new Control(properties, content, path))) yield return edit;
        }
    }

    private IEnumerable<Edit> Edits(Control control)
    {
        if (Has(control, "w15:repeatingSection")) return Repeating(control);
        if (Has(control, "w14:checkbox")) return new CheckBoxEdits(tree, control.Path).All(tree.Child(control.Properties, "w14:checkbox"), control.Content);
        if (Has(control, "w:picture")) return Picture(control);
        return HoldsControls(control.Content) ? [] : [.. Text(control), .. WhenFilled(control)];
    }

    private bool Has(Control control, string kind) => tree.Child(control.Properties, kind) >= 0;

    /// <summary>The name by tag, else by title; a name in braces counts without them.</summary>
    private string? NameOf(int properties)
    {
        foreach (var kind in (ReadOnlySpan<string>)["w:tag", "w:alias"])
        {
            var element = tree.Child(properties, kind);
            var name = element < 0 ? null : tree.Attribute(element, "w:val")?.Trim('{', '}', '｛', '｝', ' ');
            if (!string.IsNullOrEmpty(name) && !name.Split('.').Contains("")) return name;
        }

        return null;
    }

    private bool HoldsControls(int content)
    {
        for (var element = content + 1; element < tree[content].Next; element++) if (tree[element].Name is "w:sdt" or "w:tr") return true;
        return false;
    }

    private IEnumerable<Edit> Text(Control control)
    {
        var date = tree.Child(control.Properties, "w:date");
        var shape = new ControlShape(tree, control.Properties, control.Content);
        Expression expression = control.Path;
        if (date >= 0)
        {
            var format = tree.Child(date, "w:dateFormat");
            var pattern = (format < 0 ? null : tree.Attribute(format, "w:val")) ?? "yyyy年M月d日";
            expression = new FilterExpression(control.Path, [new FilterCall("日期", DateFilters.Format, new FilterArguments([pattern], ImmutableDictionary<string, string>.Empty))]);
            foreach (var attribute in tree.Attributes(date).Where(attribute => attribute.Name == "w:fullDate"))
                yield return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new FullDateNode(control.Path, tree.Bytes[attribute.ValueStart..attribute.ValueEnd]) };
        }

        var filled = shape.Filled(expression, new TagPlace(part, $"内容控件“{control.Path.Source}”", control.Path.Source));
        yield return Open(control.Content, branches => new OptionalNode(control.Path, filled, branches[0]));
        yield return Close(control.Content);
    }

    /// <summary>What changes in the properties of a control that is filled: it shows no placeholder, and its bound data follow.</summary>
    private IEnumerable<Edit> WhenFilled(Control control)
    {
        var placeholder = tree.Child(control.Properties, "w:showingPlcHdr");
        if (placeholder >= 0)
            yield return new Edit(tree[placeholder].Start, tree[placeholder].End, EditKind.Replace) { Node = new OptionalNode(control.Path, [], [new StaticNode(tree.Outer(placeholder).ToArray())]) };
        var binding = tree.Child(control.Properties, "w:dataBinding");
        if (binding >= 0 && tree.Attribute(binding, "w:xpath") is { } xpath)
        {
            var target = new DataBinding(tree.Attribute(binding, "w:storeItemID") ?? "", xpath, tree.Attribute(binding, "w:prefixMappings") ?? "");
            yield return new Edit(tree[binding].Start, tree[binding].End, EditKind.Replace) { Node = new BindingNode(control.Path, target, tree.Outer(binding).ToArray()) };
        }
    }

    private IEnumerable<Edit> Picture(Control control)
    {
        for (var element = control.Content; element < tree[control.Content].Next; element++)
        {
            if (tree[element].Name != "a:blip") continue;
            foreach (var attribute in tree.Attributes(element).Where(attribute => attribute.Name.EndsWith(":embed", StringComparison.Ordinal)))
            {
                var place = new TagPlace(part, $"内容控件“{control.Path.Source}”", control.Path.Source);
                yield return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new PictureReferenceNode(control.Path, place, tree.Bytes[attribute.ValueStart..attribute.ValueEnd], isSoft: true) };
            }
        }

        foreach (var edit in WhenFilled(control)) yield return edit;
    }

    /// <summary>A repeating section: its first item for each item of the list, the others only when there is no list.</summary>
    private IEnumerable<Edit> Repeating(Control control)
    {
        var items = tree.Children(control.Content).Where(child => tree[child].Name == "w:sdt").ToList();
        var section = ids.NextSection();
        foreach (var item in items)
        {
            var isFirst = item == items[0];
            foreach (var edit in GuardEdits.Around(tree, item, branches => isFirst ? new RepeatingItemNode(control.Path, section, branches[0]) : new OptionalNode(control.Path, [], branches[0]))) yield return edit;
        }

        if (items.Count > 0) Repeated.Add(new SectionRange(tree[items[0]].Start, tree[items[0]].End, Repeats: true));
        if (items.Count > 0) foreach (var edit in ids.Renumber(tree, tree[items[0]].Start, tree[items[0]].End)) yield return edit;
    }

    private Edit Open(int content, Func<IReadOnlyList<Node[]>, Node> make) => new(tree[content].ContentStart, tree[content].ContentStart, EditKind.Open) { Make = make, Rank = -3 };

    private Edit Close(int content) => new(tree[content].ContentEnd, tree[content].ContentEnd, EditKind.Close) { Rank = int.MaxValue };

    private sealed record Control(int Properties, int Content, PathExpression Path);
}
