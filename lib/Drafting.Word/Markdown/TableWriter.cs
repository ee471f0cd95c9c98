using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Writes a table as wide as the text area, with grid widths that follow the content (ISO/IEC 29500-1 §17.4.49).</summary>
internal sealed class TableWriter(FragmentContext context, InlineWriter inlines)
{
    public void Write(Table table)
    {
        var widths = ColumnWidths.Of(table, context.Options.TextWidth);
        if (widths.Length > ColumnWidths.MostColumns(context.Options.TextWidth))
        {
            context.Report("MKD011", Severity.Warning, table, $"表格有 {widths.Length} 列，比版心宽，一列不足两个字。",
                $"每页最多排 {ColumnWidths.MostColumns(context.Options.TextWidth)} 列：可拆成两张表，或在 Word 里单独排成横页作附件。");
        }

        var xml = context.Xml;
        xml.Append("<w:tbl><w:tblPr>");
        if (context.Styles[Role.Table] is { } style) xml.Append($"""<w:tblStyle w:val="{style}"/>""");
        xml.Append($"""<w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:jc w:val="center"/>""");
        if (context.Styles[Role.Table] is null) xml.Append(Borders);
        xml.Append("""<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>""");
        foreach (var width in widths) xml.Append($"""<w:gridCol w:w="{width}"/>""");
        xml.Append("</w:tblGrid>");
        foreach (var row in table.OfType<TableRow>()) Row(table, row, widths);
        xml.Append("</w:tbl>");
    }

    private const string Borders =
        """<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>""";

    private void Row(Table table, TableRow row, int[] widths)
    {
        context.Xml.Append("<w:tr><w:trPr><w:cantSplit/>").Append(row.IsHeader ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        for (var column = 0; column < widths.Length; column++)
        {
            context.Xml.Append($"""<w:tc><w:tcPr><w:tcW w:w="{widths[column]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>""");
            var alignment = table.ColumnDefinitions.Count > column ? table.ColumnDefinitions[column].Alignment : null;
            Cell(column < row.Count ? (TableCell)row[column] : null, row.IsHeader, alignment);
            context.Xml.Append("</w:tc>");
        }

        context.Xml.Append("</w:tr>");
    }

    private void Cell(TableCell? cell, bool isHeader, TableColumnAlign? alignment)
    {
        var style = context.Styles[isHeader ? Role.TableHead : Role.TableText];
        context.Xml.Append("<w:p><w:pPr>");
        if (style is not null) context.Xml.Append($"""<w:pStyle w:val="{style}"/>""");
        if (!isHeader && alignment is { } side && side != TableColumnAlign.Left)
            context.Xml.Append($"""<w:jc w:val="{(side == TableColumnAlign.Right ? "right" : "center")}"/>""");
        context.Xml.Append("</w:pPr>");
        foreach (var block in cell?.OfType<ParagraphBlock>() ?? []) inlines.Write(block.Inline);
        context.Xml.Append("</w:p>");
    }
}
