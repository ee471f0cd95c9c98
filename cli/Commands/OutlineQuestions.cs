using System.Globalization;
using Drafting.Outlines.Starting;
using Spectre.Console;

namespace Drafting.Cli.Commands;

/// <summary>Asks a writer at a terminal for what a new outline needs and the options did not say. Every answer is also an option.</summary>
internal sealed class OutlineQuestions(IAnsiConsole console)
{
    /// <summary>The request with the answers; an empty answer leaves the matter open.</summary>
    public OutlineRequest Complete(OutlineRequest request) => request with
    {
        Topic = request.Topic ?? Ask("讲什么？（例如 安全生产）"),
        Unit = request.Unit ?? Ask("谁开会？（例如 示例市）"),
        Audience = request.Audience ?? Ask("讲给谁听？（例如 县区、部门、企业家）"),
        Minutes = request.Minutes ?? Minutes(),
        Speaker = request.Speaker ?? Ask("讲话人姓名？"),
    };

    private string? Ask(string question)
    {
        var answer = console.Prompt(new TextPrompt<string>(Markup.Escape(question) + " [grey]回车跳过[/]").AllowEmpty()).Trim();
        return answer.Length == 0 ? null : answer;
    }

    private double? Minutes()
    {
        var prompt = new TextPrompt<string>("讲几分钟？ [grey]回车跳过[/]").AllowEmpty()
            .Validate(answer => answer.Trim().Length == 0 || Read(answer) is > 0 and <= 240 ? ValidationResult.Success() : ValidationResult.Error("请写 1 到 240 之间的数字。"));
        return Read(console.Prompt(prompt));
    }

    private static double? Read(string answer) => double.TryParse(answer.Trim(), CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
}
