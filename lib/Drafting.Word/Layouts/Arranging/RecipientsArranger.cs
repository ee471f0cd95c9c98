using Drafting.Word.Formats;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>Main recipients end in a full-width colon (GB/T 9704-2012 §7.3.2).</summary>
internal static class RecipientsArranger
{
    public static void Arrange(Arrangement arrangement)
    {
        foreach (var paragraph in arrangement.InStyle(Role.Recipients))
        {
            var text = paragraph.Text();
            if (text.Length > 0 && !text.EndsWith('：')) arrangement.SetText(paragraph, [text.TrimEnd('。', ':', ' ') + "："]);
        }
    }
}
