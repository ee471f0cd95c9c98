using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template</c>: looks at Word templates.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal) => new("template", "查看、新建、学习 Word 模板：列出、要填的数据、毛病。")
    {
        TemplateListCommand.Create(terminal),
        TemplateShowCommand.Create(terminal),
        TemplateFieldsCommand.Create(terminal),
        TemplateCheckCommand.Create(terminal),
        TemplateNewCommand.Create(terminal),
        TemplateLearnCommand.Create(terminal),
    };
}
