using System.Xml.Linq;
using Drafting.Word.Packages;

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
    /// <param name="shared">What the documents of a batch have in common; null for a single document.</param>
    public static ArrangeResult Arrange(ReadOnlyMemory<byte> docx, ArrangeOptions? options = null, SharedMeasures? shared = null)
    {
        shared ??= new SharedMeasures();
        if (PackageReader.Open(docx, PackageLimits.Default, out var fault) is not { } package) return new ArrangeResult(docx, [fault!]);
        if (PackageXml.Read(package, MainPart, out _) is not { Root: { } root } document || shared.Styles(package, StylesPart) is not { } styles) return new ArrangeResult(docx, []);
        var arrangement = new Arrangement(root, styles.Formats, OwnLayout.Read(package), options ?? ArrangeOptions.Default, shared);
        new TitleArranger(arrangement).Arrange();
        new OrganMarkArranger(arrangement).Arrange();
        RecipientsArranger.Arrange(arrangement);
        AttachmentListArranger.Arrange(arrangement);
        new SignatureArranger(arrangement).Arrange();
        ImprintArranger.Arrange(arrangement, () => BlankFooter(package));
        var changed = new Dictionary<string, XDocument> { [MainPart] = document };
        // Last: what is counted in lines above is counted with the numbers.
        ArrangeNumbers(package, arrangement, styles.Root, changed);
        return new ArrangeResult(arrangement.IsChanged ? PackageXml.Write(package, changed) : docx, [.. arrangement.Diagnostics]);
    }

    private static void ArrangeNumbers(PackageReader package, Arrangement arrangement, XElement styles, Dictionary<string, XDocument> changed)
    {
        if (HeadingNumberArranger.ListOf(styles) is not { } list) return;
        if (WordParts.One(package, MainPart, "numbering") is not { } name || PackageXml.Read(package, name, out _) is not { Root: { } root } numbering) return;
        if (HeadingNumberArranger.Arrange(arrangement, list, root)) changed[name] = numbering;
    }

    /// <summary>The relationship to the footer without number that our templates carry.</summary>
    private static string? BlankFooter(PackageReader package) =>
        WordParts.Targets(package, MainPart, "footer").Where(footer => footer.Name == "word/footerBlank.xml").Select(footer => footer.Id).FirstOrDefault();
}
