using System.Text.RegularExpressions;

namespace Drafting.Architecture.Tests.ReadMe;

/// <summary>One command of a guide, and what it promises.</summary>
/// <param name="Line">Line of the guide, from 1.</param>
/// <param name="Command">The command as a reader types it.</param>
/// <param name="ExitCode">Exit code it must end with.</param>
/// <param name="Output">Output it must print, where the guide shows it; <c>…</c> stands for anything. Null where it shows none.</param>
internal sealed record GuideCommand(int Line, string Command, int ExitCode, string? Output);

/// <summary>
/// Reads the commands of a Markdown guide: the lines of <c>```sh</c> blocks. A line that ends in a backslash goes on; a line of a
/// comment alone says nothing; <c># 退出码 1</c> or <c># exit code 1</c> after a command is the exit code it promises; a
/// <c>```text</c> block right after the <c>```sh</c> block is the output of its last command.
/// </summary>
internal static partial class CommandBlocks
{
    public static List<GuideCommand> Read(string markdown)
    {
        var commands = new List<GuideCommand>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var afterShell = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var isShell = lines[i].TrimStart() is "```sh";
            var isOutput = afterShell && lines[i].TrimStart() is "```text";
            if (isShell || isOutput)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.TrimStart().StartsWith("```", StringComparison.Ordinal));
                if (end < 0) throw new InvalidDataException($"The block of line {i + 1} has no end.");
                if (isShell) commands.AddRange(ReadShell(lines, i + 1, end));
                else commands[^1] = commands[^1] with { Output = string.Join('\n', lines[(i + 1)..end]) };
                afterShell = isShell && commands.Count > 0;
                i = end;
            }
            else if (lines[i].Trim().Length > 0)
            {
                afterShell = false;
            }
        }

        return commands;
    }

    /// <summary>Whether an output is what the guide shows.</summary>
    public static bool Matches(string shown, string actual)
    {
        var pattern = string.Join(".*", shown.Trim().Split('…').Select(piece => Regex.Escape(piece)));
        return Regex.IsMatch(actual.Trim(), $"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private static IEnumerable<GuideCommand> ReadShell(string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var first = i;
            var text = lines[i].Trim();
            while (text.EndsWith('\\') && i + 1 < end) text = text[..^1].TrimEnd() + " " + lines[++i].Trim();
            if (text.Length == 0 || text.StartsWith('#')) continue;
            var promise = Promise().Match(text);
            var code = promise.Success ? int.Parse(promise.Groups["code"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
            yield return new(first + 1, Comment().Replace(text, ""), code, null);
        }
    }

    [GeneratedRegex(@"\s#\s*(退出码|exit code)\s*(?<code>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\s+#\s.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
