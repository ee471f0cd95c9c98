namespace Drafting.Word.Layouts;

/// <summary>The elements of an official document in their order (GB/T 9704-2012 §7): what the kinds have in common.</summary>
internal static class OfficialParts
{
    private const string Copies = "抄送：{{抄送 | 连接 \"，\"}}。";

    /// <summary>版头 (§7.2): copy number, secrecy, urgency, organ mark, document number, separator.</summary>
    public static BodyWriter Letterhead(this BodyWriter body, LayoutOptions options) => body
        .OrganMark(options)
        .Paragraph(Role.DocumentNumber, "{{发文字号}}");

    /// <summary>版头 of an upward document (§7.2.5, §7.2.6): number left, signer right, both one character in.</summary>
    public static BodyWriter LetterheadWithSigner(this BodyWriter body, LayoutOptions options) => body
        .OrganMark(options)
        .Paragraph(Role.NumberAndSigner, $"\t{{{{发文字号}}}}\t签发人：«{Role.SignerName}:{{{{签发人}}}}»");

    /// <summary>The organ mark (§7.2.4), below a cell for copy number, secrecy and urgency (§7.2.1 to §7.2.3) where one of them is given.
    /// The cell is as high as the space above the mark, so that the mark stands in its place however many there are.</summary>
    public static BodyWriter OrganMark(this BodyWriter body, LayoutOptions options)
    {
        var m = new Measures(options);
        return body
            .Tag("{{如果 份号 或 密级 或 紧急程度}}")
            .Raw($"""<w:tbl><w:tblPr><w:tblW w:w="{m.TextWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="{m.TextWidth}"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="{m.OrganMarkBefore}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{m.TextWidth}" w:type="dxa"/></w:tcPr>""")
            .Section("份号", b => b.Paragraph(Role.CopyNumber, CopyNumber(options)))
            .Section("密级", b => b.Paragraph(Role.Secrecy, Secrecy(options)))
            .Section("紧急程度", b => b.Paragraph(Role.Secrecy, "{{紧急程度}}"))
            .Raw("</w:tc></w:tr></w:tbl>")
            .Paragraph(Role.OrganMarkBelowMarks, "{{发文机关标志}}")
            .Tag("{{否则}}")
            .Paragraph(Role.OrganMark, "{{发文机关标志}}")
            .Tag("{{结束}}");
    }

    /// <summary>份号 (§7.2.1), filled up with noughts.</summary>
    public static string CopyNumber(LayoutOptions options) => $"{{{{份号 | 补零 {options.CopyNumberDigits}}}}}";

    /// <summary>密级和保密期限 (§7.2.2): 机密★1年, given as one or as two values.</summary>
    public static string Secrecy(LayoutOptions options) => $"{{{{密级}}}}{{{{#保密期限}}}}{options.SecrecyMark}{{{{保密期限}}}}{{{{/保密期限}}}}";

    /// <summary>主体 (§7.3) up to the note below the date.</summary>
    public static BodyWriter TitleAndBody(this BodyWriter body) => body
        .Tag("{{如果 主送}}")
        .Paragraph(Role.Title, "{{标题}}")
        .Paragraph(Role.Recipients, "{{主送}}")
        .Tag("{{否则}}")
        .Paragraph(Role.TitleAlone, "{{标题}}")
        .Tag("{{结束}}")
        .Paragraph(Role.Body, "{{正文 | markdown}}")
        .AttachmentList()
        .Signature()
        .Section("附注", b => b.Paragraph(Role.Note, "（{{附注}}）"));

    /// <summary>附件说明 (§7.3.4): a single attachment has no number.</summary>
    public static BodyWriter AttachmentList(this BodyWriter body) => body
        .If("附件", b => b.Loop("件", "附件", c => c
            .Tag("{{如果 首个 且 末个}}").Paragraph(Role.AttachmentNoteSingle, "附件：{{件.标题}}")
            .Tag("{{否则如果 首个}}").Paragraph(Role.AttachmentNote, "附件：{{序号}}.\t{{件.标题}}")
            .Tag("{{否则}}").Paragraph(Role.AttachmentNoteNext, "{{序号}}.\t{{件.标题}}")
            .Tag("{{结束}}")));

