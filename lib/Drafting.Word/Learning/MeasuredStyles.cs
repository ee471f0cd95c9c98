using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Learning;

/// <summary>The named styles that a body is written in, as the document formats them by hand. A style that it has already stays as it is.</summary>
internal static class MeasuredStyles
{
    /// <summary>What belongs to one paragraph only.</summary>
    private static readonly string[] OfOneParagraph = ["pStyle", "numPr", "rPr", "sectPr", "pPrChange", "keepNext", "keepLines", "pageBreakBefore", "framePr", "outlineLvl"];

    private static readonly string[] Inserted =
        [Role.Quote, Role.ListItem, Role.Picture, Role.TableHead, Role.TableText, Role.Table, Role.Strong, Role.Emphasis, Role.FootnoteText, Role.FootnoteReference, Role.ImprintAnchor];

    /// <summary>Id of the style of a role: our own, or that of a style of the document by the same name.</summary>
    public static string IdOf(CheckedDocument document, string role) =>
        (string?)Find(document.Styles!.Root!, NameOf(role))?.Attribute(W + "styleId") ?? role;

    public static void Add(XElement styles, CheckedDocument document, DocumentElements elements)
    {
        var ours = XElement.Parse(StyleSheet.Write(document.Options)).Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        AddMeasured(Role.Body, elements.Body.FirstOrDefault(paragraph => paragraph is { Role: Role.Body, HasAutomaticNumber: false }));
        for (var level = 1; level <= 4; level++)
        {
            AddMeasured(Role.Heading(level), elements.Body.FirstOrDefault(paragraph => paragraph.Role == Role.Heading(level)));
            AddLead(level);
        }

        foreach (var role in Inserted) AddOurs(role);

        void AddMeasured(string role, CheckedParagraph? model)
        {
            if (model is null) AddOurs(role);
            else if (Find(styles, NameOf(role)) is null) styles.Add(Measured(ours[role], model, document.Formats));
        }

        // The face and weight of a heading that runs into its paragraph.
        void AddLead(int level)
        {
            var role = Role.RunInHeading(level);
            if (Find(styles, NameOf(role)) is not null) return;
            AddOurs(role);
            var lead = elements.Body.Where(paragraph => paragraph.Role == Role.Body && HeadingNumber.Read(paragraph.Text.Trim())?.Level == level)
                .Select(paragraph => paragraph.Runs(document.Formats).FirstOrDefault(run => run.IsLead)?.Element.Element(W + "rPr")).FirstOrDefault(properties => properties is not null);
            if (lead is null) return;
            Find(styles, NameOf(role))!.Element(W + "rPr")!.ReplaceWith(new XElement(W + "rPr", lead.Elements().Where(child => child.Name.LocalName is "rFonts" or "b" or "bCs")));
        }

        // What the document shows no example of is set as the standard has it, on the document's own body.
        void AddOurs(string role)
        {
            if (!ours.TryGetValue(role, out var style) || Find(styles, (string)style.Element(W + "name")!.Attribute(W + "val")!) is not null) return;
            var copy = new XElement(style);
            if (copy.Value("basedOn") is { } basedOn && !ours.ContainsKey(basedOn) || copy.Value("basedOn") == Role.Normal) SetBase(copy, document.Formats.DefaultStyle);
            styles.Add(copy);
        }
    }

    /// <summary>One of our styles with the properties that a paragraph of the document carries, on the style that it is in.</summary>
    private static XElement Measured(XElement ours, CheckedParagraph model, FormatResolver formats)
    {
        var style = new XElement(ours);
        style.Elements().Where(child => child.Name == W + "pPr" || child.Name == W + "rPr").Remove();
        SetBase(style, model.Element.StyleId() ?? formats.DefaultStyle);
        var outline = ours.Element(W + "pPr")?.Element(W + "outlineLvl");
        var properties = new XElement(W + "pPr", model.Element.Element(W + "pPr")?.Elements().Where(child => !OfOneParagraph.Contains(child.Name.LocalName)), outline);
        if (outline is not null) PropertyOrder.ChildOf(properties, "keepNext");
        // Numbers that the document's list gave are text in its values, and the list would give them again.
        if (model.HasAutomaticNumber)
        {
            PropertyOrder.ChildOf(properties, "numPr").Add(new XElement(W + "numId", new XAttribute(W + "val", 0)));
            if (properties.Element(W + "ind") is null && ours.Element(W + "pPr")?.Element(W + "ind") is { } indents) PropertyOrder.ChildOf(properties, "ind").ReplaceWith(new XElement(indents));
        }

        // The longest run is the text; a first sentence may be set otherwise.
        var run = model.Runs(formats).MaxBy(run => run.Text.Length)?.Element.Element(W + "rPr");
        style.Add(properties, new XElement(W + "rPr", run?.Elements().Where(child => child.Name.LocalName is not ("rStyle" or "rPrChange"))));
        return style;
    }

    private static void SetBase(XElement style, string? id)
    {
        style.Element(W + "basedOn")?.Remove();
        if (id is not null && (string?)style.Attribute(W + "type") == "paragraph") style.Element(W + "name")!.AddAfterSelf(new XElement(W + "basedOn", new XAttribute(W + "val", id)));
    }

    private static XElement? Find(XElement styles, string name) => styles.Elements(W + "style").FirstOrDefault(style => style.Value("name") == name);

    private static string NameOf(string role) => OfficialStyles.For(LayoutOptions.Standard).First(style => style.Id == role).Name;
}
