using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Characters of symbol fonts as Unicode (17.3.3.30 w:sym): the marks that office documents use.</summary>
internal static class SymbolFonts
{
    /// <summary>The character, or a white square for a picture that Unicode has no name for here.</summary>
    public static string Read(W.SymbolChar symbol)
    {
        if (!ushort.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)) return "";
        // Symbol fonts keep their 256 characters at F000, in the private use area.
        if (code is < 0xF000 or > 0xF0FF) return char.IsSurrogate((char)code) || code < 0x20 ? "" : ((char)code).ToString();
        var character = (byte)code;
        var font = symbol.Font?.Value ?? "";
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)) return Symbol(character);
        return font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingdings(font, character) : "□";
    }

    private static string Symbol(byte character) => character switch
    {
        0xB7 => "•",
        0xB1 => "±",
        0xB4 => "×",
        0xB8 => "÷",
        0xA3 => "≤",
        0xB3 => "≥",
        0xB0 => "°",
        0xD2 => "®",
        0xD3 => "©",
        0xD4 => "™",
        >= 0x20 and < 0x7F => ((char)character).ToString(),
        _ => "□",
    };

    private static string Wingdings(string font, byte character) => (font.EndsWith('2'), character) switch
    {
        (true, 0x52) or (false, 0xFE) => "☑",
        (true, 0x53) or (true, 0x54) or (false, 0xFD) => "☒",
        (true, 0x50) or (false, 0xFC) => "✓",
        (true, 0x4F) or (false, 0xFB) => "✗",
        (true, 0xA3) or (false, 0xA8) or (false, 0x6F) => "□",
        (false, 0x6C) or (false, 0x9F) => "●",
        (false, 0xA1) => "○",
        (false, 0x6E) or (false, 0xA7) => "■",
        (false, 0x75) => "◆",
        (false, 0xD8) => "➢",
        (false, 0xE0) => "→",
        (false, 0xB6) or (false, 0xAB) => "★",
        _ => "□",
    };
}
