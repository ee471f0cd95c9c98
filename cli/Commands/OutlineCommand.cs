using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline</c>: what is done with outlines, apart from rendering them.</summary>
internal static class OutlineCommand
{
    public static Command Create(Terminal terminal) => new("outline", "编写大纲：从范文生成，把写好的稿子转回大纲，输出编辑器用的架构。")
    {
        OutlineNewCommand.Create(terminal),
        OutlineImportCommand.Create(terminal),
        OutlineSchemaCommand.Create(terminal),
    };
}
