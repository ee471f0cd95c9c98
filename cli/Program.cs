using Drafting.Cli;
using Drafting.Cli.Commands;

return CommandLine.Run(args, Terminal.OfProcess(), Program.Commands);

internal static partial class Program
{
    /// <summary>What <c>draft</c> can do, in the order that help lists it: one line here and one file in Commands/ each.</summary>
    internal static IReadOnlyList<Func<Terminal, System.CommandLine.Command>> Commands { get; } =
    [
        AnalyzeCommand.Create,
        OutlineCommand.Create,
        RenderCommand.Create,
        FillCommand.Create,
        TemplateCommand.Create,
    ];
}
