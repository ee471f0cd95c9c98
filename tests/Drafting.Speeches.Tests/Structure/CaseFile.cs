using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Tests.Structure;

/// <summary>A text with the structure expected of it: cases/structure/*.txt, the text, a line of =====, one expectation a line.</summary>
/// <remarks>H level marker text: a heading; L level marker: a lost one; M move start: a move. Headings and, when any is given, moves must be exactly these.</remarks>
internal sealed record CaseFile(string Text, IReadOnlyList<string> Headings, IReadOnlyList<string> Moves)
{
    private const string Divider = "\n=====\n";

    /// <summary>Folder of the cases, beside the test assembly.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "cases", "structure");

    public static CaseFile Read(string name)
    {
        var content = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var divider = content.IndexOf(Divider, StringComparison.Ordinal);
        var lines = content[(divider + Divider.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new CaseFile(content[..divider], [.. lines.Where(line => line[0] is 'H' or 'L')], [.. lines.Where(line => line[0] == 'M')]);
    }

    public static string Describe(Heading heading) =>
        heading.Lost ? $"L {heading.Level} {heading.Marker}" : $"H {heading.Level} {heading.Marker} {heading.Text}";
}
