using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Packages;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Names the fonts that a theme stands for (ISO/IEC 29500-1 §17.3.2.26), so that no other theme changes them.</summary>
internal static class ThemeFontRepairs
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    public static void Apply(CheckedDocument document)
    {
        var theme = WordParts.One(document.Package, document.MainName, "theme") is { } name ? PackageXml.Read(document.Package, name, out _) : null;
        var parts = document.Footers.Select(footer => footer.Part).Append(document.Main).Append(document.Styles);
        foreach (var fonts in parts.OfType<XDocument>().SelectMany(part => part.Descendants(W + "rFonts")).ToArray())
            foreach (var slot in Slots) Name(fonts, slot, theme, document.Options.Faces.Body);
    }

    private static void Name(XElement fonts, string slot, XDocument? theme, string substitute)
    {
        // The schema spells the attribute of complex scripts in small letters.
        if (fonts.Attribute(W + (slot == "cs" ? "cstheme" : slot + "Theme")) is not { } reference) return;
        fonts.SetAttributeValue(W + slot, FaceOf(theme, reference.Value) ?? (string?)fonts.Attribute(W + slot) ?? substitute);
        reference.Remove();
    }

    /// <summary>A reference is major or minor, and the slot: <c>minorEastAsia</c>.</summary>
    private static string? FaceOf(XDocument? theme, string reference)
    {
        var fonts = theme?.Descendants(A + (reference.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont")).FirstOrDefault();
        var isHan = reference.EndsWith("EastAsia", StringComparison.Ordinal);
        var face = (string?)fonts?.Element(A + (isHan ? "ea" : "latin"))?.Attribute("typeface");
        if (isHan && string.IsNullOrEmpty(face)) face = (string?)fonts?.Elements(A + "font").FirstOrDefault(font => (string?)font.Attribute("script") == "Hans")?.Attribute("typeface");
        return string.IsNullOrEmpty(face) ? null : face;
    }
}
