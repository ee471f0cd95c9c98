using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Cli.Words;

/// <summary><c>[{"word","offset"}]</c>, with <c>"tag"</c> if asked for; offsets in UTF-16 units from the start of the text; key words <c>[{"word","weight"}]</c>.</summary>
internal sealed class JsonWords(TextWriter output) : IWordPrinter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Print(SourceText text, Segmenter segmenter, CutMode mode) => Write(json =>
    {
        foreach (var word in segmenter.Cut(text.Content, mode)) WriteWord(json, text, word, tag: null);
    });

    public void Print(SourceText text, PartOfSpeechTagger tagger) => Write(json =>
    {
        foreach (var word in tagger.Tag(text.Content)) WriteWord(json, text, word.Span, word.Tag);
    });

    public void Print(IReadOnlyList<Keyword> keywords) => Write(json =>
    {
        foreach (var (word, weight) in keywords)
        {
            json.WriteStartObject();
            json.WriteString("word", word);
            json.WriteNumber("weight", weight);
            json.WriteEndObject();
        }
    });

    private static void WriteWord(Utf8JsonWriter json, SourceText text, TextSpan word, string? tag)
    {
        json.WriteStartObject();
        json.WriteString("word", text.Slice(word));
        json.WriteNumber("offset", word.Start);
        if (tag is not null) json.WriteString("tag", tag);
        json.WriteEndObject();
    }

    private void Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            write(json);
            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
