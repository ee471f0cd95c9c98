using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Size of page numbers (GB/T 9704-2012 §7.5).</summary>
internal static class FooterRepairs
{
    public static void Apply(CheckedDocument document, FormatResolver formats)
    {
        var expected = document.Expected.OfStyle(Role.PageNumberOdd);
        foreach (var number in document.Footers.Select(footer => footer.Number).OfType<XElement>())
        {
            var format = formats.OfParagraph(number);
            foreach (var run in number.Descendants(W + "r").Where(run => (formats.OfRun(run, format).Size ?? 20) != expected.Size))
                PropertyOrder.SetSize(run, expected.Size ?? 28);
        }
    }
}
