using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>The hand annotation beside one text of corpus/; the fields are those of shared/seed/gold.json.</summary>
internal sealed record Gold(string Source, ImmutableArray<GoldSpeech> Speeches, ImmutableArray<GoldNotice> Notices)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    /// <summary>The damage of a text made by <see cref="NoiseGenerator"/>; empty for a clean one.</summary>
    public ImmutableArray<NoiseTruth> Noise { get; init; } = [];

    public static Gold Read(string path) => JsonSerializer.Deserialize<Gold>(File.ReadAllText(path), Options)!;

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";
}

internal sealed record GoldSpeech(
    int[] Lines,
    string? Title,
    string? Date,
    string? Speaker,
    string? Salutation,
    ImmutableArray<GoldHeading> Headings,
    ImmutableArray<GoldMove> Moves,
    ImmutableArray<GoldSeries> Enumerations)
{
    [JsonPropertyName("speaker_role")]
    public string? SpeakerRole { get; init; }
}

internal sealed record GoldHeading(int Level, string Marker, string Text, bool Inline, int Line);

internal sealed record GoldMove(string Move, string Start, int Line);

internal sealed record GoldSeries(string Kind, string Style, ImmutableArray<GoldSeriesItem> Items);

internal sealed record GoldSeriesItem(string Marker, int Line, string Start);

internal sealed record GoldNotice(
    int[] Lines,
    string Type,
    string? Number,
    string? Title,
    string? Recipients,
    ImmutableArray<GoldHeading> Headings,
    ImmutableArray<string> Attachments,
    string? Issuer,
    string? Date,
    string? DateText,
    string? Note,
    string? Imprint);
