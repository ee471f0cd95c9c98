using System.CommandLine;
using System.Text.Json;
using Drafting.Speeches.Corpora;

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
            if (OutputFormat.IsJson(result.GetValue(format))) terminal.Output.WriteLine(Json(documents));
            else foreach (var document in documents.Where(document => document.Kind != "other")) terminal.Output.WriteLine(Line(document));
            terminal.Report(Corpus.LeftOut(result.GetRequiredValue(folder)));
            return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
        });
        return command;
    }

    /// <summary>A document in one line: place, then what it is.</summary>
    public static string Line(CorpusDocument document) =>
        string.Join('\t', $"{document.File} 第{document.FirstLine}—{document.LastLine}行", document.Title ?? "（无标题）", document.Speaker ?? "", document.Date ?? "").TrimEnd();

    /// <summary>The fields of a document, into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CorpusDocument document)
    {
        json.WriteString("file", document.File);
        json.WriteString("kind", document.Kind);
        json.WriteString("title", document.Title);
        json.WriteString("date", document.Date);
        json.WriteString("speaker", document.Speaker);
        json.WriteStartArray("lines");
        json.WriteNumberValue(document.FirstLine);
        json.WriteNumberValue(document.LastLine);
        json.WriteEndArray();
    }

    private static string Json(IEnumerable<CorpusDocument> documents) => OutputFormat.Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartObject();
            Write(json, document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
