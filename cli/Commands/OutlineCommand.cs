using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline</c>: what is done with outlines, apart from rendering them.</summary>
internal static class OutlineCommand
{
    public static Command Create(Terminal terminal) => new("outline", "编写大纲：由范文起草，找可用的段落，列出来源，把写好的稿子转回大纲，输出编辑器用的架构。")
    {
        OutlineNewCommand.Create(terminal),
        OutlineSuggestCommand.Create(terminal),
        OutlineSourcesCommand.Create(terminal),
        OutlineImportCommand.Create(terminal),
        OutlineSchemaCommand.Create(terminal),
    };
}
