using System.Xml;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Packages;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// Arranges what depends on the content of a filled document and no style can hold: the lines of a title, the size of an
/// organ mark, the places of signature and date, the columns of an attachment list, what a signature keeps with it, the page of the imprint.
/// </summary>
/// <remarks>Works on paragraphs in the styles of <see cref="Role"/>; a document without them comes back as it was.</remarks>
public static class DocumentArranger
{
    private const string MainPart = "word/document.xml";
    private const string StylesPart = "word/styles.xml";

    /// <summary>Arranges a document.</summary>
    /// <param name="docx">The filled document, as the template engine wrote it.</param>
    /// <param name="options">Null for the defaults.</param>
    public static ArrangeResult Arrange(ReadOnlyMemory<byte> docx, ArrangeOptions? options = null)
    {
        if (PackageReader.Open(docx, PackageLimits.Default, out var fault) is not { } package) return new ArrangeResult(docx, [fault!]);
        if (Read(package, MainPart) is not { Root: { } root } document || Read(package, StylesPart)?.Root is not { } styles) return new ArrangeResult(docx, []);
        var arrangement = new Arrangement(root, new FormatResolver(styles), options ?? ArrangeOptions.Default);
        new TitleArranger(arrangement).Arrange();
        new OrganMarkArranger(arrangement).Arrange();
        RecipientsArranger.Arrange(arrangement);
        AttachmentListArranger.Arrange(arrangement);
        new SignatureArranger(arrangement).Arrange();
        ImprintArranger.Arrange(arrangement, BlankFooter(package));
        return new ArrangeResult(arrangement.IsChanged ? Write(package, document) : docx, [.. arrangement.Diagnostics]);
    }

    /// <summary>The relationship to the footer without number that our templates carry.</summary>
    private static string? BlankFooter(PackageReader package) =>
        (string?)Read(package, "word/_rels/document.xml.rels")?.Root?.Elements()
            .FirstOrDefault(relationship => (string?)relationship.Attribute("Target") == "footerBlank.xml")?.Attribute("Id");

    private static XDocument? Read(PackageReader package, string name)
    {
        if (package.Find(name) is not { } entry || package.Read(entry, out _) is not { } bytes) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static byte[] Write(PackageReader package, XDocument document)
    {
        using var xml = new MemoryStream();
        document.Save(xml, SaveOptions.DisableFormatting);
        var buffer = new ByteBuffer();
        var writer = new PackageWriter(buffer);
        writer.Start();
        foreach (var entry in package.Entries)
        {
            if (entry.Name == MainPart) writer.Add(entry.Name, xml.GetBuffer().AsSpan(0, (int)xml.Length));
            else writer.Copy(entry);
        }

        writer.Finish();
        return buffer.Written.ToArray();
    }
}
