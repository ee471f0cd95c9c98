using System.CommandLine;
using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template new --kind 通知 -o X.docx</c>: a copy of a template for a writer or a unit to change, with any layout parameter set otherwise.</summary>
internal static class TemplateNewCommand
{
    private sealed record Options(string Kind, string Output, string? Fonts, string[] Settings);

    public static Command Create(Terminal terminal)
    {
        var kind = new Option<string>("--kind", "-k") { Description = "文种：" + string.Join('、', OfficialTemplate.All.Select(template => template.Name)), HelpName = "文种", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "写出的 Word 模板", HelpName = "文件.docx", Required = true };
        var fonts = new Option<string?>("--fonts") { Description = "字体：方正（默认）、华文、系统", HelpName = "字体" };
        var settings = new Option<string[]>("--set") { Description = "改一项版式参数，可多次使用，如 --set 行距（磅）=28", HelpName = "参数=值", DefaultValueFactory = _ => [] };
        var command = new Command("new", "按文种新建一个 Word 模板，用 Word 或 WPS 打开就能改。") { kind, output, fonts, settings };
        command.Executes(result => Run(
            new Options(result.GetRequiredValue(kind), result.GetRequiredValue(output), result.GetValue(fonts), result.GetValue(settings)!), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var template = OfficialTemplate.Find(options.Kind) ?? throw Unknown("文种", options.Kind, OfficialTemplate.All.Select(kind => kind.Name));
        var layout = options.Fonts is { } fonts
            ? template.Options with { Faces = Typefaces.Find(fonts) ?? throw Unknown("字体", fonts, ["方正", "华文", "系统"]) }
            : template.Options;
        layout = options.Settings.Aggregate(layout, Set);
        OutputFile.Write(options.Output, stream => stream.Write(template.Build(layout)));
        foreach (var deviation in Deviation.Of(layout)) terminal.Error.WriteLine(deviation);
        return ExitCode.Done;
    }

    private static LayoutOptions Set(LayoutOptions layout, string setting)
    {
        var parts = setting.Split('=', 2, StringSplitOptions.TrimEntries);
        var parameter = LayoutParameter.Find(parts[0]) ?? throw Unknown("版式参数", parts[0], LayoutParameter.All.Select(known => known.Rule.Name));
        return (parts.Length == 2 ? parameter.Set(layout, parts[1]) : null)
            ?? throw new CommandFailure($"版式参数“{parts[0]}”的值不对：{setting}。请写成 {parts[0]}={parameter.ValueIn(layout)} 这样。");
    }

    private static CommandFailure Unknown(string what, string name, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var nearest = NearestName.Find(name, names);
        return new CommandFailure($"没有{what}“{name}”。{(nearest is null ? "可用：" + string.Join('、', names) : $"是否想写“{nearest}”？")}");
    }
}
