using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Formats;

/// <summary>Lays one set of properties over a format.</summary>
internal static class FormatLayer
{
    public static EffectiveFormat Apply(EffectiveFormat format, XElement? paragraph, XElement? run)
    {
        if (paragraph is not null) format = ApplyParagraph(format, paragraph);
        return run is null ? format : ApplyRun(format, run);
    }

    private static EffectiveFormat ApplyParagraph(EffectiveFormat format, XElement properties)
    {
        var indent = properties.Element(W + "ind");
        var spacing = properties.Element(W + "spacing");
        // Either spelling of the first line replaces both.
        var hanging = indent.Integer("hanging");
        var chars = indent.Integer("hangingChars") is { } hangingChars and not 0 ? -hangingChars : indent.Integer("firstLineChars");
        return format with
        {
            Alignment = properties.Value("jc") ?? format.Alignment,
            Left = indent.Integer("left") ?? indent.Integer("start") ?? format.Left,
            Right = indent.Integer("right") ?? indent.Integer("end") ?? format.Right,
            FirstLine = hanging is { } hang ? -hang : indent.Integer("firstLine") ?? format.FirstLine,
            FirstLineChars = chars ?? (hanging is not null || indent.Integer("firstLine") is not null ? 0 : format.FirstLineChars),
            Before = spacing.Integer("before") ?? format.Before,
            After = spacing.Integer("after") ?? format.After,
            Rules = properties.Element(W + "pBdr") is { } rules ? HeightOf(rules) : format.Rules,
            Line = spacing.Integer("line") ?? format.Line,
            LineRule = (string?)spacing?.Attribute(W + "lineRule") ?? format.LineRule,
            OutlineLevel = properties.Element(W + "outlineLvl").Integer("val") ?? format.OutlineLevel,
            PageBreakBefore = properties.Toggle("pageBreakBefore") ?? format.PageBreakBefore,
            KeepNext = properties.Toggle("keepNext") ?? format.KeepNext,
        };
    }

    /// <summary>w:space counts points, w:sz eighths of a point.</summary>
    private static int HeightOf(XElement rules) => rules.Elements().Where(rule => rule.Name == W + "top" || rule.Name == W + "bottom")
        .Sum(rule => (rule.Integer("space") ?? 0) * 20 + (rule.Integer("sz") ?? 0) * 20 / 8);

    private static EffectiveFormat ApplyRun(EffectiveFormat format, XElement properties)
    {
        var fonts = properties.Element(W + "rFonts");
        return format with
        {
            EastAsiaFont = (string?)fonts?.Attribute(W + "eastAsia") ?? format.EastAsiaFont,
            LatinFont = (string?)fonts?.Attribute(W + "ascii") ?? format.LatinFont,
            ThemeFont = (string?)fonts?.Attribute(W + "eastAsiaTheme") ?? (string?)fonts?.Attribute(W + "asciiTheme")
                ?? ((string?)fonts?.Attribute(W + "eastAsia") is null ? format.ThemeFont : null),
            Size = properties.Element(W + "sz").Integer("val") ?? format.Size,
            CharacterSpacing = properties.Element(W + "spacing").Integer("val") ?? format.CharacterSpacing,
            Bold = properties.Toggle("b") ?? format.Bold,
            Colour = properties.Value("color") ?? format.Colour,
        };
    }
}
