using System.Collections.Immutable;
using System.Text;

namespace Drafting.Word.Templates.Fields;

/// <summary>Sample data for a template, to be overwritten by the writer.</summary>
public static class FieldSample
{
    /// <summary>A YAML file that fills the template as it stands.</summary>
    public static string ToYaml(ImmutableArray<TemplateField> fields)
    {
        var yaml = new StringBuilder();
        Write(yaml, fields, "");
        return yaml.ToString();
    }

    /// <summary>The columns of a spreadsheet with one record a row: plain values by dotted name; lists of texts as one cell; lists of records have no column.</summary>
    public static ImmutableArray<(string Column, string Sample)> ToColumns(ImmutableArray<TemplateField> fields) => [.. Columns(fields, "")];

    private static IEnumerable<(string Column, string Sample)> Columns(ImmutableArray<TemplateField> fields, string prefix) => fields.SelectMany(field => field.Kind switch
    {
        FieldKind.Composite => Columns(field.Fields, prefix + field.Name + "."),
        FieldKind.List when !field.Fields.IsEmpty => [],
        _ => [(prefix + field.Name, Sample(field))],
    });

    private static void Write(StringBuilder yaml, ImmutableArray<TemplateField> fields, string indent)
    {
        foreach (var field in fields)
        {
            yaml.Append(indent).Append(Key(field.Name)).Append(':');
            switch (field.Kind)
            {
                case FieldKind.Composite:
                    yaml.Append('\n');
                    Write(yaml, field.Fields, indent + "  ");
                    break;
                case FieldKind.List when field.Fields.IsEmpty: yaml.Append('\n').Append(indent).Append("  - ").Append(field.Name).Append("一\n").Append(indent).Append("  - ").Append(field.Name).Append("二\n"); break;
                case FieldKind.List: WriteItem(yaml, field, indent); break;
                default: yaml.Append(' ').Append(Sample(field)).Append(field.IsRequired ? "\n" : "  # 可不填\n"); break;
            }
        }
    }

    private static void WriteItem(StringBuilder yaml, TemplateField field, string indent)
    {
        var item = new StringBuilder();
        Write(item, field.Fields, indent + "    ");
        yaml.Append('\n').Append(indent).Append("  - ").Append(item.ToString().AsSpan(indent.Length + 4));
    }

    private static string Sample(TemplateField field) => field.Kind switch
    {
        FieldKind.Number => "1",
        FieldKind.Date => "2026-11-20",
        FieldKind.Boolean => "true",
        FieldKind.Picture => "图片.png",
        FieldKind.Document => "文档.docx",
        FieldKind.Link => "https://example.com/",
        FieldKind.List => field.Name,
        _ => Key(field.Name),
    };

    /// <summary>Quotes what YAML would not read as plain text (YAML 1.2, 7.3.3).</summary>
    private static string Key(string name)
    {
        var isPlain = name.Length > 0 && !name.AsSpan().ContainsAny(":#{}[],&*!|>'\"%@`") && char.IsLetter(name[0]) && name.Trim() == name && name is not ("true" or "false" or "null" or "yes" or "no");
        return isPlain ? name : $"\"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }
}
