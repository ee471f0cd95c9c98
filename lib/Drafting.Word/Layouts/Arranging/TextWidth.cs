namespace Drafting.Word.Layouts.Arranging;

/// <summary>Widths on the character grid: a Han character is one em, a Latin letter or figure half an em in the faces that offices use.</summary>
internal static class TextWidth
{
    /// <summary>Width in ems.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune.Value);
        return width;
    }

    private static double Of(int rune) => rune switch
    {
        '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '×' or '★' or '〔' or '〕' => 1,
        < 0x2E80 => 0.5,
        _ => 1,
    };
}
