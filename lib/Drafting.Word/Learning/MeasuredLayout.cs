using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Learning;

/// <summary>The parameters of a layout as a finished document shows them: what its unit chose otherwise than the standard is its own layout, and no fault of the next document.</summary>
internal sealed class MeasuredLayout
{
    private readonly CheckedDocument _document;
    private readonly DocumentElements _elements;

    private MeasuredLayout(CheckedDocument document, DocumentElements elements) => (_document, _elements) = (document, elements);

    /// <summary>The layout of a document; what it does not show is as in the layout it carries, else the standard's.</summary>
    public static LayoutOptions Of(CheckedDocument document, DocumentElements elements)
    {
        var measured = new MeasuredLayout(document, elements);
        return measured.WithFaces(measured.WithTitle(measured.WithBody(measured.WithPage(document.Options))));
    }

    /// <summary>The standard allows a millimetre: what lies within is no choice.</summary>
    private LayoutOptions WithPage(LayoutOptions options)
    {
        if (_document.Sections.LastOrDefault(section => !PageRules.IsLandscape(section)) is not { } section) return options;
        var (page, margins, m) = (section.Element(W + "pgSz"), section.Element(W + "pgMar"), _document.Measures);
        if (page.Integer("w") is not { } width || page.Integer("h") is not { } height) return options;
        if (margins.Integer("top") is not { } top || margins.Integer("left") is not { } left || margins.Integer("right") is not { } right || margins.Integer("bottom") is not { } bottom) return options;
        var sides = PageRules.Differs(left, m.Left) || PageRules.Differs(right, m.Right) || PageRules.Differs(width, m.PageWidth);
        var ends = PageRules.Differs(Math.Abs(top), m.Top) || PageRules.Differs(Math.Abs(bottom), m.Bottom) || PageRules.Differs(height, m.PageHeight);
        if (sides) options = options with { PaperWidth = Twips.ToMillimetres(width), BindingMargin = Twips.ToMillimetres(left), TextWidth = Twips.ToMillimetres(width - left - right) };
        return ends ? options with { PaperHeight = Twips.ToMillimetres(height), TopMargin = Twips.ToMillimetres(Math.Abs(top)), TextHeight = Twips.ToMillimetres(height - Math.Abs(top) - Math.Abs(bottom)) } : options;
    }

    private LayoutOptions WithBody(LayoutOptions options)
    {
        if (Model(Role.Body) is not { } body || TextOf(body) is not { } text) return options;
        options = options with { BodySize = text.Format.SizePoints };
        if (body.Format is { LineRule: "exact", Line: { } line }) options = options with { LinePitch = line / 20.0 };
        // Where the grid spaces the characters, they are not spaced beside it.
        if (!ParagraphRules.IsSpacedByGrid(_document)) options = options with { CharacterSpacing = (text.Format.CharacterSpacing ?? 0) / 20.0 };
        return options with { BoldLevel2 = IsBold(2) ?? options.BoldLevel2, BoldLevel3 = IsBold(3) ?? options.BoldLevel3 };
    }

    private LayoutOptions WithTitle(LayoutOptions options)
    {
        if (_elements.Title.IsEmpty || TextOf(_elements.Title[0]) is not { } text) return options;
        options = options with { TitleSize = text.Format.SizePoints };
        return _elements.Title[0].Format is { LineRule: "exact", Line: { } line } ? options with { TitlePitch = line / 20.0 } : options;
    }

    /// <summary>Another name of the same family is no choice of another face.</summary>
    private LayoutOptions WithFaces(LayoutOptions options)
    {
        var title = _elements.Title.IsEmpty ? null : FaceOf(_elements.Title[0]);
        var faces = options.Faces;
        options = options with
        {
            Faces = faces with
            {
                Title = Chosen(title, faces.Title),
                Body = Chosen(FaceOf(Model(Role.Body)), faces.Body),
                Hei = Chosen(FaceOf(Model(Role.Heading(1))), faces.Hei),
                Kai = Chosen(FaceOf(Model(Role.Heading(2))), faces.Kai),
            },
        };
        return options with { LatinFace = Latin(options) };

        static string Chosen(string? found, string standard) => found is null || FontFamily.Of(found) == FontFamily.Of(standard) ? standard : found;
    }

    private string? Latin(LayoutOptions options)
    {
        var found = _elements.Body.Where(paragraph => paragraph.Role == Role.Body).SelectMany(paragraph => paragraph.Runs(_document.Formats))
            .FirstOrDefault(run => !run.IsLead && run.Text.Any(char.IsAsciiLetterOrDigit))?.Format.LatinFont;
        return found is null || FontFamily.Of(found) == FontFamily.Of(options.LatinFace ?? options.Faces.Body) ? options.LatinFace : found;
    }

    private bool? IsBold(int level) => Model(Role.Heading(level)) is { } heading ? heading.Runs(_document.Formats).All(run => run.Format.Bold) : null;

    private string? FaceOf(CheckedParagraph? paragraph) => paragraph is null ? null : TextOf(paragraph)?.Format.EastAsiaFont;

    private CheckedParagraph? Model(string role) => _elements.Body.FirstOrDefault(paragraph => paragraph.Role == role && !paragraph.IsInTable && TextOf(paragraph) is not null);

    /// <summary>The longest run is the text; a first sentence may be set otherwise.</summary>
    private FormattedRun? TextOf(CheckedParagraph paragraph) => paragraph.Runs(_document.Formats).MaxBy(run => run.Text.Length);
}
