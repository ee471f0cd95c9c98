using System.CommandLine;
using Drafting.Machine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft doctor</c>: what this machine has, what is missing and what that costs.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "输出形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("doctor", "检查本机：运行环境、LibreOffice、字体、范文库、写入权限") { format };
        command.Executes(result =>
        {
            var corpus = Environment.GetEnvironmentVariable("DRAFT_CORPUS") is { Length: > 0 } folder ? folder : "corpus";
            var findings = MachineCheck.Run(corpus, Directory.GetCurrentDirectory());
            terminal.Output.WriteLine(result.GetValue(format) == "json" ? MachineJson.Write(findings) : string.Join('\n', findings.Select(Line)));
            return findings.Any(finding => finding.State == MachineState.Broken) ? ExitCode.Faults : ExitCode.Done;
        });
        return command;
    }

    private static string Line(MachineFinding finding)
    {
        var mark = finding.State switch
        {
            MachineState.Ready => "有",
            MachineState.Limited => "缺",
            _ => "错",
        };
        var line = $"[{mark}] {finding.Name}：{finding.Detail}";
        if (finding.Cost is not null) line += $"\n     影响：{finding.Cost}";
        return finding.Remedy is null ? line : line + $"\n     办法：{finding.Remedy}";
    }
}
