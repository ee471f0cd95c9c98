using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drafting.Word.Templates.Fields;

/// <summary>The fields of a template as JSON: a plain listing, or a JSON Schema (draft 2020-12) for editors.</summary>
public static class FieldSchema
{
    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The listing: name, kind, required, fields.</summary>
    public static string ToJson(ImmutableArray<TemplateField> fields) => Write(new JsonObject { ["fields"] = Listing(fields) });

    /// <summary>The JSON Schema that data for the template must satisfy.</summary>
    public static string ToSchema(ImmutableArray<TemplateField> fields)
    {
        var schema = Members(fields);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return Write(schema);
    }

    private static JsonArray Listing(ImmutableArray<TemplateField> fields) => new([.. fields.Select(field =>
    {
        var item = new JsonObject { ["name"] = field.Name, ["kind"] = KindName(field.Kind), ["required"] = field.IsRequired };
        if (!field.Fields.IsEmpty) item["fields"] = Listing(field.Fields);
        return (JsonNode)item;
    })]);

    private static JsonObject Members(ImmutableArray<TemplateField> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields) properties[field.Name] = Schema(field);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = fields.Where(field => field.IsRequired).Select(field => (JsonNode)JsonValue.Create(field.Name)!).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        return schema;
    }

    private static JsonObject Schema(TemplateField field) => field.Kind switch
    {
        FieldKind.Number => Types("number", "string"),
        FieldKind.Date => Types("string"),
        FieldKind.Boolean => [],
        FieldKind.Composite => Members(field.Fields),
        FieldKind.List => new JsonObject { ["type"] = "array", ["items"] = field.Fields.IsEmpty ? Types("string", "number") : Members(field.Fields) },
        _ => Types("string", "number"),
    };

    private static JsonObject Types(params ReadOnlySpan<string> types)
    {
        if (types.Length == 1) return new JsonObject { ["type"] = types[0] };
        var array = new JsonArray();
        foreach (var type in types) array.Add((JsonNode)JsonValue.Create(type)!);
        return new JsonObject { ["type"] = array };
    }

    private static string KindName(FieldKind kind) => kind switch
    {
        FieldKind.Number => "number",
        FieldKind.Date => "date",
        FieldKind.Boolean => "boolean",
        FieldKind.Markdown => "markdown",
        FieldKind.Picture => "picture",
        FieldKind.Document => "document",
        FieldKind.Link => "link",
        FieldKind.Composite => "object",
        FieldKind.List => "list",
        _ => "text",
    };

    private static string Write(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions)) node.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
