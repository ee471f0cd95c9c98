using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// Hands the numbers that headings carry as text over to the list of their styles (<see cref="HeadingList"/>), run-in headings too. Every heading
/// keeps the number its writer gave it: one that the list would not count next begins the list anew with it, one without a number gets none.
/// Where no heading carries a number as text, the list numbers them all.
/// </summary>
internal sealed class HeadingNumberArranger
{
    /// <summary>A level that was passed over: programs disagree whether it counts as begun.</summary>
    private const int Skipped = -1;

    private readonly Arrangement _arrangement;
    private readonly XElement _numbering;
    private readonly string _abstractList;
    private readonly int[] _last = new int[HeadingList.Levels];
    private readonly string _styleList;
    private string _list;
    private int _newest;

    private HeadingNumberArranger(Arrangement arrangement, XElement numbering, string list, string abstractList)
    {
        _arrangement = arrangement;
        _numbering = numbering;
        _styleList = _list = list;
        _abstractList = abstractList;
        _newest = numbering.Elements(W + "num").Max(item => item.Integer("numId") ?? 0);
    }

    /// <summary>The list by which the styles number headings; null when they do not.</summary>
    public static string? ListOf(XElement styles)
    {
        var style = styles.Elements(W + "style").FirstOrDefault(style => (string?)style.Attribute(W + "styleId") == Role.Heading(1));
        return style?.Element(W + "pPr")?.Element(W + "numPr").Value("numId") is { } list && list != "0" ? list : null;
    }

    /// <summary>Arranges the headings of a document whose styles number them.</summary>
    /// <param name="arrangement">The document.</param>
    /// <param name="list">What <see cref="ListOf"/> tells.</param>
    /// <param name="numbering">w:numbering, to which lists are added.</param>
    /// <returns>Whether lists were added.</returns>
    public static bool Arrange(Arrangement arrangement, string list, XElement numbering)
    {
        var item = numbering.Elements(W + "num").FirstOrDefault(item => (string?)item.Attribute(W + "numId") == list);
        if (item.Value("abstractNumId") is not { } abstractList) return false;
        var headings = arrangement.Paragraphs.Select(Heading.Of).OfType<Heading>().ToArray();
        if (!Array.Exists(headings, heading => heading.Number is not null)) return false;
        var arranger = new HeadingNumberArranger(arrangement, numbering, list, abstractList);
        var first = arranger._newest;
        foreach (var heading in headings) arranger.Arrange(heading);
        return arranger._newest > first;
    }

    private void Arrange(Heading heading)
    {
        if (heading.Number is not { } number)
        {
            if (heading.HasLineToItself) SetList(heading.Paragraph, 1, "0");
            return;
        }

        Remove(heading.Paragraph, number.Length);
        Count(number);
        if (!heading.HasLineToItself || _list != _styleList) SetList(heading.Paragraph, number.Level, _list);
    }

    private void Count(HeadingNumber number)
    {
        var index = number.Level - 1;
        var isNext = _last[index] > 0 ? number.Value == _last[index] + 1 : _last[index] == 0 && number.Value == 1;
        if (!isNext) Begin(number);
        for (var parent = 0; parent < index; parent++)
            if (_last[parent] == 0) _last[parent] = Skipped;
        _last[index] = number.Value;
        Array.Clear(_last, number.Level, _last.Length - number.Level);
    }

    /// <summary>Another instance of the list that begins a level with a number of its own (ISO/IEC 29500-1 §17.9.26).</summary>
    private void Begin(HeadingNumber number)
    {
        Array.Clear(_last);
        _list = (++_newest).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _numbering.Elements(W + "num").Last().AddAfterSelf(new XElement(W + "num", new XAttribute(W + "numId", _list),
            new XElement(W + "abstractNumId", new XAttribute(W + "val", _abstractList)),
            new XElement(W + "lvlOverride", new XAttribute(W + "ilvl", number.Level - 1), new XElement(W + "startOverride", new XAttribute(W + "val", number.Value)))));
    }

    private void SetList(XElement paragraph, int level, string list)
    {
        _arrangement.TurnOn(paragraph, "numPr");
        paragraph.Element(W + "pPr")!.Element(W + "numPr")!.Add(
            new XElement(W + "ilvl", new XAttribute(W + "val", level - 1)), new XElement(W + "numId", new XAttribute(W + "val", list)));
    }

    private void Remove(XElement paragraph, int length)
    {
        _arrangement.IsChanged = true;
        foreach (var piece in paragraph.Descendants(W + "t").ToArray())
        {
            var taken = Math.Min(length, piece.Value.Length);
            length -= taken;
            piece.Value = piece.Value[taken..];
            if (piece.Value.Length == 0 && piece.Parent is { } run && run.Elements().All(child => child == piece || child.Name == W + "rPr")) run.Remove();
            if (length == 0) return;
        }
    }

    /// <summary>A heading that its style or the list may number. What a writer numbered in the template itself is left alone.</summary>
    /// <param name="Paragraph">w:p.</param>
    /// <param name="Number">The number that its text begins with; null where that is none of its level.</param>
    /// <param name="HasLineToItself">Whether the paragraph is in the style of a heading; else the heading runs into it.</param>
    private sealed record Heading(XElement Paragraph, HeadingNumber? Number, bool HasLineToItself)
    {
        public static Heading? Of(XElement paragraph)
        {
            if (paragraph.Element(W + "pPr")?.Element(W + "numPr") is not null) return null;
            var level = LevelOf(paragraph.StyleId(), Role.Heading);
            if (level is null && LevelOf(FirstRun(paragraph)?.Element(W + "rPr").Value("rStyle"), Role.RunInHeading) is null) return null;
            var text = paragraph.Text();
            var number = HeadingNumber.Read(text) is { } read && read.Length < text.Length && (level ?? read.Level) == read.Level ? read : (HeadingNumber?)null;
            return level is null && number is null ? null : new Heading(paragraph, number, level is not null);
        }

        private static XElement? FirstRun(XElement paragraph) => paragraph.Elements(W + "r").FirstOrDefault(run => run.Elements(W + "t").Any());

        private static int? LevelOf(string? style, Func<int, string> styleOf)
        {
            for (var level = 1; level <= HeadingList.Levels; level++)
                if (style == styleOf(level)) return level;
            return null;
        }
    }
}
