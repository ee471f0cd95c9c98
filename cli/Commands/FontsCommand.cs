using System.CommandLine;
using Drafting.Machine;
using Drafting.Office;
using Drafting.Word.Layouts;

namespace Drafting.Cli.Commands;

/// <summary><c>draft fonts</c>: the typefaces of the layout, and what stands in for those that are missing.</summary>
internal static class FontsCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "输出形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var faces = new Option<string>("--faces") { Description = "按哪一套字体检查", DefaultValueFactory = _ => "方正" };
        faces.AcceptOnlyFromAmong("方正", "华文", "Windows");
        var command = new Command("fonts", "检查公文字体：本机有哪些，缺的用什么代替") { format, faces };
        command.Executes(result =>
        {
            var wanted = result.GetValue(faces) switch
            {
                "华文" => Typefaces.Sinotype,
                "Windows" => Typefaces.Windows,
                _ => Typefaces.Founder,
            };
            var statuses = FontCheck.Check(wanted, InstalledFonts.Find(), OfficeConverter.Find());
            terminal.Output.WriteLine(result.GetValue(format) == "json" ? MachineJson.Write(statuses) : string.Join('\n', statuses.Select(Line)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(FontStatus font) =>
        font.Installed is not null
            ? $"[有] {font.Role}（{font.Use}）：{font.Installed}"
            : $"[缺] {font.Role}（{font.Use}）：没有 {font.Wanted}\n     影响：{font.Cost}";
}
