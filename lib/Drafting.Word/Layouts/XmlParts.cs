namespace Drafting.Word.Layouts;

/// <summary>The parts of a template beside its styles and body: small, fixed, written in full so that a reader sees them as Word does.</summary>
internal static class XmlParts
{
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";

    /// <summary>The prefixes that every part declares, and that Markdown fragments rely on.</summary>
    public const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" """;

    public static string ContentTypes(bool hasFirstPage, bool hasOwnLayout, bool hasNumbers) => Declaration +
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/footerOdd.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/footerEven.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/footerBlank.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>{(hasFirstPage ? FirstPageTypes : "")}{(hasNumbers ? NumbersType : "")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>{(hasOwnLayout ? OwnLayoutType : "")}</Types>""";

    public static string PackageRelationships(bool hasOwnLayout) => Declaration +
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>{(hasOwnLayout ? OwnLayoutRelationship : "")}</Relationships>""";

    public static string DocumentRelationships(bool hasFirstPage, bool hasNumbers) => Declaration +
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footerOdd.xml"/><Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footerEven.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footerBlank.xml"/>{(hasFirstPage ? FirstPageRelationships : "")}{(hasNumbers ? NumbersRelationship : "")}</Relationships>""";

    private const string OwnLayoutType = $"""<Override PartName="/{OwnLayout.Part}" ContentType="{OwnLayout.ContentType}"/>""";

    private const string OwnLayoutRelationship =
        $"""<Relationship Id="rId4" Type="{OwnLayout.RelationshipType}" Target="{OwnLayout.Part}"/>""";

    private const string NumbersType = """<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>""";

    private const string NumbersRelationship =
        """<Relationship Id="rId10" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>""";

    private const string FirstPageTypes =
        """<Override PartName="/word/headerFirst.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footerFirst.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>""";

    private const string FirstPageRelationships =
        """<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="headerFirst.xml"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footerFirst.xml"/>""";

    public const string AppProperties = Declaration +
        """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Drafting</Application></Properties>""";

    /// <summary>Odd and even footers; Chinese rules of spacing and line breaking; the layout engine of Word 2013 and later.</summary>
    public const string Settings = Declaration +
        $"""<w:settings {Namespaces}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="579"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>""";

    /// <summary>The two footnotes that Word expects in every document with footnotes: separator and continuation separator.</summary>
    public const string Footnotes = Declaration +
        $"""<w:footnotes {Namespaces}><w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="{Role.FootnoteText}"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:pStyle w:val="{Role.FootnoteText}"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>""";

    public static string CoreProperties(string title) => Declaration +
        $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>""";

    /// <summary>A header with what a body writer wrote.</summary>
    public static string Header(BodyWriter body) => Declaration + $"""<w:hdr {Namespaces}>{body.Xml}</w:hdr>""";

    /// <summary>The page number between one-em rules (GB/T 9704-2012 §7.5), or an empty paragraph for the border of its style; <paramref name="rise"/> twips above the footer's bottom.</summary>
    public static string Footer(string style, bool hasNumber = true, int rise = 0) => Declaration +
        $"""<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val="{style}"/>{(rise > 0 ? $"<w:spacing w:after=\"{rise}\"/>" : "")}</w:pPr>{(hasNumber ? PageNumber : "")}</w:p></w:ftr>""";

    private const string PageNumber =
        """<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r>""";
}
