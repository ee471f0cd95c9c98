using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches;

/// <summary>What became of a record.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BatchStatus>))]
public enum BatchStatus
{
    /// <summary>The document was written.</summary>
    [JsonStringEnumMemberName("written")]
    Written,

    /// <summary>No document: the record has faults.</summary>
    [JsonStringEnumMemberName("faulty")]
    Faulty,
}

/// <summary>A line of the manifest.</summary>
/// <param name="Row">Row of the record in the data.</param>
/// <param name="Hash">SHA-256, in hexadecimal, of everything that the document depends on.</param>
/// <param name="File">Name of the document.</param>
/// <param name="Status">What became of the record.</param>
/// <param name="Faults">What is wrong with it, as a person reads it.</param>
public sealed record BatchEntry(int Row, string Hash, string File, BatchStatus Status, ImmutableArray<string> Faults)
{
    private static readonly BatchJson Json = new(new JsonSerializerOptions(BatchJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>SHA-256 of the document, in hexadecimal, as <c>sha256sum</c> prints it; null without a document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Digest { get; init; }

    /// <summary>The findings themselves; not in the manifest.</summary>
    [JsonIgnore]
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether an earlier run had written the document already.</summary>
    [JsonIgnore]
    public bool IsKept { get; init; }

    /// <summary>The entry as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json.BatchEntry);

    /// <summary>Reads a line; null when it is torn.</summary>
    public static BatchEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Json.BatchEntry) is { Hash: not null, File: not null } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How manifest lines are written, made when the library is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchEntry))]
internal sealed partial class BatchJson : JsonSerializerContext;
