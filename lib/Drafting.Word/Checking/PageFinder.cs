using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts.Arranging;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>
/// Tells on which page a paragraph begins: as Word noted it when it last laid the pages out (w:lastRenderedPageBreak,
/// ISO/IEC 29500-1 §17.3.3.13), else by counting exact line pitches; a document with neither is not guessed at.
/// </summary>
internal sealed class PageFinder
{
    private readonly Dictionary<XElement, int> _pages = [];

    public PageFinder(XElement body, FormatResolver formats, XElement? section)
    {
        if (body.Descendants(W + "lastRenderedPageBreak").Any()) ReadNoted(body);
        else if (HasExactPitch(body, formats)) Estimate(body, formats, section);
    }

    public int? PageOf(XElement paragraph) => _pages.TryGetValue(paragraph, out var page) ? page : null;

    /// <summary>A break at the very beginning of a paragraph stands before it; one further on is a page that the paragraph turns.</summary>
    private void ReadNoted(XElement body)
    {
        var page = 1;
        foreach (var paragraph in body.Descendants(W + "p"))
        {
            var isAtStart = true;
            foreach (var element in paragraph.Descendants())
            {
                if (element.Name == W + "t" && element.Value.Length > 0) Begin();
                if (element.Name == W + "lastRenderedPageBreak") page++;
            }

            Begin();

            void Begin()
            {
                if (isAtStart) _pages.TryAdd(paragraph, page);
                isAtStart = false;
            }
        }
    }

    private void Estimate(XElement body, FormatResolver formats, XElement? section)
    {
        var estimate = PageEstimate.Of(formats, TextArea.Of(section), body.Elements().Where(block => block.Name == W + "p" || block.Name == W + "tbl"));
        foreach (var (block, page) in estimate.Pages)
            foreach (var paragraph in block.DescendantsAndSelf(W + "p")) _pages.TryAdd(paragraph, page);
    }

    private static bool HasExactPitch(XElement body, FormatResolver formats)
    {
        var pitches = body.Elements(W + "p").Where(paragraph => paragraph.Text().Length > 0).Select(paragraph => formats.OfParagraph(paragraph).LineRule == "exact").ToArray();
        return pitches.Count(isExact => isExact) * 10 >= pitches.Length * 9;
    }
}
