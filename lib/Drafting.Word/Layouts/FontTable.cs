using System.Text;

namespace Drafting.Word.Layouts;

/// <summary>Writes fontTable.xml: each face with the names a program may try when the face is missing (ISO/IEC 29500-1 §17.8.3.1, altName).</summary>
internal static class FontTable
{
    public static string Write(Typefaces faces)
    {
        var xml = new StringBuilder(XmlParts.Declaration).Append($"<w:fonts {XmlParts.Namespaces}>");
        Append(xml, faces.Body, "仿宋,FangSong,华文仿宋,STFangsong", "modern");
        Append(xml, faces.Kai, "楷体,KaiTi,华文楷体,STKaiti,AR PL KaitiM GB", "modern");
        Append(xml, faces.Hei, "SimHei,Noto Sans CJK SC", "swiss");
        Append(xml, faces.Song, "SimSun,Noto Serif CJK SC", "roman");
        if (faces.Title != faces.Song) Append(xml, faces.Title, "方正小标宋简体,华文中宋,STZhongsong,Noto Serif CJK SC", "roman");
        return xml.Append("</w:fonts>").ToString();
    }

    private static void Append(StringBuilder xml, string face, string substitutes, string family) =>
        xml.Append($"""<w:font w:name="{face}"><w:altName w:val="{substitutes}"/><w:charset w:val="86"/><w:family w:val="{family}"/><w:pitch w:val="default"/></w:font>""");
}
