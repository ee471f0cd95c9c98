using System.Collections.Immutable;
using System.Text.Json;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>One text of corpus/ with its gold.</summary>
internal sealed record CorpusFile(string Name, string Text, Gold Gold)
{
    private static readonly Lazy<ImmutableArray<CorpusFile>> Loaded = new(Load);

    /// <summary>Every text of corpus/speeches and corpus/notices, in order of name.</summary>
    public static ImmutableArray<CorpusFile> All => Loaded.Value;

    /// <summary>The corpus folder of the working tree that the tests were built from.</summary>
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "corpus");

    /// <summary>The lines of the text; line n of the gold is element n - 1.</summary>
    public ImmutableArray<string> Lines { get; } = [.. Text.Split('\n')];

    /// <summary>The names in one part of corpus/splits.json: dev or held-out.</summary>
    public static ImmutableArray<string> Split(string part)
    {
        using var splits = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "splits.json")));
        return [.. splits.RootElement.GetProperty(part).EnumerateArray().Select(name => name.GetString()!)];
    }

    public override string ToString() => Name;

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Drafting.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Drafting.sln is in no parent folder"));

    private static ImmutableArray<CorpusFile> Load() =>
    [
        .. from folder in (string[])["notices", "speeches"]
           from path in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.txt").Order(StringComparer.Ordinal)
           let name = $"{folder}/{Path.GetFileName(path)}"
           select new CorpusFile(name, File.ReadAllText(path), Gold.Read(Path.ChangeExtension(path, ".gold.json"))),
    ];
}
