using System.Collections.Immutable;
using System.CommandLine;
using Drafting.Word.Templates;
using Drafting.Word.Templates.Fields;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template show TEMPLATE</c>: what a template asks for, as a tree to read.</summary>
internal static class TemplateShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("模板") { Description = "Word 模板（.docx）" };
        var delimiters = TemplateSource.Delimiters();
        var command = new Command("show", "显示模板要填的数据。") { path, delimiters };
        command.Executes(result => Run(result.GetRequiredValue(path), TemplateSource.Options(result.GetValue(delimiters)), terminal));
        return command;
    }

    private static ExitCode Run(string path, TemplateOptions options, Terminal terminal)
    {
        var opened = Template.Open(path, options);
        terminal.Report(opened.Diagnostics);
        if (opened.Template is not { } template) return ExitCode.Impossible;
        Write(terminal, template.Fields, "");
        return ExitCode.Done;
    }

    private static void Write(Terminal terminal, ImmutableArray<TemplateField> fields, string indent)
    {
        foreach (var field in fields)
        {
            terminal.Output.WriteLine($"{indent}{field.Name}（{KindName(field.Kind)}{(field.IsRequired ? "" : "，可不填")}）");
            Write(terminal, field.Fields, indent + "  ");
        }
    }

    private static string KindName(FieldKind kind) => kind switch
    {
        FieldKind.Number => "数字",
        FieldKind.Date => "日期",
        FieldKind.Boolean => "是否",
        FieldKind.Markdown => "Markdown 文字",
        FieldKind.Picture => "图片文件",
        FieldKind.Document => "Word 文件",
        FieldKind.Link => "网址",
        FieldKind.Composite => "一组数据",
        FieldKind.List => "列表",
        _ => "文字",
    };
}
