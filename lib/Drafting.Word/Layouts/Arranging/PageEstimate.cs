using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// On which page a document ends, and how much of that page is used: counted on the grid of exact line pitches that our
/// templates set, where Word itself could only tell after laying the pages out.
/// </summary>
internal sealed class PageEstimate
{
    private const int EmuPerTwip = 635;

    private readonly FormatResolver _formats;
    private readonly int _textWidth;
    private readonly int _textHeight;
    private readonly Dictionary<XElement, int> _pages = [];

    private PageEstimate(FormatResolver formats, TextArea area)
    {
        _formats = formats;
        _textWidth = area.Width;
        _textHeight = area.Height;
    }

    /// <summary>The last page, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Height used on the last page, twips.</summary>
    public int Used { get; private set; }

    /// <summary>The page on which each block, or row of a table, begins.</summary>
    public IReadOnlyDictionary<XElement, int> Pages => _pages;

    /// <summary>Lays out blocks in order.</summary>
    public static PageEstimate Of(FormatResolver formats, TextArea area, IEnumerable<XElement> blocks)
    {
        var estimate = new PageEstimate(formats, area);
        var kept = new List<Block>();
        foreach (var block in blocks.SelectMany(estimate.Measure))
        {
            kept.Add(block);
            if (block.KeepNext) continue;
            estimate.Place(kept);
            kept.Clear();
        }

        estimate.Place(kept);
        return estimate;
    }

    /// <summary>Height of the rows of a table, twips.</summary>
    public static int HeightOf(FormatResolver formats, TextArea area, XElement table) => table.Elements(W + "tr").Sum(new PageEstimate(formats, area).RowHeight);

    /// <summary>Places blocks that keep together: they begin a page when they do not fit on what is left of this one.</summary>
    private void Place(List<Block> blocks)
    {
        if (blocks.Count > 0 && blocks[0].BreaksBefore && Used > 0) TurnPage();
        var together = blocks.Take(blocks.Count - 1).Sum(block => block.Height) + (blocks.Count > 0 ? blocks[^1].First : 0);
        if (Used > 0 && Used + together > _textHeight && together <= _textHeight) TurnPage();
        foreach (var block in blocks)
        {
            if (block.BreaksBefore && Used > 0) TurnPage();
            Used += block.Before;
            for (var line = 0; line < block.Lines; line++)
            {
                if (Used > 0 && Used + block.Line > _textHeight) TurnPage();
                _pages.TryAdd(block.Element, Page);
                Used += block.Line;
            }

            Used += block.After;
        }
    }

    private void TurnPage() => (Page, Used) = (Page + 1, 0);

    private IEnumerable<Block> Measure(XElement element)
    {
        // A row never breaks in our tables.
        if (element.Name == W + "tbl") return element.Elements(W + "tr").Select(row => new Block(row, 0, RowHeight(row), 1, 0, false, false));
        var format = _formats.OfParagraph(element);
        var (lines, pitch) = Lines(element, format, _textWidth);
        return [new Block(element, format.Before, pitch, lines, format.After + format.Rules, format.KeepNext, format.PageBreakBefore)];
    }

    private (int Lines, int Pitch) Lines(XElement paragraph, EffectiveFormat format, int width)
    {
        if (paragraph.Descendants().FirstOrDefault(element => element.Name.LocalName == "extent") is { } extent && format.LineRule != "exact")
            return (1, (int)((long?)extent.Attribute("cy") ?? 0) / EmuPerTwip);
        var pitch = format.LineRule == "exact" ? format.Line ?? 579 : (int)(format.SizePoints * 26);
        var run = paragraph.Descendants(W + "r").FirstOrDefault();
        var em = (double)Arrangement.Pitch(run is null ? format : _formats.OfRun(run, format));
        var rest = (width - format.Left - format.Right) / em;
        var first = rest - (format.FirstLineChars != 0 ? format.FirstLineChars / 100.0 : format.FirstLine / em);
        return (LineCounter.Count(paragraph.Text(), first, rest), pitch);
    }

    /// <summary>As high as its longest cell.</summary>
    private int RowHeight(XElement row)
    {
        var content = row.Elements(W + "tc").Select(CellHeight).DefaultIfEmpty(0).Max();
        var height = row.Element(W + "trPr")?.Element(W + "trHeight");
        return (string?)height?.Attribute(W + "hRule") == "exact" ? height.Integer("val") ?? content : Math.Max(content, height.Integer("val") ?? 0) + 15;
    }

    private int CellHeight(XElement cell)
    {
        var width = (cell.Element(W + "tcPr")?.Element(W + "tcW").Integer("w") ?? _textWidth) - 216;
        return cell.Elements(W + "p").Sum(paragraph =>
        {
            var (lines, pitch) = Lines(paragraph, _formats.OfParagraph(paragraph), width);
            return lines * pitch;
        });
    }

    private readonly record struct Block(XElement Element, int Before, int Line, int Lines, int After, bool KeepNext, bool BreaksBefore)
    {
        public int Height => Before + Line * Lines + After;

        public int First => Before + Line;
    }
}
