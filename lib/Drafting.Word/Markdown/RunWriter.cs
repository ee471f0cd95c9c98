using System.Buffers;
using System.Text;
using System.Xml;

namespace Drafting.Word.Markdown;

/// <summary>Writes runs of text (ISO/IEC 29500-1 §17.3.2).</summary>
internal static class RunWriter
{
    /// <summary>Characters that Latin and Han fonts both have: without a hint they take the Latin one, and quotation marks turn narrow.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷°");

    /// <summary>A run in a character style; line breaks and tabs become elements.</summary>
    public static void Write(StringBuilder xml, string text, string? style, bool bold = false)
    {
        if (text.Length == 0) return;
        xml.Append("<w:r>");
        var hint = text.AsSpan().ContainsAny(Ambiguous);
        if (style is not null || hint || bold)
        {
            xml.Append("<w:rPr>");
            if (style is not null) xml.Append($"""<w:rStyle w:val="{style}"/>""");
            if (hint) xml.Append("""<w:rFonts w:hint="eastAsia"/>""");
            if (bold) xml.Append("<w:b/><w:bCs/>");
            xml.Append("</w:rPr>");
        }

        WriteText(xml, text);
        xml.Append("</w:r>");
    }

    /// <summary>A line break inside a paragraph.</summary>
    public static void WriteBreak(StringBuilder xml) => xml.Append("<w:r><w:br/></w:r>");

    /// <summary>Escapes for element or attribute content; characters that XML 1.0 cannot hold are left out.</summary>
    public static void Escape(StringBuilder xml, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '<') xml.Append("&lt;");
            else if (c == '>') xml.Append("&gt;");
            else if (c == '&') xml.Append("&amp;");
            else if (c == '"') xml.Append("&quot;");
            else if (XmlConvert.IsXmlChar(c)) xml.Append(c);
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) xml.Append(c).Append(text[++i]);
        }
    }

    private static void WriteText(StringBuilder xml, string text)
    {
        var start = 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny('\t', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                xml.Append("""<w:t xml:space="preserve">""");
                Escape(xml, text.AsSpan(start, end - start));
                xml.Append("</w:t>");
            }

            if (length < 0) return;
            xml.Append(text[end] == '\t' ? "<w:tab/>" : "<w:br/>");
            start = end + 1;
        }
    }
}
