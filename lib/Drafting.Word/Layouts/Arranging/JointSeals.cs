using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// Several organs that sign with their seals (GB/T 9704-2012 §7.3.5.1): side by side in their order, at most three a row, each with room for its
/// seal, so that no two touch; the last stands over the date.
/// </summary>
internal sealed class JointSeals(Arrangement arrangement, int pitch)
{
    private const int MostInRow = 3;

    /// <summary>A seal of a local organ is 42 mm wide; two stand 2 mm apart.</summary>
    private static readonly int Seal = Twips.FromMillimetres(44);

    public void Arrange(XElement[] organs, XElement date)
    {
        var dateWidth = SignatureArranger.WidthOf(date, pitch);
        var step = Math.Max(Seal, organs.Max(organ => SignatureArranger.WidthOf(organ, pitch)) + pitch);
        var last = arrangement.Area.Width - Math.Max(arrangement.Layout.SealedDateIndent * pitch + dateWidth / 2, step / 2);
        var inRow = Math.Clamp((last - step / 2) / step + 1, 1, MostInRow);
        arrangement.Set(date, "ind", ("right", arrangement.Area.Width - last - dateWidth / 2));
        // A row that is not full comes first, so that the last organ stands over the date.
        var first = organs.Length % inRow == 0 ? inRow : organs.Length % inRow;
        for (var start = 0; start < organs.Length; start += start == 0 ? first : inRow)
            Row(organs[start..(start + (start == 0 ? first : inRow))], last, step, isFirst: start == 0);
    }

    /// <summary>One paragraph with a centred tab stop for each organ.</summary>
    private void Row(XElement[] organs, int last, int step, bool isFirst)
    {
        var row = organs[0];
        arrangement.Set(row, "ind", ("right", 0));
        arrangement.Set(row, "jc", ("val", "left"));
        if (!isFirst) arrangement.Set(row, "spacing", ("before", Seal - arrangement.Formats.OfParagraph(row).Line ?? 0));
        var tabs = PropertyOrder.ChildOf(row.Element(W + "pPr")!, "tabs");
        foreach (var (index, organ) in organs.Index())
        {
            tabs.Add(new XElement(W + "tab", new XAttribute(W + "val", "center"), new XAttribute(W + "pos", last - step * (organs.Length - 1 - index))));
            var runs = organ.Elements().Where(child => child.Name != W + "pPr").ToArray();
            if (organ != row) organ.Remove();
            runs.Remove();
            row.Add(new XElement(W + "r", new XElement(W + "tab")), runs);
        }
    }
}
