using System.CommandLine;
using System.Text.Json;
using Drafting.Cli.Views;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus list</c>: the speeches and notices of the collection.</summary>
internal static class CorpusListCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CorpusCommand.FolderOption();
        var format = OutputFormat.Create();
        var command = new Command("list", "列出范文库里的讲话和公文。") { folder, format };
        command.Executes(result =>
        {
            using var corpus = CorpusCommand.Open(result.GetRequiredValue(folder), terminal);
            var documents = corpus.Documents();
            var duplicates = corpus.Duplicates();
            if (OutputFormat.IsJson(result.GetValue(format))) terminal.Output.WriteLine(Json(documents, duplicates));
            else foreach (var document in documents.Where(document => document.Kind != "other")) terminal.Output.WriteLine(Line(document));
            terminal.Report(Corpus.LeftOut(result.GetRequiredValue(folder)).Concat(duplicates.Select(DuplicateView.Finding)));
            return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
        });
        return command;
    }

    /// <summary>A document in one line: place, then what it is.</summary>
    public static string Line(CorpusDocument document) =>
        string.Join('\t', $"{document.File} 第{document.FirstLine}—{document.LastLine}行", document.Title ?? "（无标题）", document.Speaker ?? "", document.Date ?? "", document.Organisation ?? "", document.Subject ?? "").TrimEnd();

    /// <summary>The fields of a document, into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CorpusDocument document)
    {
        json.WriteString("file", document.File);
        json.WriteString("kind", document.Kind);
        json.WriteString("title", document.Title);
        json.WriteString("date", document.Date);
        json.WriteString("speaker", document.Speaker);
        json.WriteString("organisation", document.Organisation);
        json.WriteString("subject", document.Subject);
        WriteLines(json, "lines", new LineRange(document.FirstLine, document.LastLine));
    }

    private static string Json(IEnumerable<CorpusDocument> documents, IReadOnlyList<CorpusDuplicate> duplicates) => OutputFormat.Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartObject();
            Write(json, document);
            json.WriteStartArray("duplicates");
            foreach (var pair in duplicates.Where(pair => pair.First == document)) Write(json, pair.Second, pair.OfFirst, pair.Lines.Select(lines => (lines.First, lines.Second)));
            foreach (var pair in duplicates.Where(pair => pair.Second == document)) Write(json, pair.First, pair.OfSecond, pair.Lines.Select(lines => (lines.Second, lines.First)));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Another document, the share of this one that it has too, and the lines: <c>{ "file", "lines", "share", "equal": [{ "lines", "otherLines" }] }</c>.</summary>
    private static void Write(Utf8JsonWriter json, CorpusDocument other, double share, IEnumerable<(LineRange Own, LineRange Other)> lines)
    {
        json.WriteStartObject();
        json.WriteString("file", other.File);
        WriteLines(json, "lines", new LineRange(other.FirstLine, other.LastLine));
        json.WriteNumber("share", Math.Round(share, 3));
        json.WriteStartArray("equal");
        foreach (var (own, theirs) in lines)
        {
            json.WriteStartObject();
            WriteLines(json, "lines", own);
            WriteLines(json, "otherLines", theirs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, LineRange lines)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(lines.First);
        json.WriteNumberValue(lines.Last);
        json.WriteEndArray();
    }
}
