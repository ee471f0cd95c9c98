using System.Text;

namespace Drafting.Word.Layouts;

/// <summary>The multilevel list 一、（一）1.（1） of headings (GB/T 9704-2012 §7.3.3; ISO/IEC 29500-1 §17.9), each level bound to the style of its headings.</summary>
internal static class HeadingList
{
    /// <summary>w:numId of the list that the styles refer to.</summary>
    public const int Id = 1;

    public const int Levels = 4;

    private const string Chinese = "chineseCountingThousand";

    private static readonly (string Format, string Text)[] Forms = [(Chinese, "%1、"), (Chinese, "（%2）"), ("decimal", "%3."), ("decimal", "（%4）")];

    /// <summary>numbering.xml.</summary>
    public static string Write(LayoutOptions options)
    {
        var m = new Measures(options);
        var xml = new StringBuilder(XmlParts.Declaration);
        xml.Append($"""<w:numbering {XmlParts.Namespaces}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>""");
        for (var level = 1; level <= Levels; level++) Append(xml, m, level);
        return xml.Append($"""</w:abstractNum><w:num w:numId="{Id}"><w:abstractNumId w:val="1"/></w:num></w:numbering>""").ToString();
    }

    /// <summary>Where a paragraph names its list itself, Word takes the indents of the level before those of the style: they are the same.</summary>
    private static void Append(StringBuilder xml, Measures m, int level)
    {
        var (format, text) = Forms[level - 1];
        xml.Append($"""<w:lvl w:ilvl="{level - 1}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:pStyle w:val="{Role.Heading(level)}"/><w:suff w:val="nothing"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>""");
        xml.Append($"""<w:pPr><w:ind w:left="0" w:firstLineChars="{100 * m.Options.FirstLineIndent}" w:firstLine="{m.Characters(m.Options.FirstLineIndent)}"/></w:pPr>""");
        xml.Append($"<w:rPr>{StyleSheet.Fonts(m.HeadingFace(level), m.Latin, "eastAsia")}{(m.IsBoldHeading(level) ? "<w:b/><w:bCs/>" : "")}</w:rPr></w:lvl>");
    }
}
