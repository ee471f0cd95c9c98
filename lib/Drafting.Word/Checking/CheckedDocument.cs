using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using Drafting.Word.Packages;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>A document as the rules see it.</summary>
internal sealed class CheckedDocument
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings XmlSettings = new() { DtdProcessing = DtdProcessing.Prohibit };

    private CheckedDocument(XElement root, XElement? styles, ImmutableArray<XElement> footers, LayoutOptions options)
    {
        Footers = footers;
        Options = options;
        Styles = styles;
        Body = root.Element(W + "body") ?? root;
        Formats = new FormatResolver(styles);
        Expected = new FormatResolver(XElement.Parse(StyleSheet.Write(options)));
        Measures = new Measures(options);
        Section = Body.Elements(W + "sectPr").LastOrDefault() ?? Body.Descendants(W + "sectPr").LastOrDefault();
        var roles = new RoleFinder(Formats);
        Paragraphs = [.. Shown(Body).Select((paragraph, index) => (Element: paragraph, Number: index + 1))
            .Where(paragraph => !paragraph.Element.Ancestors(W + "p").Any())
            .Select(paragraph =>
            {
                var text = paragraph.Element.Text();
                return new CheckedParagraph(paragraph.Number, paragraph.Element, text, roles.Find(paragraph.Element, text), Formats.OfParagraph(paragraph.Element));
            })];
    }

    public LayoutOptions Options { get; }

    public Measures Measures { get; }

    public XElement Body { get; }

    public XElement? Styles { get; }

    public FormatResolver Formats { get; }

    /// <summary>Our own styles: what each role should look like.</summary>
    public FormatResolver Expected { get; }

    /// <summary>Page of the last section.</summary>
    public XElement? Section { get; }

    /// <summary>Footers that sections refer to.</summary>
    public ImmutableArray<XElement> Footers { get; }

    public ImmutableArray<CheckedParagraph> Paragraphs { get; }

    public IEnumerable<CheckedParagraph> InRole(params string[] roles) => Paragraphs.Where(paragraph => roles.Contains(paragraph.Role));

    /// <summary>Reads a file under limits; on a fault the document is null.</summary>
    public static CheckedDocument? Open(ReadOnlyMemory<byte> docx, LayoutOptions options, out Diagnostic? fault)
    {
        if (PackageReader.Open(docx, PackageLimits.Default, out fault) is not { } package) return null;
        if (Read(package, "word/document.xml", ref fault) is not { } root)
        {
            fault ??= new Diagnostic("LAY100", Severity.Error, null, "这不是 Word 文档，或者文档已损坏。", "用 Word 或 WPS 打开后另存为 .docx 再检查。");
            return null;
        }

        Diagnostic? ignored = null;
        return new CheckedDocument(root, Read(package, "word/styles.xml", ref ignored), [.. FootersOf(root, package)], options);
    }

    private static IEnumerable<XElement> FootersOf(XElement root, PackageReader package)
    {
        Diagnostic? ignored = null;
        var used = root.Descendants(W + "footerReference").Select(reference => (string?)reference.Attribute(Relationships + "id")).ToHashSet();
        var targets = Read(package, "word/_rels/document.xml.rels", ref ignored)?.Elements()
            .Where(relationship => used.Contains((string?)relationship.Attribute("Id")))
            .Select(relationship => (string?)relationship.Attribute("Target")).OfType<string>().Distinct().ToArray() ?? [];
        foreach (var target in targets)
            if (Read(package, target.StartsWith('/') ? target[1..] : "word/" + target, ref ignored) is { } footer) yield return footer;
    }

    private static bool IsTooDeep(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), XmlSettings);
        while (reader.Read())
            if (reader.Depth > PackageLimits.Default.Depth) return true;
        return false;
    }

    /// <summary>Paragraphs as <see cref="Reading.DocxLine"/> counts them: those of mc:Fallback stand for others.</summary>
    private static IEnumerable<XElement> Shown(XElement body) =>
        body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors().Any(ancestor => ancestor.Name.LocalName == "Fallback"));

    private static XElement? Read(PackageReader package, string name, ref Diagnostic? fault)
    {
        if (package.Find(name) is not { } entry || package.Read(entry, out var broken) is not { } bytes) return null;
        fault ??= broken;
        try
        {
            if (IsTooDeep(bytes)) return null;
            using var reader = XmlReader.Create(new MemoryStream(bytes), XmlSettings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
