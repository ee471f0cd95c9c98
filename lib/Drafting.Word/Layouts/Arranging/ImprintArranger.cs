using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// The imprint at the bottom of the last page, an even one (GB/T 9704-2012 §7.4): below the text where that ends on an even
/// page with room; else on the next even page. Where that leaves a blank page, neither it nor the imprint's page is numbered (§7.5).
/// </summary>
internal static class ImprintArranger
{
    /// <summary>The paragraph that holds the imprint, one point.</summary>
    private const int AnchorHeight = 20;

    /// <summary>Moves the imprint to the page where it belongs.</summary>
    /// <param name="arrangement">The document.</param>
    /// <param name="blankFooter">Looks up the id of the relationship to a footer without number; null when the template has none.</param>
    public static void Arrange(Arrangement arrangement, Func<string?> blankFooter)
    {
        if (arrangement.InStyle(Role.PrintedBy, Role.CopyTo).FirstOrDefault()?.Ancestors(W + "tbl").LastOrDefault() is not { Parent: { } body } imprint) return;
        if (imprint.Element(W + "tblPr")?.Element(W + "tblpPr") is null) return;
        var estimate = PageEstimate.Of(arrangement.Formats, arrangement.Area, imprint.ElementsBeforeSelf().Where(block => block.Name == W + "p" || block.Name == W + "tbl"));
        var isEven = estimate.Page % 2 == 0;
        if (isEven && estimate.Used + PageEstimate.HeightOf(arrangement.Formats, arrangement.Area, imprint) + AnchorHeight <= arrangement.Area.Height) return;
        arrangement.IsChanged = true;
        if (isEven && body.Element(W + "sectPr") is { } section && blankFooter() is { } footer) BeginEvenSection(imprint, section, footer);
        else imprint.AddBeforeSelf(Anchor(new XElement(W + "pageBreakBefore")));
    }

    /// <summary>Ends the section of the text before the imprint; the imprint's own begins on an even page and shows no number.</summary>
    private static void BeginEvenSection(XElement imprint, XElement section, string blankFooter)
    {
        // LibreOffice begins a section at a paragraph, not at a floating table.
        imprint.AddBeforeSelf(Anchor(new XElement(section)), Anchor(null));
        section.Elements(W + "titlePg").Remove();
        section.Elements(W + "footerReference").Remove();
        section.AddFirst(Blank("default"), Blank("even"));
        PropertyOrder.Set(section, "type", ("val", "evenPage"));

        XElement Blank(string type) =>
            new(W + "footerReference", new XAttribute(W + "type", type), new XAttribute(Names.Relationships + "id", blankFooter));
    }

    private static XElement Anchor(XElement? property) =>
        new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", Role.ImprintAnchor)), property));
}