    /// <summary>发文机关署名 and 成文日期 (§7.3.5).</summary>
    public static BodyWriter Signature(this BodyWriter body) => body
        .Section("落款", b => b.Paragraph(Role.Signature, "{{落款}}"))
        .Section("成文日期", b => b.Paragraph(Role.IssueDate, "{{成文日期 | 日期 \"yyyy年M月d日\"}}"));

    /// <summary>Attachments that carry a text, each on a new page (§7.3.7).</summary>
    public static BodyWriter Attachments(this BodyWriter body) => body
        .If("附件", b => b.Loop("件", "附件", c => c.If("件.内容", d => d
            .Tag("{{如果 首个 且 末个}}").Paragraph(Role.AttachmentMark, "附件")
            .Tag("{{否则}}").Paragraph(Role.AttachmentMark, "附件{{序号}}").Tag("{{结束}}")
            .Paragraph(Role.AttachmentTitle, "{{件.标题}}")
            .Paragraph(Role.Body, "{{件.内容 | markdown}}"))));

    /// <summary>版记 (§7.4): one of three tables, as there are copies, a printing organ or both.</summary>
    public static BodyWriter Imprint(this BodyWriter body, LayoutOptions options)
    {
        const string printed = "{{印发机关}}\t{{印发日期 | 日期 \"yyyy年M月d日\"}}印发";
        return body
            .Tag("{{如果 抄送 且 印发机关}}").ImprintTable(options, hasRules: true, (Role.CopyTo, Copies), (Role.PrintedBy, printed))
            .Tag("{{否则如果 印发机关}}").ImprintTable(options, hasRules: true, (Role.PrintedBy, printed))
            .Tag("{{否则如果 抄送}}").ImprintTable(options, hasRules: true, (Role.CopyTo, Copies))
            .Tag("{{结束}}");
    }

    /// <summary>版记 of a letter (§10.1): copies only, without rules.</summary>
    public static BodyWriter LetterImprint(this BodyWriter body, LayoutOptions options) =>
        body.ImprintTable(options, hasRules: false, (Role.CopyTo, Copies));

    /// <summary>A table as wide as the text area: a heading row, and a row that its tags repeat. Columns no wider than four characters are centred.</summary>
    public static BodyWriter Table(this BodyWriter body, Measures m, ReadOnlySpan<(string Heading, string Text, double Share)> columns)
    {
        var height = $"""<w:trHeight w:val="{m.Line}" w:hRule="atLeast"/>""";
        body.Raw($"""<w:tbl><w:tblPr><w:tblStyle w:val="{Role.Table}"/><w:tblW w:w="{m.TextWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>""");
        foreach (var column in columns) body.Raw($"""<w:gridCol w:w="{Width(column.Share)}"/>""");
        body.Raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/>" + height + "<w:tblHeader/></w:trPr>");
        foreach (var column in columns) Cell(Role.TableHead, column.Heading, column.Share);
        body.Raw($"</w:tr><w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>");
        foreach (var column in columns) Cell(column.Share < 0.15 ? Role.TableFigures : Role.TableText, column.Text, column.Share);
        return body.Raw("</w:tr></w:tbl>").Paragraph(Role.ImprintAnchor, "");

        int Width(double share) => (int)(m.TextWidth * share);

        void Cell(string style, string text, double share) => body
            .Raw($"""<w:tc><w:tcPr><w:tcW w:w="{Width(share)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>""")
            .Paragraph(style, text)
            .Raw("</w:tc>");
    }

    /// <summary>A table at the bottom of the text area, its rules as wide as the text area, and the paragraph that holds it on the last page.</summary>
    private static BodyWriter ImprintTable(this BodyWriter body, LayoutOptions options, bool hasRules, params ReadOnlySpan<(string Style, string Text)> rows)
    {
        var m = new Measures(options);
        body.Raw($"""<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="{m.Left}" w:tblpYSpec="bottom"/><w:tblW w:w="{m.TextWidth}" w:type="dxa"/>{(hasRules ? $"<w:tblBorders>{m.ImprintRules}</w:tblBorders>" : "")}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="{m.TextWidth}"/></w:tblGrid>""");
        foreach (var (style, text) in rows)
        {
            body.Raw($"""<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{m.TextWidth}" w:type="dxa"/></w:tcPr>""")
                .Paragraph(style, text)
                .Raw("</w:tc></w:tr>");
        }

        return body.Raw("</w:tbl>").Paragraph(Role.ImprintAnchor, "");
    }
}
