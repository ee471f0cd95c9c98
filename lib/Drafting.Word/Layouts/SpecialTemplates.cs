using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>公文的特定格式 (GB/T 9704-2012 §10): letters, orders, minutes.</summary>
internal static class SpecialTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("函", "信函格式：商洽工作、询问和答复问题", LayoutOptions.Standard, Letter),
        new("命令", "命令（令）格式：公布法规规章、宣布重大措施", LayoutOptions.Standard, Order),
        new("纪要", "纪要格式：记载会议情况和议定事项", LayoutOptions.Standard, Minutes),
    ];

    /// <summary>§10.1: mark in the header of the first page, number right below the rule, no page number on the first page, imprint of copies only.</summary>
    private static BodyWriter Letter(LayoutOptions options)
    {
        var m = new Measures(options);
        var header = new BodyWriter().Paragraph(Role.LetterMark, "{{发文机关标志}}");
        return new BodyWriter()
            .WithFirstPage(new FirstPage(XmlParts.Header(header), XmlParts.Footer(Role.LetterFoot, hasNumber: false), m.LetterMarkTop, m.LetterFootDistance))
            .MarksAndNumber(options)
            .Paragraph(Role.LetterTitle, "{{标题}}")
            .Section("主送", b => b.Paragraph(Role.Recipients, "{{主送}}"))
            .Paragraph(Role.Body, "{{正文 | markdown}}")
            .AttachmentList().Signature()
            .Section("附注", b => b.Paragraph(Role.Note, "（{{附注}}）"))
            .Attachments()
            .If("抄送", b => b.LetterImprint(options));
    }

    /// <summary>The first of copy number, secrecy and urgency stands left on the line of the document number, the others below it.</summary>
    private static BodyWriter MarksAndNumber(this BodyWriter body, LayoutOptions options)
    {
        const string number = "\t{{发文字号}}", urgency = "{{紧急程度}}";
        var secrecy = OfficialParts.Secrecy(options);
        return body
            .Tag("{{如果 份号}}").Paragraph(Role.LetterMarkAndNumber, OfficialParts.CopyNumber(options) + number)
            .Section("密级", b => b.Paragraph(Role.LetterSecrecy, secrecy))
            .Section("紧急程度", b => b.Paragraph(Role.LetterSecrecy, urgency))
            .Tag("{{否则如果 密级}}").Paragraph(Role.LetterMarkAndNumber, $"«{Role.HeiText}:{secrecy}»{number}")
            .Section("紧急程度", b => b.Paragraph(Role.LetterSecrecy, urgency))
            .Tag("{{否则如果 紧急程度}}").Paragraph(Role.LetterMarkAndNumber, $"«{Role.HeiText}:{urgency}»{number}")
            .Tag("{{否则}}").Paragraph(Role.LetterNumber, "{{发文字号}}")
            .Tag("{{结束}}");
    }

    /// <summary>§10.2: number in the middle, no title, signed by a person. What an order publishes is no attachment: it follows on a page of its own, under its title.</summary>
    private static BodyWriter Order(LayoutOptions options) => new BodyWriter()
        .Paragraph(Role.OrderMark, "{{发文机关标志}}")
        .Paragraph(Role.OrderNumber, "{{令号}}")
        .Paragraph(Role.Body, "{{正文 | markdown}}")
        .Paragraph(Role.OrderSigner, "{{签发人职务}}　　{{签发人}}")
        .Paragraph(Role.IssueDate, "{{成文日期 | 日期 \"yyyy年M月d日\"}}")
        .If("附件", b => b.Loop("件", "附件", c => c.If("件.内容", d => d
            .Paragraph(Role.PublishedTitle, "{{件.标题}}")
            .Paragraph(Role.Body, "{{件.内容 | markdown}}"))))
        .Imprint(options);

    /// <summary>§10.3: who attended, stayed away or sat in stands below the body.</summary>
    private static BodyWriter Minutes(LayoutOptions options) => new BodyWriter()
        .Letterhead(options)
        .Paragraph(Role.TitleAlone, "{{标题}}")
        .Paragraph(Role.Body, "{{正文 | markdown}}")
        .AttachmentList()
        .Attendance("出席").Attendance("请假").Attendance("列席")
        .Attachments().Imprint(options);

    private static BodyWriter Attendance(this BodyWriter body, string kind) => body
        .If(kind, b => b.Paragraph(Role.Attendees, $"«{Role.HeiText}:{kind}：»{{{{{kind} | 连接 \"，\"}}}}"));
}
