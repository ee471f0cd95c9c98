using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Check;
using Drafting.Word.Templates.Fields;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Compiles a package: opens it under limits, refuses what is not a plain Word document, compiles each part that has tags.</summary>
internal sealed class TemplateCompiler(TemplateOptions options, bool inspects = false)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly IdAllocator _ids = new();
    private readonly FieldCollector _fields = new();
    private readonly Dictionary<string, XmlTree> _trees = new(StringComparer.OrdinalIgnoreCase);

    public TemplateResult Compile(ReadOnlyMemory<byte> file)
    {
        var package = Compile(file, out var fault);
        if (fault is not null) _diagnostics.Add(fault);
        var failed = package is null || _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);
        return new TemplateResult(failed ? null : new Template(package!, _fields.Root.ToFields()), [.. _diagnostics]);
    }

    private CompiledPackage? Compile(ReadOnlyMemory<byte> file, out Diagnostic? fault)
    {
        if (PackageReader.Open(file, options.Limits, out fault) is not { } package || ContentTypes.Read(package, out fault) is not { } types) return null;
        fault = PartKind.FaultOf(package, types);
        if (fault is not null || !ReadTrees(package, types, out fault)) return null;
        if (FactsReader.Styles(package, types, out fault) is not { } styles) return null;

        var attachments = new AttachmentTable(package.Entries, types, _trees, options.Delimiters);
        var context = new CompileContext(options, _ids, [], StyleNumbers.Read(StylesTree(package, types)), _diagnostics, attachments);
        ImmutableArray<int> order = [.. Enumerable.Range(0, package.Entries.Count).OrderBy(index => PartKind.Order(types.Of(package.Entries[index].Name)))];
        var programs = new PartProgram?[package.Entries.Count];
        foreach (var index in order) programs[index] = Program(package, package.Entries[index], types, context);
        PartTags.Collect(context.Tags, _fields);
        if (inspects) _diagnostics.AddRange(TemplateCheck.Run(package, StylesTree(package, types), _trees, _fields.Root, options));
        var parts = package.Entries.Select((entry, index) => new CompiledPart(entry, programs[index], Expanded(package, entry, types))).ToList();
        var main = package.Entries.First(entry => PartKind.IsMain(types.Of(entry.Name))).Name;
        var growing = package.Entries.Where(entry => PartKind.MayGrow(types.Of(entry.Name))).GroupBy(entry => types.Of(entry.Name)).ToDictionary(group => group.Key, group => group.First().Name);
        var facts = new TemplateFacts
        {
            Main = package.Entries.TakeWhile(entry => entry.Name != main).Count(),
            FirstFreeId = _ids.FirstFree,
            IdsPerRepetition = _ids.Count,
            Sections = _ids.Sections,
            FirstFreeFootnote = FactsReader.FirstFreeNote(Tree(growing, PartKind.Footnotes)),
            FirstFreeEndnote = FactsReader.FirstFreeNote(Tree(growing, PartKind.Endnotes)),
            FirstFreeComment = FactsReader.FirstFreeNote(package.Entries.Where(entry => types.Of(entry.Name) == PartKind.Comments).Select(entry => _trees[entry.Name]).FirstOrDefault()),
            FirstFreeAddition = FactsReader.FirstFreeAddition(parts),
            Styles = styles,
            OwnStyles = StyleFacts.Read(parts.Find(part => types.Of(part.Entry.Name) == PartKind.Styles)?.Expanded),
            TextWidth = FactsReader.TextWidth(_trees[main]),
            Numbering = NumberingReader.Read(package, types),
        };
        return new CompiledPackage([.. parts], order, growing, StoreReader.Read(package), facts);
    }

    private XmlTree? StylesTree(PackageReader package, ContentTypes types) =>
        package.Entries.FirstOrDefault(entry => types.Of(entry.Name) == PartKind.Styles) is { } entry && package.Read(entry, out _) is { } bytes
            ? XmlTreeReader.Read(entry.Name, bytes, options.Limits, out _)
            : null;

    private XmlTree? Tree(Dictionary<string, string> growing, string contentType) => growing.TryGetValue(contentType, out var name) ? _trees[name] : null;

    private bool ReadTrees(PackageReader package, ContentTypes types, out Diagnostic? fault)
    {
        fault = null;
        foreach (var entry in package.Entries.Where(entry => PartKind.MayHoldTags(types.Of(entry.Name))))
        {
            if (package.Read(entry, out fault) is not { } bytes || XmlTreeReader.Read(entry.Name, bytes, options.Limits, out fault) is not { } tree) return false;
            _ids.Observe(tree);
            _trees.Add(entry.Name, tree);
        }

        return true;
    }

    private PartProgram? Program(PackageReader package, PackageEntry entry, ContentTypes types, CompileContext context)
    {
        if (entry.Name == ContentTypes.EntryName && types.Named.Contains(PartKind.DocumentTemplate)) return new PartProgram([new StaticNode(AsDocument(types.Bytes))], null);
        if (types.Of(entry.Name) == PartKind.Workbook && package.Read(entry, out _) is { } workbook) return WorkbookCompiler.Compile(entry.Name, workbook, context);
        return _trees.TryGetValue(entry.Name, out var tree) ? PartCompiler.Compile(entry.Name, tree, context) : null;
    }

    /// <summary>A document made from a .dotx is a document.</summary>
    private static byte[] AsDocument(byte[] types) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(types).Replace(PartKind.DocumentTemplate, PartKind.Document));

    /// <summary>The bytes of an entry that a fill may have to add to.</summary>
    private static byte[]? Expanded(PackageReader package, PackageEntry entry, ContentTypes types)
    {
        if (entry.Name == ContentTypes.EntryName) return types.Bytes;
        var mayGrow = entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || PartKind.MayGrow(types.Of(entry.Name));
        mayGrow |= entry.Name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase);
        return mayGrow ? package.Read(entry, out _) : null;
    }
}
