using System.CommandLine;
using Drafting.Outlines.Reusing;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline sources X.yaml</c>: where the passages of an outline come from.</summary>
internal static class OutlineSourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        var outline = new Argument<string>("大纲") { Description = "大纲文件（.yaml）" };
        var format = OutputFormat.Create();
        var command = new Command("sources", "列出大纲里哪些段落取自范文、出自哪里。") { outline, format };
        command.Executes(result =>
        {
            var path = result.GetRequiredValue(outline);
            var decoded = SourceDecoder.Decode(File.ReadAllBytes(path), Path.GetFileName(path));
            terminal.Report(decoded.Diagnostics);
            var sources = OutlineSource.Of(decoded.Text);
            if (OutputFormat.IsJson(result.GetValue(format))) terminal.Output.WriteLine(Json(sources));
            else foreach (var source in sources) terminal.Output.WriteLine($"第{source.Line}行：{source.Place}\n  {source.Text}");
            terminal.Error.WriteLine(sources.IsEmpty ? "没有取自范文的段落。" : $"共{sources.Length}段取自范文。");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Json(IEnumerable<OutlineSource> sources) => OutputFormat.Write(json =>
    {
        json.WriteStartArray();
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteNumber("line", source.Line);
            json.WriteString("place", source.Place);
            json.WriteString("text", source.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
