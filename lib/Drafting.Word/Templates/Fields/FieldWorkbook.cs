using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Drafting.Word.Templates.Fields;

/// <summary>A spreadsheet to fill in: one column a field, one sample record below.</summary>
public static class FieldWorkbook
{
    /// <summary>Writes an .xlsx; lists of records, which a row cannot hold, have no column.</summary>
    public static void Write(ImmutableArray<TemplateField> fields, Stream output)
    {
        var columns = FieldSample.ToColumns(fields);
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(Row(columns.Select(column => column.Column)), Row(columns.Select(column => column.Sample.Trim('"')))));
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "数据", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
    }

    private static Row Row(IEnumerable<string> cells) =>
        new(cells.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(cell)) }));
}
