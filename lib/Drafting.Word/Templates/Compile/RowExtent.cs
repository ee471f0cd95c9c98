using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>A section over table rows: its tags stand in cells of one row, or of several.</summary>
/// <param name="tree">The part.</param>
/// <param name="hosts">The paragraphs with tags, by element.</param>
/// <param name="blocks">Knows the tags that vanish.</param>
internal sealed class RowExtent(XmlTree tree, IReadOnlyDictionary<int, TextHost> hosts, BlockExtent blocks)
{
    /// <summary>Tags in cells of one row: that row.</summary>
    public static IEnumerable<Edit> OneRow(XmlTree tree, TagGroup group, int row) =>
    [
        StructureEdit.Of(group, group.Open, tree[row].Start, tree[row].Start),
        StructureEdit.Of(group, group.Close, tree[row].End, tree[row].End),
        .. TextEdit.EraseTag(group.Open),
        .. TextEdit.EraseTag(group.Close),
    ];

    /// <summary>Tags in cells of several rows: those rows; a row that holds nothing but tags vanishes.</summary>
    public IEnumerable<Edit> Rows(TagGroup group, int table)
    {
        foreach (var spot in group.Spots)
        {
            var row = tree.ChildHolding(table, spot.Host.Element);
            if (HoldsOnlyTags(row))
            {
                var isFirst = IsFirstIn(row, spot);
                yield return StructureEdit.Of(group, spot, isFirst ? tree[row].Start : tree[row].End, tree[row].End);
                continue;
            }

            var position = spot == group.Close ? tree[row].End : tree[row].Start;
            yield return StructureEdit.Of(group, spot, position, position);
            foreach (var edit in TextEdit.EraseTag(spot)) yield return edit;
        }
    }

    private bool HoldsOnlyTags(int row)
    {
        for (var element = row; element < tree[row].Next; element++)
        {
            if (tree[element].Name is "w:drawing" or "w:pict" or "w:object") return false;
            if (tree[element].Name != "w:p") continue;
            if (hosts.TryGetValue(element, out var host) ? !blocks.StandsAlone(host) : HoldsText(element)) return false;
        }

        return true;
    }

    private bool HoldsText(int paragraph)
    {
        for (var element = paragraph; element < tree[paragraph].Next; element++)
            if (tree[element].Name == "w:t" && XmlText.Decode(tree.Bytes.AsSpan(tree[element].ContentStart, tree[element].ContentEnd - tree[element].ContentStart)).Trim().Length > 0)
                return true;
        return false;
    }

    private bool IsFirstIn(int row, TagSpot spot) => blocks.FirstControlIn(row) == spot;
}
