using System.CommandLine;
using Drafting.Word.Templates;
using Drafting.Word.Templates.Fields;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template fields TEMPLATE --format json|schema|yaml|xlsx</c>: what a template asks for, for programs and as a form to fill in.</summary>
internal static class TemplateFieldsCommand
{
    private sealed record Options(string Path, string Format, string? Output, string? Delimiters);

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("模板") { Description = "Word 模板（.docx）" };
        var format = new Option<string>("--format") { Description = "json 清单，schema 架构，yaml 样例，xlsx 表格样例", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "schema", "yaml", "xlsx");
        var output = new Option<string?>("--output", "-o") { Description = "写入文件，而不是标准输出", HelpName = "文件" };
        var delimiters = TemplateSource.Delimiters();
        var command = new Command("fields", "输出模板要填的数据：清单、架构、样例。") { path, format, output, delimiters };
        command.Executes(result => Run(
            new Options(result.GetRequiredValue(path), result.GetValue(format)!, result.GetValue(output), result.GetValue(delimiters)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        if (options is { Format: "xlsx", Output: null }) return terminal.Fail("表格样例要写入文件。请加上 -o 样例.xlsx。");
        var opened = Template.Open(options.Path, TemplateSource.Options(options.Delimiters));
        terminal.Report(opened.Diagnostics);
        if (opened.Template is not { Fields: var fields }) return ExitCode.Impossible;
        if (options.Format == "xlsx")
        {
            OutputFile.Write(options.Output!, stream => FieldWorkbook.Write(fields, stream));
            return ExitCode.Done;
        }

        var text = options.Format switch
        {
            "schema" => FieldSchema.ToSchema(fields) + "\n",
            "yaml" => FieldSample.ToYaml(fields),
            _ => FieldSchema.ToJson(fields) + "\n",
        };
        if (options.Output is { } output) OutputFile.WriteText(output, text);
        else terminal.Output.Write(text);
        return ExitCode.Done;
    }
}
