using System.Collections.Immutable;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Fields;

/// <summary>A spreadsheet to fill in: one column a field, one sample record below.</summary>
public static class FieldWorkbook
{
    /// <summary>Writes an .xlsx; lists of records, which a row cannot hold, have no column.</summary>
    public static void Write(ImmutableArray<TemplateField> fields, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var columns = FieldSample.ToColumns(fields);
        output.Write(TextWorkbook.Make("数据", [[.. columns.Select(column => column.Column)], [.. columns.Select(column => column.Sample.Trim('"'))]]));
    }
}
