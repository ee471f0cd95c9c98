using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>The organ mark on one line (GB/T 9704-2012 §7.2.4): a long name is set smaller, its top stays where it is.</summary>
internal sealed class OrganMarkArranger(Arrangement arrangement)
{
    /// <summary>Points; smaller than the title it would not be a mark any more.</summary>
    private const double Smallest = 26;

    public void Arrange()
    {
        foreach (var paragraph in arrangement.InStyle(Role.OrganMark, Role.OrganMarkBelowMarks, Role.OrderMark, Role.LetterMark)) Arrange(paragraph);
    }

    private void Arrange(XElement paragraph)
    {
        var text = paragraph.Text();
        var ems = TextWidth.Of(text);
        // By its style: a document that was arranged before stays as it is.
        var format = arrangement.Formats.OfStyle(paragraph.StyleId());
        var fitting = Math.Floor(arrangement.Area.Width / 10.0 / ems) / 2;
        if (ems == 0 || fitting >= format.SizePoints) return;
        if (fitting < Smallest)
        {
            arrangement.Diagnostics.Add(new Diagnostic("LAY002", Severity.Warning, null,
                $"发文机关标志“{text}”有{text.Length}个字，一行排不下。", $"用机关规范化简称，不超过{(int)(arrangement.Area.Width / 20.0 / Smallest)}个字。"));
            fitting = Smallest;
        }

        foreach (var run in paragraph.Descendants(W + "r")) PropertyOrder.SetSize(run, (int)(fitting * 2));
        arrangement.Set(paragraph, "spacing",
            ("before", format.Before + Twips.FromPoints((format.SizePoints - fitting) * Measures.InkInset)),
            ("line", Twips.FromPoints(fitting * Measures.TightPitch)),
            ("lineRule", "exact"));
    }
}
