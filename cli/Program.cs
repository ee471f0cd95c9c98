using Drafting.Cli;
using Drafting.Cli.Commands;

return CommandLine.Run(args, Terminal.OfProcess(), Program.Commands);

internal static partial class Program
{
    /// <summary>What <c>draft</c> can do, in the order that help lists it: one line here and one file in Commands/ each.</summary>
    internal static IReadOnlyList<CommandEntry> Commands { get; } =
    [
        new("analyze", AnalyzeCommand.Create),
        new("outline", OutlineCommand.Create),
        new("corpus", CorpusCommand.Create),
        new("render", RenderCommand.Create),
        new("batch", BatchCommand.Create),
        new("segment", SegmentCommand.Create),
        new("fill", FillCommand.Create),
        new("template", TemplateCommand.Create),
        new("diff", DiffCommand.Create),
        new("check", CheckCommand.Create),
        new("fonts", FontsCommand.Create),
        new("doctor", DoctorCommand.Create),
        new("completion", CompletionCommand.Create),
    ];
}
