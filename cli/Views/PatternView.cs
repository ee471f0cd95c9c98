using System.Text.Json;
using Drafting.Cli.Commands;
using Drafting.Speeches.Patterns;
using Drafting.Speeches.Structure;

namespace Drafting.Cli.Views;

/// <summary>Patterns with their evidence: file, speech and line of every witness.</summary>
/// <param name="nameOf">How a source is called.</param>
internal sealed class PatternView(Func<string, string> nameOf)
{
    /// <summary>Witnesses that text shows of a pattern; JSON has all.</summary>
    private const int Shown = 3;

    /// <summary>How a source is called.</summary>
    public Func<string, string> NameOf => nameOf;

    /// <summary>One pattern: support, words, slots, witnesses.</summary>
    public void Print(TextWriter output, SectionPattern pattern)
    {
        output.WriteLine($"{pattern.Move.Chinese()}　{pattern.Support}篇");
        if (pattern.Heading.Length > 0) output.WriteLine($"  标题：{SectionPattern.Write(pattern.Heading)}");
        if (pattern.Text.Length > 0) output.WriteLine($"  内容：{SectionPattern.Write(pattern.Text)}");
        foreach (var slot in pattern.Slots) output.WriteLine($"  {slot.Name}：{string.Join('／', slot.Values.Take(Shown))}{(slot.Values.Length > Shown ? "……" : "")}");
        var places = pattern.Witnesses.GroupBy(witness => witness.Speech).ToList();
        foreach (var place in places.Take(Shown))
            output.WriteLine($"  出处：{nameOf(place.Key.Source.Name)} 第{string.Join('、', place.Select(witness => witness.Position.Line).Distinct())}行{(place.Key.Speech.Title is { } title ? $"《{title}》" : "")}");
        if (places.Count > Shown) output.WriteLine($"  另有{places.Count - Shown}篇，全部出处见 --format json");
    }

    /// <summary><c>[{ "move", "support", "heading", "text", "slots": [{ "name", "kind", "values" }], "witnesses": [{ "file", "speech", "line", "column", "text" }] }]</c></summary>
    public void WriteJson(Utf8JsonWriter json, IEnumerable<SectionPattern> patterns)
    {
        json.WriteStartArray();
        foreach (var pattern in patterns) Write(json, pattern);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, SectionPattern pattern)
    {
        json.WriteStartObject();
        json.WriteString("move", pattern.Move.Label());
        json.WriteNumber("support", pattern.Support);
        json.WriteString("heading", pattern.Heading.Length > 0 ? SectionPattern.Write(pattern.Heading) : null);
        json.WriteString("text", pattern.Text.Length > 0 ? SectionPattern.Write(pattern.Text) : null);
        json.WriteStartArray("slots");
        foreach (var slot in pattern.Slots)
        {
            json.WriteStartObject();
            json.WriteString("name", slot.Name);
            json.WriteString("kind", slot.Kind.ToString().ToLowerInvariant());
            OutputFormat.WriteTexts(json, "values", slot.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("witnesses");
        foreach (var witness in pattern.Witnesses)
        {
            json.WriteStartObject();
            json.WriteString("file", nameOf(witness.Speech.Source.Name));
            json.WriteString("speech", witness.Speech.Speech.Title);
            json.WriteNumber("line", witness.Position.Line);
            json.WriteNumber("column", witness.Position.Column);
            json.WriteString("text", witness.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
