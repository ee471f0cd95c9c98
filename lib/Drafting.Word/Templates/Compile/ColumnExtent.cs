using System.Globalization;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>A section over a table column, <c>{{#列 月份}}</c>: the column's cell of every row and its grid column repeat (ISO 29500-1, 17.4.16, 17.4.65).</summary>
internal sealed class ColumnExtent(XmlTree tree, TagGroup group)
{
    /// <summary>The edits; null when the tags do not stand in one column.</summary>
    /// <param name="ranges">Receives the content that repeats.</param>
    public List<Edit>? Edits(List<(int From, int To)> ranges)
    {
        var (open, close) = (tree.AncestorOrSelf(group.Open.Host.Element, "w:tc"), tree.AncestorOrSelf(group.Close.Host.Element, "w:tc"));
        if (open < 0 || close < 0 || group.Dividers.Count > 0) return null;
        var table = tree.AncestorOrSelf(open, "w:tbl");
        if (table < 0 || table != tree.AncestorOrSelf(close, "w:tbl")) return null;
        if (tree.AncestorOrSelf(open, "w:tr") < table || tree.AncestorOrSelf(close, "w:tr") < table) return null;
        var column = ColumnOf(open);
        if (column != ColumnOf(close)) return null;

        var edits = new List<Edit>();
        edits.AddRange(TextEdit.EraseTag(group.Open));
        edits.AddRange(TextEdit.EraseTag(group.Close));
        var grid = tree.Child(table, "w:tblGrid");
        if (grid >= 0 && tree.Children(grid).ElementAtOrDefault(column) is > 0 and var gridColumn) edits.AddRange(Repeat(gridColumn, gridColumn));
        foreach (var row in tree.Rows(table, "w:tr"))
        {
            if (CellAt(row, column) is not { } cell) continue;
            if (Span(cell) > 1)
            {
                edits.Add(Widen(cell));
                continue;
            }

            edits.AddRange(Repeat(cell, Width(cell)));
            ranges.Add((tree[cell].Start, tree[cell].End));
        }

        return edits;
    }

    /// <summary>The element for each item, and its width shared among them.</summary>
    private IEnumerable<Edit> Repeat(int element, int width)
    {
        yield return new Edit(tree[element].Start, tree[element].Start, EditKind.Open) { Make = branches => GroupNode.Make(group, branches), Rank = group.Open.Offset };
        yield return new Edit(tree[element].End, tree[element].End, EditKind.Close) { Rank = -1 };
        if (width < 0) yield break;
        foreach (var attribute in tree.Attributes(width).Where(attribute => attribute.Name.EndsWith(":w", StringComparison.Ordinal)))
            if (int.TryParse(tree.Attribute(width, attribute.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var twips) && twips > 0)
                yield return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new SharedWidthNode(twips) };
    }

    /// <summary>A merged cell over the column grows with it.</summary>
    private Edit Widen(int cell)
    {
        var span = tree.Child(tree.Child(cell, "w:tcPr"), "w:gridSpan");
        var attribute = tree.Attributes(span).First(item => item.Name.EndsWith(":val", StringComparison.Ordinal));
        return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new SpanNode(group.Open.Tag.Expression!, Span(cell)) };
    }

    private int ColumnOf(int cell)
    {
        var column = 0;
        foreach (var sibling in tree.Rows(tree.AncestorOrSelf(cell, "w:tr"), "w:tc").Where(sibling => sibling < cell)) column += Span(sibling);
        return column;
    }

    private int? CellAt(int row, int column)
    {
        var position = 0;
        foreach (var cell in tree.Rows(row, "w:tc"))
        {
            position += Span(cell);
            if (position > column) return cell;
        }

        return null;
    }

    private int Span(int cell)
    {
        var properties = tree.Child(cell, "w:tcPr");
        var span = properties < 0 ? -1 : tree.Child(properties, "w:gridSpan");
        return span >= 0 && int.TryParse(tree.Attribute(span, RunMarkup.Prefix(tree, span) + "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
    }

    private int Width(int cell)
    {
        var properties = tree.Child(cell, "w:tcPr");
        return properties < 0 ? -1 : tree.Child(properties, "w:tcW");
    }
}
