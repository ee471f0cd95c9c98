using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>Titles of document and attachments in lines by sense (GB/T 9704-2012 §7.3.1). A title that its writer broke stays as it is.</summary>
internal sealed class TitleArranger(Arrangement arrangement)
{
    /// <summary>A full line looks crowded between two short ones: what may be used of it.</summary>
    private const double Fill = 0.95;

    public void Arrange()
    {
        foreach (var paragraph in arrangement.InStyle(Role.Title, Role.TitleAlone, Role.LetterTitle, Role.AttachmentTitle, Role.PublishedTitle)) Arrange(paragraph);
    }

    private void Arrange(XElement paragraph)
    {
        var title = paragraph.Text();
        if (title.Contains('\n', StringComparison.Ordinal)) return;
        var capacity = arrangement.Area.Width * Fill / Arrangement.Pitch(arrangement.Formats.OfParagraph(paragraph));
        if (TextWidth.Of(title) <= capacity) return;
        var lines = arrangement.Shared.Lines(title, capacity, arrangement.Options.WordEnds);
        if (lines.Length > TitleBreaker.MostLines)
        {
            arrangement.Diagnostics.Add(new Diagnostic("LAY001", Severity.Warning, null,
                $"标题“{title[..12]}…”有{title.Length}个字，要排{lines.Length}行。", $"压缩到{(int)(capacity * 3)}个字以内，可省去重复的机关名和“有关”“进一步”等字。"));
        }

        if (lines.Length > 1) arrangement.SetText(paragraph, lines);
    }
}
