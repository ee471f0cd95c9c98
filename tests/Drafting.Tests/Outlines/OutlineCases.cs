using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Tests.Outlines;

/// <summary>Outlines in cases/outlines: NAME.yaml and beside it NAME.expected with one line for each diagnostic, none for a valid outline.</summary>
internal static class OutlineCases
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "cases", "outlines");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static SourceText Load(string name) => new(File.ReadAllText(Path.Combine(Folder, name + ".yaml")), name + ".yaml");

    public static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + ".expected")).ReplaceLineEndings("\n").Trim();

    public static string Print(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.Position}：{diagnostic.Message}{diagnostic.Remedy}"));
}
