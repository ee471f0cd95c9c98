using System.Collections.Immutable;
using System.Text.Json;
using Drafting.Word.Data;

namespace Drafting.Word.Tests.Templates;

/// <summary>Data written in a test as JSON, for short.</summary>
public static class TestData
{
    public static DataValue Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Convert(document.RootElement);
    }

    private static DataValue Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new DataObject(element.EnumerateObject().ToImmutableDictionary(property => property.Name, property => Convert(property.Value))),
        JsonValueKind.Array => new DataList([.. element.EnumerateArray().Select(Convert)]),
        JsonValueKind.Number => new DataNumber(element.GetDecimal()),
        JsonValueKind.True => new DataBoolean(true),
        JsonValueKind.False => new DataBoolean(false),
        JsonValueKind.Null => DataNull.Instance,
        _ => new DataText(element.GetString()!),
    };
}
