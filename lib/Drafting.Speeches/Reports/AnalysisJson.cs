using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Drafting.Speeches.Delivery;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Reports;

/// <summary>Writes an analysis as JSON, in the form that DESIGN fixes for <c>draft analyze --format json</c>.</summary>
public static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One object for one file, an array for several.</summary>
    public static string Write(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            if (analyses.Count != 1) json.WriteStartArray();
            foreach (var analysis in analyses) Write(json, analysis);
            if (analyses.Count != 1) json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Analysis analysis)
    {
        json.WriteStartObject();
        json.WriteString("source", analysis.Source.Name);
        WriteArray(json, "speeches", analysis.Speeches, (writer, speech) => Write(writer, speech, SpeakingTime.Of(analysis.Source, speech)));
        WriteArray(json, "notices", analysis.Notices, Write);
        WriteArray(json, "diagnostics", analysis.Diagnostics, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Speech speech, SpeakingTime time)
    {
        json.WriteStartObject();
        Write(json, speech.Lines);
        json.WriteString("title", speech.Title);
        Write(json, speech.Date);
        json.WriteString("speaker", speech.Speaker);
        json.WriteString("salutation", speech.Salutation);
        WriteArray(json, "headings", speech.Headings, Write);
        WriteArray(json, "moves", speech.Moves, Write);
        WriteArray(json, "series", speech.Series, Write);
        WriteArray(json, "repairs", speech.Repairs, Write);
        json.WritePropertyName("speakingTime");
        Write(json, time);
        WriteArray(json, "diagnostics", speech.Diagnostics, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SpeakingTime time)
    {
        json.WriteStartObject();
        json.WriteString("register", time.Rate.Register);
        json.WriteNumber("charactersPerMinute", time.Rate.CharactersPerMinute);
        json.WriteNumber("characters", time.Characters);
        json.WriteNumber("minutes", Math.Round(time.Minutes, 1));
        WriteArray(json, "parts", time.Parts, (writer, part) =>
        {
            writer.WriteStartObject();
            writer.WriteString("marker", part.Heading?.Marker);
            writer.WriteString("heading", part.Heading?.Text);
            writer.WriteNumber("characters", part.Characters);
            writer.WriteNumber("minutes", Math.Round(time.MinutesOf(part), 1));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        Write(json, notice.Lines);
        json.WriteString("type", notice.Type);
        json.WriteString("number", notice.Number);
        json.WriteString("title", notice.Title);
        json.WriteString("recipients", notice.Recipients);
        WriteArray(json, "headings", notice.Headings, Write);
        WriteArray(json, "attachments", notice.Attachments, static (writer, name) => writer.WriteStringValue(name));
        json.WriteString("issuer", notice.Issuer);
        Write(json, notice.Date);
        json.WriteString("note", notice.Note);
        json.WriteString("imprint", notice.Imprint);
        WriteArray(json, "diagnostics", notice.Diagnostics, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Heading heading)
    {
        json.WriteStartObject();
        json.WriteNumber("level", heading.Level);
        json.WriteString("marker", heading.Marker);
        json.WriteString("text", heading.Text);
        json.WriteBoolean("inline", heading.Inline);
        Write(json, heading.Position);
        json.WriteBoolean("lost", heading.Lost);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MoveStart move)
    {
        json.WriteStartObject();
        json.WriteString("move", move.Move.Label());
        Write(json, move.Position);
        json.WriteNumber("confidence", Math.Round(move.Confidence, 2));
        WriteArray(json, "why", move.Why, static (writer, reason) => writer.WriteStringValue(reason));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Series series)
    {
        json.WriteStartObject();
        json.WriteString("style", series.Style);
        json.WriteNumber("level", series.Level);
        if (series.Announced is { } announced) json.WriteNumber("announced", announced);
        else json.WriteNull("announced");
        WriteArray(json, "items", series.Items, static (writer, item) =>
        {
            writer.WriteStartObject();
            writer.WriteString("marker", item.Marker);
            Write(writer, item.Position);
            writer.WriteEndObject();
        });
        WriteArray(json, "missing", series.Missing, static (writer, number) => writer.WriteNumberValue(number));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject();
        json.WriteString("rule", repair.Rule);
        Write(json, repair.Position);
        json.WriteString("before", repair.Before);
        json.WriteString("after", repair.After);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.Label());
        if (diagnostic.Position is { } position) Write(json, position);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("remedy", diagnostic.Remedy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineRange lines)
    {
        json.WriteStartArray("lines");
        json.WriteNumberValue(lines.First);
        json.WriteNumberValue(lines.Last);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DatedText? date)
    {
        json.WriteString("date", date?.Date?.ToString("yyyy-MM-dd"));
        json.WriteString("dateText", date?.Text);
    }

    private static void Write(Utf8JsonWriter json, TextPosition position)
    {
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
