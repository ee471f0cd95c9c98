using System.Globalization;
using System.Text;

namespace Drafting.Word.Layouts;

/// <summary>Writes styles.xml. Children stand in the order of the schema (ISO/IEC 29500-1 §17.3.1.26 and §17.3.2.28).</summary>
internal static class StyleSheet
{
    public static string Write(LayoutOptions options)
    {
        var xml = new StringBuilder();
        xml.Append(XmlParts.Declaration).Append($"""<w:styles {XmlParts.Namespaces}>""");
        xml.Append($"""<w:docDefaults><w:rPrDefault><w:rPr>{Fonts(options.Faces.Body, options.LatinFace)}<w:sz w:val="{HalfPoints(options.BodySize)}"/><w:szCs w:val="{HalfPoints(options.BodySize)}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>""");
        foreach (var style in OfficialStyles.For(options)) Append(xml, style);
        xml.Append(TableStyle);
        return xml.Append("</w:styles>").ToString();
    }

    /// <summary>The four font slots, each explicit, so that Word, WPS and LibreOffice agree and no theme font takes over.</summary>
    /// <param name="face">Face of Han text.</param>
    /// <param name="latin">Face of Latin text and figures; null: the same.</param>
    /// <param name="hint">Slot that characters of both scripts take; null: Word's choice.</param>
    public static string Fonts(string face, string? latin, string? hint = null) =>
        $"""<w:rFonts{(hint is null ? "" : $" w:hint=\"{hint}\"")} w:ascii="{latin ?? face}" w:eastAsia="{face}" w:hAnsi="{latin ?? face}" w:cs="{latin ?? face}"/>""";

    private static void Append(StringBuilder xml, StyleDefinition style)
    {
        var isDefault = style.Id == Role.Normal;
        xml.Append($"""<w:style w:type="{(style.IsCharacter ? "character" : "paragraph")}"{(isDefault ? " w:default=\"1\"" : "")}{(IsBuiltIn(style) ? "" : " w:customStyle=\"1\"")} w:styleId="{style.Id}"><w:name w:val="{style.Name}"/>""");
        if (style.BasedOn is { } basedOn && !isDefault && !style.IsCharacter) xml.Append($"""<w:basedOn w:val="{basedOn}"/>""");
        if (style.Next is { } next) xml.Append($"""<w:next w:val="{next}"/>""");
        xml.Append("""<w:uiPriority w:val="1"/>""");
        if (style.ShownInGallery) xml.Append("<w:qFormat/>");
        if (!style.IsCharacter) AppendParagraph(xml, style);
        AppendRun(xml, style);
        xml.Append("</w:style>");
    }

    private static bool IsBuiltIn(StyleDefinition style) =>
        style.Name is "Normal" or "Hyperlink" or "footnote text" or "footnote reference";

    private static void AppendParagraph(StringBuilder xml, StyleDefinition style)
    {
        xml.Append("<w:pPr>");
        if (style.KeepNext) xml.Append("<w:keepNext/>");
        if (style.KeepLines) xml.Append("<w:keepLines/>");
        if (style.PageBreakBefore) xml.Append("<w:pageBreakBefore/>");
        // 22 lines a page, whatever paragraph ends there.
        if (style.Id == Role.Normal) xml.Append("""<w:widowControl w:val="0"/>""");
        if (style.NumberLevel is { } number) xml.Append($"""<w:numPr><w:ilvl w:val="{number - 1}"/><w:numId w:val="{HeadingList.Id}"/></w:numPr>""");
        if (style.Borders is { } borders) xml.Append($"<w:pBdr>{borders}</w:pBdr>");
        if (!style.Tabs.IsEmpty)
        {
            xml.Append("<w:tabs>");
            foreach (var (kind, position) in style.Tabs) xml.Append($"""<w:tab w:val="{kind}" w:pos="{position}"/>""");
            xml.Append("</w:tabs>");
        }

        // Figures keep half an em: no extra space beside them, or 28 characters no longer fit.
        if (style.Id == Role.Normal) xml.Append("""<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>""");
        // Exact pitches stand on their own; LibreOffice would stretch those of title and letterhead to whole grid lines.
        if (style.Id == Role.Normal) xml.Append("""<w:snapToGrid w:val="0"/>""");
        AppendSpacing(xml, style);
        AppendIndents(xml, style);
        if (style.IsBlock) xml.Append("<w:contextualSpacing/>");
        if (style.Alignment is { } alignment) xml.Append($"""<w:jc w:val="{alignment}"/>""");
        if (style.OutlineLevel is { } level) xml.Append($"""<w:outlineLvl w:val="{level - 1}"/>""");
        xml.Append("</w:pPr>");
    }

    private static void AppendSpacing(StringBuilder xml, StyleDefinition style)
    {
        if (style.Before is null && style.After is null && style.LinePitch is null && !style.GrowsWithContent) return;
        xml.Append("<w:spacing");
        if (style.Before is { } before) xml.Append($" w:before=\"{before}\"");
        if (style.After is { } after) xml.Append($" w:after=\"{after}\"");
        if (style.LinePitch is { } pitch) xml.Append($" w:line=\"{pitch}\" w:lineRule=\"exact\"");
        if (style.GrowsWithContent) xml.Append(" w:line=\"240\" w:lineRule=\"auto\"");
        xml.Append("/>");
    }

    private static void AppendIndents(StringBuilder xml, StyleDefinition style)
    {
        if (style.Left is null && style.Right is null && style.FirstLine is null) return;
        xml.Append("<w:ind");
        if (style.Left is { } left) xml.Append($" w:left=\"{left}\"");
        if (style.Right is { } right) xml.Append($" w:right=\"{right}\"");
        if (style.FirstLineChars is { } chars) xml.Append($" w:firstLineChars=\"{chars}\"");
        if (style.FirstLine is { } first)
            xml.Append(first < 0 ? $" w:hanging=\"{-first}\"" : $" w:firstLine=\"{first}\"");
        xml.Append("/>");
    }

    private static void AppendRun(StringBuilder xml, StyleDefinition style)
    {
        xml.Append("<w:rPr>");
        if (style.Face is { } face) xml.Append(Fonts(face, style.LatinFace));
        if (style.Bold) xml.Append("<w:b/><w:bCs/>");
        if (style.Colour is { } colour) xml.Append($"""<w:color w:val="{colour}"/>""");
        if (style.CharacterSpacing is { } spacing) xml.Append($"""<w:spacing w:val="{spacing}"/>""");
        if (style.Size is { } size) xml.Append($"""<w:sz w:val="{HalfPoints(size)}"/><w:szCs w:val="{HalfPoints(size)}"/>""");
        if (style.Superscript) xml.Append("""<w:vertAlign w:val="superscript"/>""");
        xml.Append("</w:rPr>");
    }

    private static string HalfPoints(double points) => Math.Round(points * 2).ToString(CultureInfo.InvariantCulture);

    private const string TableStyle =
        """<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""
        + $"""<w:style w:type="table" w:customStyle="1" w:styleId="{Role.Table}"><w:name w:val="公文表格"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="1"/><w:qFormat/><w:tblPr><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>""";
}
