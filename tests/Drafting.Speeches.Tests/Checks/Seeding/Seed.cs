using Drafting.Speeches.Checks;

namespace Drafting.Speeches.Tests.Checks.Seeding;

/// <summary>A clean text with one error put into it.</summary>
/// <param name="Id">The rule that must find it.</param>
/// <param name="Clean">The text before.</param>
/// <param name="Faulty">The text with the error.</param>
/// <param name="Options">Settings that the rule needs.</param>
internal sealed record Seed(string Id, string Clean, string Faulty, CheckOptions Options)
{
    /// <summary>Rules about what is nowhere, or about two places that do not go together (title and recipients, one item and the rest of its list): they name another place than the one spoiled.</summary>
    private static readonly string[] WholeText = ["CHK015", "CHK020", "CHK106", "CHK110", "CHK111", "CHK113", "CHK135", "CHK403"];

    /// <summary>Whether the rule finds more in the faulty text than in the clean one, and one of its findings touches a line that the error is in.</summary>
    public bool IsFound => Find(Faulty) is { Count: > 0 } found && found.Count > Find(Clean).Count && (WholeText.Contains(Id) || found.Exists(Touches));

    private List<TextFinding> Find(string text) => [.. TextCheck.Find(new(text), Options).Where(found => found.Finding.Id == Id)];

    private bool Touches(TextFinding finding)
    {
        var first = Clean.AsSpan().CommonPrefixLength(Faulty);
        var after = 0;
        while (after < Math.Min(Clean.Length, Faulty.Length) - first && Clean[^(after + 1)] == Faulty[^(after + 1)]) after++;
        // The lines of the change, whole: what was taken out has no characters of its own, and lines that were taken out leave the line before them.
        var start = Faulty.LastIndexOf('\n', Math.Max(0, first - (first + after >= Faulty.Length ? 2 : 1))) + 1;
        var end = Faulty.IndexOf('\n', Math.Min(Faulty.Length - after, Faulty.Length - 1));
        return finding.Span.Start <= (end < 0 ? Faulty.Length : end) && finding.Span.End >= start;
    }
}
