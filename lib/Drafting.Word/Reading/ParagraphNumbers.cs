using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Numbers of the paragraphs of a main part: see <see cref="DocxLine.Paragraph"/>.</summary>
internal sealed class ParagraphNumbers
{
    private readonly Dictionary<W.Paragraph, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public ParagraphNumbers(OpenXmlElement body)
    {
        foreach (var paragraph in Enumerate(body)) _numbers.Add(paragraph, _numbers.Count + 1);
    }

    /// <summary>The number of a paragraph; 0 for one of another part, such as a note.</summary>
    public int Of(W.Paragraph paragraph) => _numbers.GetValueOrDefault(paragraph);

    /// <summary>The paragraphs of a main part in document order; the first has number 1.</summary>
    public static IEnumerable<W.Paragraph> Enumerate(OpenXmlElement body)
    {
        var open = new Stack<OpenXmlElement>([body]);
        while (open.TryPop(out var element))
        {
            if (element is W.Paragraph paragraph) yield return paragraph;
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling())
                if (child is not AlternateContentFallback) open.Push(child);
        }
    }
}
