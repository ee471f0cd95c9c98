using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Edits to the text of runs.</summary>
internal static class TextEdit
{
    /// <summary>Removes one stretch of a tag; its run goes with it when it holds nothing else.</summary>
    public static Edit Erase(XmlTree tree, TextHost.Portion portion)
    {
        var run = tree[portion.Owner].Parent;
        var isOnlyContent = portion.IsWhole && tree[run].Name is "w:r" or "a:r" && tree.Children(run).All(child => child == portion.Owner || tree[child].Name is "w:rPr" or "a:rPr");
        return isOnlyContent ? new Edit(tree[run].Start, tree[run].End, EditKind.Replace) : new Edit(portion.Start, portion.End, EditKind.Replace);
    }

    /// <summary>Removes a whole tag; the first of its runs stays, so that its paragraph keeps its height.</summary>
    public static IEnumerable<Edit> EraseTag(TagSpot spot)
    {
        var portions = spot.Portions();
        return portions.Skip(1).Select(portion => Erase(spot.Host.Tree, portion)).Prepend(new Edit(portions[0].Start, portions[0].End, EditKind.Replace));
    }

    /// <summary>Lets a changed text element keep its spaces.</summary>
    public static Edit? KeepSpaces(XmlTree tree, int text) =>
        tree[text].Name == "w:t" && !tree[text].IsEmptyTag
            ? new Edit(tree[text].Start, tree[text].ContentStart, EditKind.Replace) { Before = RunMarkup.PreservedStartTag(tree, text), Rank = int.MaxValue - 5 }
            : null;
}
