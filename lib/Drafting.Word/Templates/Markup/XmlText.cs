using System.Globalization;
using System.Text;

namespace Drafting.Word.Templates.Markup;

/// <summary>Character data of XML: decoding with offsets, and encoding (XML 1.0, 2.4 and 4.1).</summary>
internal static class XmlText
{
    /// <summary>Decodes character data without keeping offsets.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Decode(bytes, 0, text, null);
        return text.ToString();
    }

    /// <summary>Decodes character data; <paramref name="offsets"/> receives the byte offset of each UTF-16 unit.</summary>
    /// <param name="bytes">Character data; comments and processing instructions in it are passed over.</param>
    /// <param name="start">Offset of its first byte, added to every offset.</param>
    /// <param name="text">Receives the text.</param>
    /// <param name="offsets">Receives one offset per unit of text; null when not wanted.</param>
    public static void Decode(ReadOnlySpan<byte> bytes, int start, StringBuilder text, List<int>? offsets)
    {
        Span<char> units = stackalloc char[2];
        for (var position = 0; position < bytes.Length;)
        {
            int length, count;
            if (bytes[position] == '&')
            {
                length = bytes[position..].IndexOf((byte)';') + 1;
                count = DecodeReference(bytes.Slice(position + 1, length - 2)).EncodeToUtf16(units);
            }
            else if (bytes[position] == '<')
            {
                length = MarkupLength(bytes[position..]);
                count = 0;
            }
            else
            {
                Rune.DecodeFromUtf8(bytes[position..], out var rune, out length);
                count = rune.EncodeToUtf16(units);
            }

            text.Append(units[..count]);
            for (var unit = 0; unit < count; unit++) offsets?.Add(start + position);
            position += length;
        }
    }

    /// <summary>Encodes text for element content and double-quoted attribute values alike; what XML cannot hold is left out.</summary>
    public static string Encode(ReadOnlySpan<char> text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': encoded.Append("&amp;"); break;
                case '<': encoded.Append("&lt;"); break;
                case '>': encoded.Append("&gt;"); break;
                case '"': encoded.Append("&quot;"); break;
                case '\t' or '\n' or '\r': encoded.Append("&#").Append(rune.Value).Append(';'); break;
                case < ' ' or 0xFFFE or 0xFFFF: break;
                default: encoded.Append(rune); break;
            }
        }

        return encoded.ToString();
    }

    private static Rune DecodeReference(ReadOnlySpan<byte> name)
    {
        if (name[0] != '#')
        {
            return new Rune(name.SequenceEqual("lt"u8) ? '<' : name.SequenceEqual("gt"u8) ? '>' : name.SequenceEqual("amp"u8) ? '&' : name.SequenceEqual("quot"u8) ? '"' : '\'');
        }

        var digits = Encoding.ASCII.GetString(name[1..]);
        return new Rune(digits[0] is 'x' or 'X' ? int.Parse(digits.AsSpan(1), NumberStyles.HexNumber) : int.Parse(digits));
    }

    private static int MarkupLength(ReadOnlySpan<byte> markup) =>
        markup.StartsWith("<!--"u8) ? markup.IndexOf("-->"u8) + 3 : markup.IndexOf((byte)'>') + 1;
}
