using System.Collections.Immutable;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using Drafting.Word.Packages;
using Drafting.Word.Reading;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>A document as the rules see it.</summary>
internal sealed class CheckedDocument
{
    private readonly PageFinder _pages;

    private CheckedDocument(PackageReader package, string mainName, XDocument main, LayoutOptions options, ImmutableArray<string> numbers)
    {
        Package = package;
        Main = main;
        MainName = mainName;
        Options = options;
        StylesName = WordParts.One(package, mainName, "styles");
        Styles = StylesName is null ? null : PackageXml.Read(package, StylesName, out _);
        Body = main.Root!.Element(W + "body") ?? main.Root;
        Formats = new FormatResolver(Styles?.Root);
        Expected = new FormatResolver(XElement.Parse(Layouts.StyleSheet.Write(options)));
        Measures = new Measures(options);
        Sections = [.. Body.Descendants(W + "sectPr").Where(section => section.Parent!.Name != W + "sectPrChange")];
        Footers = [.. PageFooter.Of(this)];
        Paragraphs = [.. Find(numbers)];
        _pages = new PageFinder(Body, Formats, Sections.LastOrDefault());
    }

    public PackageReader Package { get; }

    public XDocument Main { get; }

    public string MainName { get; }

    public XDocument? Styles { get; }

    public string? StylesName { get; }

    public LayoutOptions Options { get; }

    public Measures Measures { get; }

    public XElement Body { get; }

    public FormatResolver Formats { get; }

    /// <summary>Our own styles: what each role should look like.</summary>
    public FormatResolver Expected { get; }

    /// <summary>w:sectPr of every section, in order.</summary>
    public ImmutableArray<XElement> Sections { get; }

    /// <summary>Footers that sections refer to.</summary>
    public ImmutableArray<PageFooter> Footers { get; }

    /// <summary>Whether even pages have footers of their own (w:evenAndOddHeaders, ISO/IEC 29500-1 §17.10.1).</summary>
    public bool HasEvenFooters => WordParts.One(Package, MainName, "settings") is { } name && PackageXml.Read(Package, name, out _)?.Root.Toggle("evenAndOddHeaders") == true;

    public ImmutableArray<CheckedParagraph> Paragraphs { get; }

    public IEnumerable<CheckedParagraph> InRole(params string[] roles) => Paragraphs.Where(paragraph => roles.Contains(paragraph.Role));

    /// <summary>Page on which a paragraph begins; null where it cannot be told.</summary>
    public int? PageOf(CheckedParagraph paragraph) => _pages.PageOf(paragraph.Element);

    /// <summary>Reads a file under limits; on a fault the document is null.</summary>
    public static CheckedDocument? Open(ReadOnlyMemory<byte> docx, LayoutOptions? options, out Diagnostic? fault)
    {
        if (PackageReader.Open(docx, PackageLimits.Default, out fault) is not { } package) return null;
        var name = WordParts.Main(package);
        if (PackageXml.Read(package, name, out fault) is { Root: { } root } main && root.Name == W + "document")
            return new CheckedDocument(package, package.Find(name)!.Name, main, options ?? OwnLayout.Read(package) ?? LayoutOptions.Standard, AutomaticNumbers.Read(docx));
        fault ??= new Diagnostic("LAY100", Severity.Error, null, "这不是 Word 文档，或者文档已损坏。", "用 Word 或 WPS 打开后另存为 .docx 再检查。");
        return null;
    }

    /// <summary>Paragraphs as <see cref="DocxLine"/> counts them: those of mc:Fallback stand for others, those of text boxes stand beside the text.</summary>
    private IEnumerable<CheckedParagraph> Find(ImmutableArray<string> numbers)
    {
        var roles = new RoleFinder(Formats);
        var shown = Body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors().Any(ancestor => ancestor.Name.LocalName == "Fallback"));
        foreach (var (index, paragraph) in shown.Index())
        {
            if (paragraph.Ancestors(W + "p").Any()) continue;
            var number = index < numbers.Length ? numbers[index] : "";
            var text = number + paragraph.Text();
            yield return new CheckedParagraph(index + 1, paragraph, text, roles.Find(paragraph, text), Formats.OfParagraph(paragraph)) { HasAutomaticNumber = number.Length > 0 };
        }
    }
}
