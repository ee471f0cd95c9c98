using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Guards for what sections leave behind: no blank paragraph for a false condition, no cell without a paragraph, no table without a row.</summary>
internal sealed class GuardEdits(XmlTree tree, List<TextHost> hosts, List<TagGroup> groups, List<TagSpot> spots, BlockExtent blocks)
{
    public IEnumerable<Edit> All()
    {
        var vanishing = hosts.Where(Vanishes).Select(host => host.Element).ToList();
        foreach (var paragraph in vanishing) foreach (var edit in Around(tree, paragraph, branches => new VanishingParagraphNode(branches[0]))) yield return edit;
        var tables = groups.Where(group => !group.IsInline).Select(TableOf).Where(table => table >= 0).ToHashSet();
        foreach (var table in tables) foreach (var edit in Around(tree, table, branches => MakeTable(table, branches[0]))) yield return edit;

        var changed = groups.Where(group => !group.IsInline).SelectMany(group => group.Spots).Select(spot => spot.Host.Element)
            .Concat(spots.Where(spot => spot.Tag.Kind is TagKind.Comment or TagKind.Value && spot.Host.Kind == TextKind.Word).Select(spot => spot.Host.Element))
            .Concat(vanishing)
            .Concat(tables);
        foreach (var container in changed.Select(ContainerOf).Where(container => container >= 0).Distinct())
        {
            var paragraph = EmptyParagraph(container);
            yield return Open(tree[container].ContentStart, branches => new BlockContainerNode(branches[0], paragraph));
            yield return Close(tree[container].ContentEnd);
        }
    }

    /// <summary>Edits that hold a whole element.</summary>
    public static IEnumerable<Edit> Around(XmlTree tree, int element, Func<IReadOnlyList<Node[]>, Node> make) =>
        [Open(tree[element].Start, make) with { Rank = int.MaxValue - 1 }, Close(tree[element].End) with { Rank = -1 }];

    private static Edit Open(int position, Func<IReadOnlyList<Node[]>, Node> make) => new(position, position, EditKind.Open) { Make = make, Rank = -1 };

    private static Edit Close(int position) => new(position, position, EditKind.Close) { Rank = int.MaxValue };

    /// <summary>A paragraph whose text stands in sections that begin and end in it.</summary>
    private bool Vanishes(TextHost host)
    {
        if (host.Kind != TextKind.Word || host.Text.Contains(TextHost.Object) || blocks.HasSectionBreak(host.Element)) return false;
        var inside = groups.Where(group => group.IsInline && group.Open.Host == host).ToList();
        if (inside.Count == 0) return false;
        for (var position = 0; position < host.Text.Length; position++)
        {
            if (inside.Find(group => position >= group.Open.Start && position < group.Close.End) is { } group) position = group.Close.End - 1;
            else if (!blocks.IsBlank(host, position, position + 1)) return false;
        }

        return spots.TrueForAll(spot => spot.Host != host || spot.Tag.Kind == TagKind.Comment || inside.Exists(group => spot.Start >= group.Open.Start && spot.End <= group.Close.End));
    }

    private int TableOf(TagGroup group)
    {
        if (group.Open.Tag.IsColumn) return -1;
        var outer = tree.CommonAncestor(group.Spots.Select(spot => spot.Host.Element));
        while (outer >= 0 && tree[outer].Name is not ("w:tbl" or "w:tr" or "w:tc" or "w:txbxContent")) outer = tree[outer].Parent;
        return outer >= 0 && tree[outer].Name is "w:tbl" or "w:tr" ? tree.AncestorOrSelf(outer, "w:tbl") : -1;
    }

    private TableNode MakeTable(int table, Node[] body)
    {
        var repeated = groups.Where(group => TableOf(group) == table).Select(group => (From: RowOf(table, group.Open), To: RowOf(table, group.Close))).ToList();
        var firstRepeated = repeated.Min(range => range.From);
        var others = tree.Children(table).Where(child => tree[child].Name is not ("w:tblPr" or "w:tblGrid") && !repeated.Exists(range => child >= range.From && child <= range.To)).ToList();
        return new TableNode(body, others.Exists(row => row < firstRepeated), others.Exists(row => row > firstRepeated && tree[row].Name is "w:tr" or "w:sdt"));
    }

    private int RowOf(int table, TagSpot spot) => tree.ChildHolding(table, spot.Host.Element);

    /// <summary>The cell or other container that directly holds a block.</summary>
    private int ContainerOf(int block)
    {
        var container = tree[block].Parent;
        while (container >= 0 && tree[container].Name is "w:sdtContent" or "w:sdt" or "w:customXml" or "w:tr" or "w:tbl") container = tree[container].Parent;
        return container >= 0 && tree[container].Name is "w:tc" or "w:txbxContent" or "w:hdr" or "w:ftr" or "w:footnote" or "w:endnote" or "w:comment" ? container : -1;
    }

    /// <summary>An empty paragraph like the last one of a container, so that the cell keeps its height.</summary>
    private byte[] EmptyParagraph(int container)
    {
        var last = -1;
        for (var element = container; element < tree[container].Next; element++) if (tree[element].Name == "w:p") last = element;
        return [.. RunMarkup.Opening(tree, last), .. tree.EndTag(last)];
    }
}
