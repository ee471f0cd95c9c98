using System.Text.RegularExpressions;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Rules that a writer switches off at a place: <c>&lt;!-- draft: ignore CHK301 --&gt;</c> or <c># draft: ignore CHK301 CHK309</c>.</summary>
public static partial class IgnoreComments
{
    /// <summary>The lines and ids switched off: the line of the comment, and for a comment alone on its line the next line that is not blank.</summary>
    public static IReadOnlySet<(int Line, string Id)> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var ignored = new HashSet<(int Line, string Id)>();
        if (!source.Content.Contains("draft: ignore", StringComparison.Ordinal)) return ignored;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (Comment().Match(source.Line(line).ToString()) is not { Success: true } match) continue;
            var isAlone = source.Line(line).Trim().Length == match.Value.Trim().Length;
            var target = isAlone ? NextLine(source, line) : line;
            foreach (Capture id in match.Groups["id"].Captures) ignored.UnionWith([(line, id.Value), (target, id.Value)]);
        }

        return ignored;
    }

    private static int NextLine(SourceText source, int line)
    {
        do line++;
        while (line < source.LineCount && source.Line(line).Trim().IsEmpty);
        return line;
    }

    [GeneratedRegex(@"(?:<!--|#) *draft: ignore(?:[ ,]+(?<id>[A-Z]{3}\d{3}))+ *(?:-->)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Comment();
}
