using System.Text;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Bookmarks inside one paragraph: the text they mark is exchanged when the data have a value of their name (ISO 29500-1, 17.13.6).</summary>
internal sealed class BookmarkEdits(string part, XmlTree tree, List<TagSpot> spots)
{
    public IEnumerable<Edit> All()
    {
        for (var start = 0; start < tree.Elements.Length; start++)
        {
            if (tree[start].Name != "w:bookmarkStart" || tree[tree[start].Parent].Name != "w:p") continue;
            var name = tree.Attribute(start, "w:name") ?? "";
            var end = End(start, tree.Attribute(start, "w:id"));
            // Names with an underscore in front are Word's own: tables of contents, the last place edited.
            if (name.Length == 0 || name[0] == '_' || end < 0 || HoldsOthers(start, end)) continue;
            foreach (var edit in Edits(name, start, end)) yield return edit;
        }
    }

    private int End(int start, string? id)
    {
        var parent = tree[start].Parent;
        for (var sibling = tree[start].Next; sibling < tree[parent].Next; sibling = tree[sibling].Next)
            if (tree[sibling].Name == "w:bookmarkEnd" && tree.Attribute(sibling, "w:id") == id)
                return sibling;
        return -1;
    }

    /// <summary>Whether tags, fields or drawings stand inside: then the bookmark only marks.</summary>
    private bool HoldsOthers(int start, int end)
    {
        if (spots.Exists(spot => spot.Portions().Exists(portion => portion.Start >= tree[start].End && portion.Start < tree[end].Start))) return true;
        for (var element = tree[start].Next; element < end; element++)
            if (tree[element].Name is not ("w:r" or "w:rPr" or "w:t" or "w:tab" or "w:br" or "w:proofErr") && tree[tree[element].Parent].Name != "w:rPr")
                return true;
        return false;
    }

    private IEnumerable<Edit> Edits(string name, int start, int end)
    {
        var run = RunNear(start, end);
        var prefix = RunMarkup.Prefix(tree, start);
        var open = run < 0 ? Encoding.UTF8.GetBytes($"<{prefix}r>") : RunMarkup.Opening(tree, run);
        var properties = run < 0 ? -1 : tree.Child(run, "w:rPr");
        var shell = RunMarkup.Shell(open, prefix, properties < 0 ? "" : Encoding.UTF8.GetString(tree.Outer(properties)));
        var path = PathOf(name);
        var value = new ValueNode(path, new TagPlace(part, $"书签“{name}”", $"书签“{name}”"), shell);
        yield return new Edit(tree[start].End, tree[start].End, EditKind.Open)
        {
            Make = branches => new OptionalNode(path, [new StaticNode(shell.Open), value, new StaticNode(shell.Close)], branches[0]),
            Rank = int.MaxValue - 2,
        };
        yield return new Edit(tree[end].Start, tree[end].Start, EditKind.Close) { Rank = tree[start].End == tree[end].Start ? int.MaxValue - 1 : -2 };
    }

    private static PathExpression PathOf(string name) => new(name, [name]);

    /// <summary>The run whose format the value takes: the first inside, else the one before, else the one after.</summary>
    private int RunNear(int start, int end)
    {
        var parent = tree[start].Parent;
        var before = -1;
        foreach (var child in tree.Children(parent))
        {
            if (tree[child].Name != "w:r") continue;
            if (child < start) before = child;
            else if (child < end || before < 0) return child;
            else break;
        }

        return before;
    }
}
