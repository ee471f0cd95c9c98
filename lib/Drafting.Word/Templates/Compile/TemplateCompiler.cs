using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Compiles a package: opens it under limits, refuses what is not a plain Word document, compiles each part that has tags.</summary>
internal sealed class TemplateCompiler(TemplateOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly IdAllocator _ids = new();

    public TemplateResult Compile(ReadOnlyMemory<byte> file)
    {
        var parts = CompileParts(file, out var fault);
        if (fault is not null) _diagnostics.Add(fault);
        var failed = parts is null || _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        return new TemplateResult(failed ? null : new Template([.. parts!], _ids.FirstFree, _ids.Count), [.. _diagnostics]);
    }

    private List<CompiledPart>? CompileParts(ReadOnlyMemory<byte> file, out Diagnostic? fault)
    {
        if (PackageReader.Open(file, options.Limits, out fault) is not { } package || ContentTypes.Read(package, out fault) is not { } types) return null;
        fault = FaultOfKind(package, types);
        if (fault is not null) return null;

        var trees = new Dictionary<string, XmlTree>();
        foreach (var entry in package.Entries.Where(entry => PartKind.HasParagraphs(types.Of(entry.Name))))
        {
            if (package.Read(entry, out fault) is not { } bytes || XmlTreeReader.Read(entry.Name, bytes, options.Limits, out fault) is not { } tree) return null;
            _ids.Observe(tree);
            trees.Add(entry.Name, tree);
        }

        return [.. package.Entries.Select(entry => new CompiledPart(entry, Program(entry.Name, trees)))];
    }

    private Program.Node[]? Program(string name, Dictionary<string, XmlTree> trees) =>
        trees.TryGetValue(name, out var tree) ? PartCompiler.Compile(name, tree, options, _ids, _diagnostics) : null;

    private static Diagnostic? FaultOfKind(PackageReader package, ContentTypes types)
    {
        if (types.Named.Any(PartKind.IsMacro)) return PackageFaults.Macros();
        var kinds = package.Entries.Select(entry => types.Of(entry.Name)).ToList();
        if (kinds.Contains(PartKind.Document) || kinds.Contains(PartKind.DocumentTemplate)) return null;
        var main = types.Named.FirstOrDefault(type => type.Contains(".main+xml", StringComparison.Ordinal));
        return main is null or PartKind.Document ? PackageFaults.Missing("word/document.xml") : PackageFaults.NotWord(main);
    }
}
