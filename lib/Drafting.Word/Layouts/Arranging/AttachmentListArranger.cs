using Drafting.Word.Formats;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>From the tenth attachment on, numbers have two figures: the column of names moves right for all (GB/T 9704-2012 §7.3.4: turn lines align).</summary>
internal static class AttachmentListArranger
{
    public static void Arrange(Arrangement arrangement)
    {
        var list = arrangement.InStyle(Role.AttachmentNote, Role.AttachmentNoteNext).ToArray();
        if (list.Length < 10) return;
        foreach (var paragraph in list)
        {
            var format = arrangement.Formats.OfStyle(paragraph.StyleId());
            var half = Arrangement.Pitch(format) / 2;
            arrangement.Set(paragraph, "ind", ("left", format.Left + half), ("hanging", -format.FirstLine + half));
        }
    }
}
