using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Structure;

namespace Drafting.Outlines;

/// <summary>The JSON Schema of outlines, for editors that complete and check while one types. Made from the keys that the reader knows.</summary>
/// <remarks>
/// Outermost keys that the schema does not name stay open: whether they are data is known only with the Word template. Inside sections every
/// other key is a fault, as it is for the reader.
/// </remarks>
public static class OutlineSchema
{
    /// <summary>A date as the reader takes it.</summary>
    private const string DatePattern = @"^\s*\d{4}\s*(年|-|\.|/)\s*\d{1,2}\s*(月|-|\.|/)\s*\d{1,2}\s*(日|号)?\s*$|^[〇○零一二三四五六七八九]{4}年";

    /// <summary>JSON Schema (draft 2020-12) of an outline.</summary>
    public static string Outline() => Write(
        "Drafting 大纲",
        Object(OutlineKeys.Document, isOpen: true),
        new JsonObject
        {
            ["section"] = Object(OutlineKeys.Section, isOpen: false),
            ["task"] = Object(OutlineKeys.Task, isOpen: false),
            ["attachment"] = Object(OutlineKeys.Attachment, isOpen: false),
        });

    /// <summary>JSON Schema (draft 2020-12) of a section template.</summary>
    public static string SectionTemplate() => Write(
        "Drafting 段落模板",
        Object(OutlineKeys.SectionTemplate, isOpen: false),
        new JsonObject { ["task"] = Object(OutlineKeys.Task, isOpen: false), ["slot"] = Object(OutlineKeys.Slot, isOpen: false) });

    /// <summary>JSON Schema (draft 2020-12) of a mapping of these keys and no others.</summary>
    internal static string Of(string title, ImmutableArray<OutlineKey> keys) => Write(title, Object(keys, isOpen: false), []);

    private static string Write(string title, JsonObject root, JsonObject definitions)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, value) in root.ToList())
        {
            root.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = definitions;
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options)) schema.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>A mapping: both spellings of each key, never both at once, and one of them where the key is required.</summary>
    private static JsonObject Object(ImmutableArray<OutlineKey> keys, bool isOpen)
    {
        var properties = new JsonObject();
        var rules = new JsonArray();
        foreach (var key in keys)
        {
            properties[key.Chinese] = Value(key);
            properties[key.English] = Value(key);
            rules.Add((JsonNode)new JsonObject { ["not"] = Required(key.Chinese, key.English) });
            if (key.IsRequired) rules.Add((JsonNode)new JsonObject { ["anyOf"] = new JsonArray(Required(key.Chinese), Required(key.English)) });
        }

        var result = new JsonObject { ["type"] = "object", ["properties"] = properties, ["allOf"] = rules };
        if (!isOpen) result["additionalProperties"] = false;
        return result;
    }

    private static JsonObject Required(params ReadOnlySpan<string> names)
    {
        var required = new JsonArray();
        foreach (var name in names) required.Add((JsonNode)name);
        return new JsonObject { ["required"] = required };
    }

    private static JsonObject Value(OutlineKey key)
    {
        var value = key.Kind switch
        {
            ValueKind.Line or ValueKind.Markdown => Text(),
            ValueKind.Date => new JsonObject { ["type"] = "string", ["pattern"] = DatePattern },
            ValueKind.Lines or ValueKind.Points => Either(Text(), List(Text())),
            ValueKind.Move => Names(Enum.GetValues<Move>().SelectMany(move => new[] { move.Chinese(), move.Label() })),
            ValueKind.PointStyle => Names(PointStyle.All.Select(style => style.Name)),
            ValueKind.SlotKind => Names(SlotKind.All.SelectMany(kind => new[] { kind.Chinese, kind.English })),
            ValueKind.Body => Either(Text(), List(Either(Text(), Reference("section")))),
            ValueKind.Tasks => List(Either(Text(), Reference("task"))),
            ValueKind.Attachments => List(Either(Text(), Reference("attachment"))),
            ValueKind.Slots => new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference("slot") },
            ValueKind.Number => new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
            ValueKind.Data => new JsonObject { ["type"] = "object" },
            ValueKind.Words => new JsonObject { ["anyOf"] = new JsonArray(Text(), List(Text()), new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "null") } }) },
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };
        value["description"] = key.Description;
        if (key.Example is { } example && key.Kind is not (ValueKind.Data or ValueKind.Number)) value["examples"] = new JsonArray((JsonNode)example);
        return value;
    }

    /// <summary>YAML reads 2026 as a number; to an outline it is text.</summary>
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number") };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject Names(IEnumerable<string> names) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };
}
