using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Drafting.Machine;

/// <summary>Writes what was found on a machine as JSON arrays, for <c>draft doctor</c> and <c>draft fonts</c>.</summary>
public static class MachineJson
{
    // The generated metadata keeps it free of reflection; Chinese stays Chinese in the output.
    private static readonly MachineJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter<MachineState>(JsonNamingPolicy.CamelCase) },
    });

    /// <summary><c>[{ "id", "name", "state": "ready|limited|broken", "detail", "cost", "remedy" }]</c></summary>
    public static string Write(ImmutableArray<MachineFinding> findings) => JsonSerializer.Serialize(findings, Context.ImmutableArrayMachineFinding);

    /// <summary><c>[{ "role", "use", "wanted", "installed", "standIn", "cost" }]</c></summary>
    public static string Write(ImmutableArray<FontStatus> fonts) => JsonSerializer.Serialize(fonts, Context.ImmutableArrayFontStatus);
}

[JsonSerializable(typeof(ImmutableArray<MachineFinding>))]
[JsonSerializable(typeof(ImmutableArray<FontStatus>))]
internal sealed partial class MachineJsonContext : JsonSerializerContext;
