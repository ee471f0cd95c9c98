using System.CommandLine;
using Drafting.Speeches.Corpora;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus search WORD…</c>: the documents that hold all words, with the line that holds most of them.</summary>
internal static class CorpusSearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("词语") { Description = "要找的文字；写几个，就找都含有的篇目", Arity = ArgumentArity.OneOrMore };
        var folder = CorpusCommand.FolderOption();
        var limit = new Option<int>("--limit") { Description = "最多列出几篇，0 为全部", HelpName = "N", DefaultValueFactory = _ => 10 };
        var format = OutputFormat.Create();
        var command = new Command("search", "在范文库里检索：列出篇目、行号和原文。") { words, folder, limit, format };
        command.Executes(result =>
        {
            using var corpus = CorpusCommand.Open(result.GetRequiredValue(folder), terminal);
            var most = result.GetValue(limit);
            var search = corpus.Search(string.Join(' ', result.GetRequiredValue(words)), most <= 0 ? int.MaxValue : most);
            if (OutputFormat.IsJson(result.GetValue(format))) terminal.Output.WriteLine(Json(search));
            else Print(search, terminal);
            return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
        });
        return command;
    }

    private static void Print(CorpusSearch search, Terminal terminal)
    {
        foreach (var hit in search.Hits)
        {
            terminal.Output.WriteLine(CorpusListCommand.Line(hit.Document));
            terminal.Output.WriteLine($"  第{hit.Line}行（共{hit.Lines}行有）：{hit.Text.Trim()}");
        }

        terminal.Error.WriteLine($"共{search.Total}篇，列出{search.Hits.Length}篇。");
    }

    private static string Json(CorpusSearch search) => OutputFormat.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("total", search.Total);
        json.WriteStartArray("hits");
        foreach (var hit in search.Hits)
        {
            json.WriteStartObject();
            CorpusListCommand.Write(json, hit.Document);
            json.WriteNumber("line", hit.Line);
            json.WriteString("text", hit.Text);
            json.WriteNumber("matchingLines", hit.Lines);
            json.WriteNumber("score", Math.Round(hit.Score, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
