using System.Collections.Immutable;
using Drafting.Checks;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Checks;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary>What a check is told beside the draft.</summary>
/// <param name="Config">Settings file; null: the one beside the draft or above it, if any.</param>
/// <param name="Corpus">Folder of the collection to compare with; null: as the settings say.</param>
/// <param name="Minutes">How long the speech should take; null: as the settings say.</param>
internal sealed record CheckInputs(string? Config, string? Corpus, double? Minutes)
{
    /// <summary>How many places of the collection are looked at for a clause.</summary>
    private const int Places = 20;

    /// <summary>Reads the settings and opens the collection.</summary>
    /// <exception cref="CommandFailure">The settings are faulty: a check by half of them would be taken for a check by all.</exception>
    public Opened Open(string draft, Terminal terminal)
    {
        if (Minutes is <= 0) throw new CommandFailure("--minutes 应当大于0。例如 --minutes 20。");
        var file = Config ?? CheckSettings.Find(draft);
        var settings = file is null ? new CheckSettings(CheckOptions.Default, null, []) : Read(file);
        terminal.Report(settings.Diagnostics);
        if (settings.Diagnostics.Any(fault => fault.Severity == Severity.Error)) throw new CommandFailure($"检查设置有错，没有检查：{file}。");
        var options = settings.Options with { Minutes = Minutes ?? settings.Options.Minutes, Today = DateOnly.FromDateTime(DateTime.Now) };
        var folder = Corpus ?? (settings.Corpus is { } named ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file!))!, named) : null);
        if (folder is null) return new Opened(options, null);
        var corpus = CorpusCommand.Open(folder, terminal);
        var own = Path.GetFullPath(draft);
        var others = CorpusCommand.Files(folder).Select(name => Path.GetFullPath(Path.Combine(folder, name))).Where(path => path != own).ToList();
        return new Opened(options with { Skeleton = SkeletonOf(others), FindPassages = clause => Find(corpus, folder, own, clause) }, corpus);
    }

    private static CheckSettings Read(string file)
    {
        if (!File.Exists(file)) throw new CommandFailure($"找不到设置文件：{file}。");
        return CheckSettings.Read(SourceDecoder.Decode(File.ReadAllBytes(file), Path.GetFileName(file)).Text);
    }

    private static Skeleton SkeletonOf(IReadOnlyList<string> paths) =>
        Skeleton.Of(SourceReader.Read(paths).Where(document => document.IsReadable).Select(document => SpeechAnalyzer.Analyze(document.Text)));

    private static ImmutableArray<KnownPassage> Find(Corpus corpus, string folder, string own, string clause) =>
    [
        .. corpus.Search(clause, Places).Hits
            .Where(hit => Path.GetFullPath(Path.Combine(folder, hit.Document.File)) != own)
            .Select(hit => new KnownPassage(hit.Document.File, hit.Line, hit.Text)),
    ];

    /// <summary>Settings ready for use.</summary>
    /// <param name="Options">The settings.</param>
    /// <param name="Collection">The open collection; null when there is none.</param>
    internal sealed record Opened(CheckOptions Options, Corpus? Collection) : IDisposable
    {
        public void Dispose() => Collection?.Dispose();
    }
}
