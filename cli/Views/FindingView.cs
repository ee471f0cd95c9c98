using System.Text.Json;
using Drafting.Checks;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Speeches.Checks;
using Drafting.Speeches.Delivery;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Layouts;

namespace Drafting.Cli.Views;

/// <summary>What a check found, for a reader and as JSON.</summary>
internal static class FindingView
{
    /// <summary>Prints what was changed, what was found and what the unit does its own way, one a line.</summary>
    public static void Print(TextWriter output, IReadOnlyList<Finding> findings, IReadOnlyList<Finding>? changes, IEnumerable<Deviation> deviations)
    {
        foreach (var change in changes ?? []) output.WriteLine($"已改 {change.Id} {change.Place}：“{Short(change.Found)}”→“{Short(change.Expected)}”");
        foreach (var finding in findings) output.WriteLine($"{finding.Tier} {finding.Id} {finding}{(finding.Basis is { } basis ? $"（{basis}）" : "")}");
        if (findings.Count == 0) output.WriteLine(changes is { Count: > 0 } ? "没有发现其他问题。" : "没有发现问题。");
        foreach (var deviation in deviations) output.WriteLine($"本单位版式 {deviation}");
    }

    /// <summary>Prints how long each speech takes, its sections too.</summary>
    public static void PrintTimes(TextWriter output, DraftText text, CheckOptions options)
    {
        foreach (var speech in text.Analysis.Speeches)
        {
            var time = SpeakingTime.Of(text.Plain, speech, options.RateOf(speech));
            if (time.Characters == 0) continue;
            output.WriteLine($"讲话时间约{time.Minutes:0.#}分钟（{time.Characters}字，每分钟{time.Rate.CharactersPerMinute}字）"
                + string.Concat(time.Parts.Where(part => part.Heading is not null).Select(part => $"；{Short(part.Heading!.Marker + part.Heading.Text)} {time.MinutesOf(part):0.#}分钟")) + "。");
        }
    }

    /// <summary>Prints how long the speech of an outline takes so far, at the rate its title suggests.</summary>
    public static void PrintTimes(TextWriter output, SourceText outline, SectionLibrary sections) =>
        PrintTimes(output, DraftCheck.Read(new SourceDocument(outline, SourceOrigin.PlainText, []), sections).Text, CheckOptions.Default);

    /// <summary>Writes <c>{ "source", "diagnostics": […], "changes": […], "deviations": […] }</c>; changes only where mending was asked for.</summary>
    public static void WriteJson(Utf8JsonWriter writer, string path, IEnumerable<Finding> findings, IEnumerable<Finding>? changes, IEnumerable<Deviation> deviations)
    {
        writer.WriteStartObject();
        writer.WriteString("source", path);
        WriteList(writer, "diagnostics", findings);
        if (changes is not null) WriteList(writer, "changes", changes);
        writer.WriteStartArray("deviations");
        foreach (var deviation in deviations) Write(writer, deviation);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<Finding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings) Write(writer, finding);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("severity", finding.Severity.Label());
        writer.WriteString("tier", finding.Tier);
        WriteNumber("line", finding.Line);
        WriteNumber("column", finding.Column);
        WriteNumber("paragraph", finding.Paragraph);
        WriteNumber("page", finding.Page);
        writer.WriteString("message", finding.Message);
        writer.WriteString("remedy", finding.Remedy);
        writer.WriteString("basis", finding.Basis);
        writer.WriteString("found", finding.Found);
        writer.WriteString("expected", finding.Expected);
        writer.WriteEndObject();

        void WriteNumber(string name, int? value)
        {
            if (value is { } number) writer.WriteNumber(name, number);
            else writer.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter writer, Deviation deviation)
    {
        writer.WriteStartObject();
        writer.WriteString("tier", deviation.Rule.Grade.ToChinese());
        writer.WriteString("name", deviation.Rule.Name);
        writer.WriteString("clause", deviation.Rule.Clause);
        writer.WriteString("expected", deviation.Expected);
        writer.WriteString("found", deviation.Found);
        writer.WriteEndObject();
    }

    private static string Short(string? text) => text is null ? "" : text.Length <= 24 ? text : text[..24] + "……";
}
