using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>The part of a page that text fills, twips.</summary>
internal readonly record struct TextArea(int Width, int Height)
{
    /// <summary>That of a section; what it leaves out is the standard's.</summary>
    public static TextArea Of(XElement? section)
    {
        var (page, margins) = (section?.Element(W + "pgSz"), section?.Element(W + "pgMar"));
        return new TextArea(
            (page.Integer("w") ?? 11906) - (margins.Integer("left") ?? 1587) - (margins.Integer("right") ?? 1475),
            (page.Integer("h") ?? 16838) - (margins.Integer("top") ?? 2098) - (margins.Integer("bottom") ?? 1984));
    }
}
