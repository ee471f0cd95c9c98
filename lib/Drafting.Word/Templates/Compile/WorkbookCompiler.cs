using System.Globalization;
using System.Text;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>The workbook behind a chart: Word reads the figures from it when a writer edits the chart, so its cells are filled as the chart is (ISO 29500-1, 21.2.2.63, 18.4.9).</summary>
internal sealed class WorkbookCompiler
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly string _part;
    private readonly CompileContext _context;
    private readonly List<Tag?> _wholeTags = [];

    private WorkbookCompiler(string part, CompileContext context) => (_part, _context) = (part, context);

    /// <summary>Compiles a workbook; null when it holds no tag or cannot be read, and is then copied as it is.</summary>
    public static PartProgram? Compile(string part, byte[] file, CompileContext context)
    {
        if (PackageReader.Open(file, context.Options.Limits, out _) is not { } package || ContentTypes.Read(package, out _) is not { } types) return null;
        if (package.Entries.FirstOrDefault(entry => types.Of(entry.Name) == Spreadsheet + "sharedStrings+xml") is not { } shared) return null;
        if (package.Read(shared, out _) is not { } strings || !DelimiterScan.MayHold(strings, context.Options.Delimiters)) return null;
        if (XmlTreeReader.Read(shared.Name, strings, context.Options.Limits, out _) is not { } tree) return null;

        var compiler = new WorkbookCompiler(part, context);
        compiler.ReadWholeTags(tree);
        var entries = package.Entries.Select(entry => (entry, compiler.Program(package, entry, types.Of(entry.Name)))).ToList();
        return entries.Exists(entry => entry.Item2 is not null) ? new PartProgram([new WorkbookNode(entries)], null) : null;
    }

    private Node[]? Program(PackageReader package, PackageEntry entry, string type)
    {
        if (type is not (Spreadsheet + "sharedStrings+xml" or Spreadsheet + "table+xml" or Spreadsheet + "worksheet+xml")) return null;
        if (package.Read(entry, out _) is not { } bytes || XmlTreeReader.Read(entry.Name, bytes, _context.Options.Limits, out _) is not { } tree) return null;
        if (type != Spreadsheet + "worksheet+xml") return PartCompiler.Compile(_part, tree, _context)?.Nodes;
        List<Edit> edits = [.. Cells(tree)];
        return edits.Count == 0 ? null : ProgramBuilder.Build(tree.Bytes, edits).Nodes;
    }

    /// <summary>The shared strings that are one value tag and nothing else: their cells can become numbers.</summary>
    private void ReadWholeTags(XmlTree strings)
    {
        var parser = new TagParser(_context.Options.Filters);
        foreach (var item in strings.Children(0).Where(child => strings[child].Name == "x:si"))
        {
            var text = strings.Child(item, "x:t");
            _wholeTags.Add(text < 0 ? null : TagReader.WholeTag(XmlText.Decode(strings.Bytes.AsSpan(strings[text].ContentStart, strings[text].ContentEnd - strings[text].ContentStart)).Trim(), parser, _context.Options.Delimiters));
        }
    }

    private IEnumerable<Edit> Cells(XmlTree sheet)
    {
        for (var element = 0; element < sheet.Elements.Length; element++)
        {
            if (sheet[element].Name != "x:c" || sheet.Attribute(element, "t") != "s" || sheet.Child(element, "x:v") is not (>= 0 and var value)) continue;
            var index = XmlText.Decode(sheet.Bytes.AsSpan(sheet[value].ContentStart, sheet[value].ContentEnd - sheet[value].ContentStart));
            if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= _wholeTags.Count || _wholeTags[number] is not { } tag) continue;
            var prefix = RunMarkup.Prefix(sheet, element);
            var attributes = string.Concat(sheet.Attributes(element).Where(attribute => attribute.Name != "t").Select(attribute => " " + Encoding.UTF8.GetString(sheet.Bytes.AsSpan(attribute.Start, attribute.End - attribute.Start))));
            var place = new TagPlace(_part, tag.Source, tag.Source);
            yield return new Edit(sheet[element].Start, sheet[element].End, EditKind.Replace) { Node = new CellNode(tag.Expression!, new ValueNode(tag.Expression!, place, RunShell.Plain), $"<{prefix}c{attributes}", prefix) };
        }
    }
}
