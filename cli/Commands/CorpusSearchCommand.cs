using System.CommandLine;
using System.Text.Json;
using Drafting.Cli.Views;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus search WORD…</c>: the documents that hold all words, or the passages that fit them best.</summary>
internal static class CorpusSearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("词语") { Description = "要找的文字；写几个，就找都含有的篇目", Arity = ArgumentArity.OneOrMore };
        var passages = new Option<bool>("--passages") { Description = "找可用的段落，按合适的程度排列；词语可以是一个标题或一句话" };
        var move = new Option<string?>("--move") { Description = "只找这一环节的段落，如 领导、成绩、号召", HelpName = "环节" };
        var folder = CorpusCommand.FolderOption();
        var limit = new Option<int>("--limit") { Description = "最多列出几篇（段），0 为全部", HelpName = "N", DefaultValueFactory = _ => 10 };
        var format = OutputFormat.Create();
        var command = new Command("search", "在范文库里检索：列出篇目、行号和原文；或找出可用的段落。") { words, passages, move, folder, limit, format };
        command.Executes(result =>
        {
            var text = string.Join(' ', result.GetRequiredValue(words));
            var most = result.GetValue(limit) is > 0 and var number ? number : int.MaxValue;
            var isJson = OutputFormat.IsJson(result.GetValue(format));
            var wanted = result.GetValue(move) is { } name ? MoveOf(name) : (Move?)null;
            using var corpus = CorpusCommand.Open(result.GetRequiredValue(folder), terminal);
            if (wanted is not null || result.GetValue(passages)) PassageView.Print(corpus.FindPassages(new PassageQuery(text) { Move = wanted, Limit = most }), isJson, terminal);
            else if (isJson) terminal.Output.WriteLine(Json(corpus.Search(text, most)));
            else Print(corpus.Search(text, most), terminal);
            return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
        });
        return command;
    }

    private static Move MoveOf(string name) =>
        MoveNames.TryParse(name, out var move) ? move : throw new CommandFailure($"没有这个环节：{name}。可用：{string.Join('、', Enum.GetValues<Move>().Select(value => value.Chinese()))}。");

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
            json.WriteNumber("score", hit.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
