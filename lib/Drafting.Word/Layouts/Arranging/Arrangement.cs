using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>The document under arrangement: its paragraphs, its measures, what was found.</summary>
internal sealed class Arrangement
{
    public Arrangement(XElement root, FormatResolver formats, LayoutOptions? layout, ArrangeOptions options, SharedMeasures shared)
    {
        // A template that carries no layout may still be set for seals: its styles tell.
        Layout = layout ?? LayoutOptions.Standard with { Seal = formats.OfStyle(Role.IssueDate) is var date && date.Right >= LayoutOptions.Standard.SealedDateIndent * Pitch(date) };
        Formats = formats;
        Options = options;
        Shared = shared;
        Paragraphs = [.. root.Descendants(W + "p")];
        Area = TextArea.Of(root.Descendants(W + "sectPr").LastOrDefault());
    }

    public FormatResolver Formats { get; }

    /// <summary>The parameters that the document carries, else the standard's.</summary>
    public LayoutOptions Layout { get; }

    public ArrangeOptions Options { get; }

    public SharedMeasures Shared { get; }

    public IReadOnlyList<XElement> Paragraphs { get; }

    public TextArea Area { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public bool IsChanged { get; set; }

    public IEnumerable<XElement> InStyle(params string[] styles) => Paragraphs.Where(paragraph => styles.Contains(paragraph.StyleId()));

    /// <summary>Advance of a Han character of a paragraph, twips.</summary>
    public static int Pitch(EffectiveFormat format) => (format.Size ?? 32) * 10 + (format.CharacterSpacing ?? 0);

    /// <summary>Sets attributes of a child of w:pPr, which is made where the schema wants it.</summary>
    public void Set(XElement paragraph, string child, params ReadOnlySpan<(string Attribute, object Value)> values)
    {
        var element = ChildOf(paragraph, child);
        foreach (var (attribute, value) in values) element.SetAttributeValue(W + attribute, value);
    }

    /// <summary>Sets a toggle of a paragraph.</summary>
    public void TurnOn(XElement paragraph, string child) => ChildOf(paragraph, child);

    /// <summary>Replaces the text of a paragraph; every line takes the formatting of the first run.</summary>
    public void SetText(XElement paragraph, IEnumerable<string> lines)
    {
        IsChanged = true;
        var runs = paragraph.Descendants(W + "r").Where(run => run.Elements(W + "t").Any()).ToArray();
        var first = runs[0];
        first.Elements().Where(element => element.Name != W + "rPr").Remove();
        foreach (var other in runs.Skip(1)) other.Remove();
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst) first.Add(new XElement(W + "br"));
            first.Add(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line));
            isFirst = false;
        }
    }

    private XElement ChildOf(XElement paragraph, string child)
    {
        IsChanged = true;
        return PropertyOrder.ChildOf(PropertyOrder.PropertiesOf(paragraph, "pPr"), child);
    }
}
