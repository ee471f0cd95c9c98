using System.Text.Json;

namespace Drafting.Comparing;

/// <summary>What changed, as JSON.</summary>
public static class DiffJson
{
    /// <summary><c>{ "same", "sections": [{ "change", "level", "before", "after", "movedFrom", "sentences": [{ "change", "before", "after", "other", "pieces": [{ "change", "text" }] }] }] }</c>; unchanged sentences are left out.</summary>
    public static void Write(Utf8JsonWriter json, DraftDiff diff)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diff);
        json.WriteStartObject();
        json.WriteBoolean("same", diff.IsSame);
        json.WriteStartArray("sections");
        foreach (var section in diff.Sections)
        {
            json.WriteStartObject();
            json.WriteString("change", Label(section.Change));
            json.WriteNumber("level", section.Level);
            json.WriteString("before", section.Before);
            json.WriteString("after", section.After);
            json.WriteString("movedFrom", section.MovedFrom);
            json.WriteStartArray("sentences");
            foreach (var sentence in section.Sentences.Where(sentence => sentence.Change != Change.None)) Write(json, sentence);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SentenceDiff sentence)
    {
        json.WriteStartObject();
        json.WriteString("change", Label(sentence.Change));
        json.WriteString("before", sentence.Before);
        json.WriteString("after", sentence.After);
        json.WriteString("other", sentence.Other);
        json.WriteStartArray("pieces");
        foreach (var piece in sentence.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("change", Label(piece.Change));
            json.WriteString("text", piece.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Label(Change change) => change switch
    {
        Change.None => "none",
        Change.Changed => "changed",
        Change.Added => "added",
        Change.Removed => "removed",
        _ => "moved",
    };
}
