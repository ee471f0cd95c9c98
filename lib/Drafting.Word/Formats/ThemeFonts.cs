using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Formats;

/// <summary>Turns theme fonts into the fonts that a theme names, so that no other theme changes them (ISO 29500-1, 17.3.2.26, 20.1.4.1.18).</summary>
/// <param name="theme">The root of the theme; null where the document has none.</param>
/// <param name="substitute">What stands for a font that neither the theme nor the text names; null: none does.</param>
internal sealed class ThemeFonts(XElement? theme, string? substitute = null)
{
    private static readonly string[] Kinds = ["ascii", "hAnsi", "eastAsia", "cs"];

    private readonly XElement? _fonts = theme?.Descendants(Names.DrawingMain + "fontScheme").FirstOrDefault();

    /// <summary>Writes explicit fonts in the place of theme fonts.</summary>
    public void Resolve(XElement content)
    {
        foreach (var fonts in content.Descendants(W + "rFonts"))
        {
            foreach (var kind in Kinds)
            {
                // Word's schema writes the last one in lower case.
                var attribute = fonts.Attribute(W + (kind == "cs" ? "cstheme" : kind + "Theme"));
                if (attribute is null) continue;
                fonts.SetAttributeValue(W + kind, FontOf(attribute.Value) ?? (string?)fonts.Attribute(W + kind) ?? substitute);
                attribute.Remove();
            }
        }
    }

    /// <summary>The font of a theme value such as minorEastAsia; an empty East Asian font stands for the one of the simplified Chinese script.</summary>
    private string? FontOf(string value)
    {
        var collection = _fonts?.Element(Names.DrawingMain + (value.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"));
        var isEastAsian = value.EndsWith("EastAsia", StringComparison.Ordinal);
        var script = isEastAsian ? "ea" : value.EndsWith("Bidi", StringComparison.Ordinal) ? "cs" : "latin";
        var font = (string?)collection?.Element(Names.DrawingMain + script)?.Attribute("typeface");
        if (string.IsNullOrEmpty(font) && isEastAsian) font = (string?)collection?.Elements(Names.DrawingMain + "font").FirstOrDefault(item => (string?)item.Attribute("script") == "Hans")?.Attribute("typeface");
        return string.IsNullOrEmpty(font) ? null : font;
    }
}
