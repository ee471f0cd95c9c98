using System.Globalization;

namespace Drafting.Word.Layouts;

/// <summary>Lengths in twips that follow from <see cref="LayoutOptions"/>.</summary>
internal sealed class Measures(LayoutOptions options)
{
    /// <summary>Word and LibreOffice put the baseline of an exact line at 80 % of its pitch; a Han glyph's box spans 0.88 em above it and
    /// 0.12 em below. At a pitch of 1.1 em, box top and line top therefore coincide.</summary>
    public const double TightPitch = 1.1;

    /// <summary>Ink of a Han glyph begins about this far below the top of its box, em.</summary>
    public const double InkInset = 0.06;

    public LayoutOptions Options { get; } = options;

    public Typefaces Faces => Options.Faces;

    public string? Latin => Options.LatinFace;

    /// <summary>Face of the headings of a level, 1 to 4 (GB/T 9704-2012 §7.3.3).</summary>
    public string HeadingFace(int level) => level switch { 1 => Faces.Hei, 2 => Faces.Kai, _ => Faces.Body };

    public bool IsBoldHeading(int level) => level == 2 && Options.BoldLevel2 || level == 3 && Options.BoldLevel3;

    public int PageWidth => Twips.FromMillimetres(Options.PaperWidth);

    public int PageHeight => Twips.FromMillimetres(Options.PaperHeight);

    public int Top => Twips.FromMillimetres(Options.TopMargin);

    public int Left => Twips.FromMillimetres(Options.BindingMargin);

    public int TextWidth => Twips.FromMillimetres(Options.TextWidth);

    public int Right => PageWidth - Left - TextWidth;

    public int Bottom => PageHeight - Top - Twips.FromMillimetres(Options.TextHeight);

    public int Line => Twips.FromPoints(Options.LinePitch);

    public int CharacterSpacing => Twips.FromPoints(Options.CharacterSpacing);

    public int OrganMarkLine => Twips.FromPoints(Options.OrganMarkSize * TightPitch);

    public int OrganMarkBefore => Twips.FromMillimetres(Options.OrganMarkTop) - Twips.FromPoints(Options.OrganMarkSize * InkInset);

    public int NumberLine => Twips.FromPoints(Options.BodySize * TightPitch);

    /// <summary>Closer than the body's, so that a line of imprint with its rules takes no more than a line of the grid.</summary>
    public int ImprintLine => Twips.FromPoints(Options.LinePitch * 0.9);

    public int PageNumberLine => Twips.FromPoints(Options.SmallSize * TightPitch);

    /// <summary>Distance of the footer's last line from the paper's bottom. The number's rules stand half an em below the line's top.</summary>
    public int FooterDistance =>
        Bottom - Twips.FromMillimetres(Options.PageNumberGap) + Twips.FromPoints(Options.SmallSize * 0.5) - PageNumberLine;

    /// <summary>A rule below the document number, as wide as the text area; <c>w:space</c> counts points from the line's bottom, 0.1 em below the glyphs.</summary>
    public string Separator => Rule("bottom", Options.SeparatorWeight, (int)Math.Round(Points(Options.SeparatorGap) - 0.1 * Options.BodySize), Options.Red);

    /// <summary>Rules of a letter stand in the middle of the paper and are wider than the text area: negative indents on both sides.</summary>
    public int LetterRuleLeft => Twips.FromMillimetres((Options.PaperWidth - Options.LetterRuleWidth) / 2) - Left;

    public int LetterRuleRight => PageWidth - Twips.FromMillimetres((Options.PaperWidth + Options.LetterRuleWidth) / 2) - Right;

    /// <summary>Distance of the header of a letter from the paper's top, so that the mark's ink begins where it must.</summary>
    public int LetterMarkTop => Twips.FromMillimetres(Options.LetterMarkTop) - Twips.FromPoints(Options.LetterMarkSize * InkInset);

    public int LetterMarkLine => Twips.FromPoints(Options.LetterMarkSize * TightPitch);

    /// <summary>Distance of a letter's first footer from the paper's bottom: its rule is the footer's last thing.</summary>
    public int LetterFootDistance => Twips.FromMillimetres(Options.LetterRuleBottom);

    public string LetterHeadRule => DoubleRule("bottom", "thickThinSmallGap", (int)Math.Round(Points(Options.LetterRuleGap) - 0.1 * Options.LetterMarkSize));

    public string LetterFootRule => DoubleRule("bottom", "thinThickSmallGap", 0);

    public int OrderMarkBefore => Twips.FromMillimetres(Options.OrderMarkTop) - Twips.FromPoints(Options.OrganMarkSize * InkInset);

    public string ImprintRules =>
        Rule("top", Points(Options.ImprintOuterRule), 0, "auto") + Rule("bottom", Points(Options.ImprintOuterRule), 0, "auto") +
        Rule("insideH", Points(Options.ImprintInnerRule), 0, "auto");

    /// <summary>Width of body characters on the grid.</summary>
    public int Characters(double count) => Twips.FromPoints(count * (Options.BodySize + Options.CharacterSpacing));

    /// <summary>Width of characters of imprint and page number.</summary>
    public int SmallCharacters(double count) => Twips.FromPoints(count * Options.SmallSize);

    public int Lines(double count) => (int)Math.Round(count * Line);

    private string DoubleRule(string side, string kind, int space) =>
        $"""<w:{side} w:val="{kind}" w:sz="24" w:space="{space}" w:color="{Options.Red}"/>""";

    /// <summary>Weight of a rule in eighths of a point, the unit of borders.</summary>
    public static int EighthsOf(double millimetres) => (int)Math.Round(Points(millimetres) * 8);

    private static double Points(double millimetres) => millimetres / 25.4 * 72;

    /// <summary>A border (ISO/IEC 29500-1 §17.3.1.17): weight in eighths of a point, distance in points.</summary>
    public static string Rule(string side, double weight, int space, string colour) =>
        $"""<w:{side} w:val="single" w:sz="{((int)Math.Round(weight * 8)).ToString(CultureInfo.InvariantCulture)}" w:space="{space}" w:color="{colour}"/>""";
}
