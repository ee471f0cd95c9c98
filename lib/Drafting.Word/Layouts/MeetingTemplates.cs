using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>What a meeting needs beside the speech: notice with receipt, agenda, the chair's script. Practice; the standard is silent.</summary>
internal static class MeetingTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("主持词", "主持会议用的讲稿", LayoutOptions.Standard, _ => ChairScript()),
        new("会议议程", "会议时间、地点和议程表", LayoutOptions.Standard, Agenda),
        new("会议通知", "会议通知，附参会回执表", LayoutOptions.Standard, MeetingNotice),
    ];

    private static BodyWriter ChairScript() => new BodyWriter()
        .Paragraph(Role.Title, "{{标题}}")
        .Section("日期", body => body.Paragraph(Role.SpeechDate, "（{{日期 | 日期 \"yyyy年M月d日\"}}）"))
        .Section("主持人", body => body.Paragraph(Role.Speaker, "{{主持人}}"))
        .Section("称谓", body => body.Paragraph(Role.Salutation, "{{称谓}}"))
        .Paragraph(Role.Body, "{{正文 | markdown}}");

    private static BodyWriter Agenda(LayoutOptions options)
    {
        var body = new BodyWriter().Paragraph(Role.TitleAlone, "{{标题}}");
        foreach (var fact in new[] { "时间", "地点", "主持人" })
            body.Section(fact, b => b.Paragraph(Role.MeetingFact, $"«{Role.HeiText}:{fact}：»{{{{{fact}}}}}"));
        return body
            .If("参会人员", b => b.Paragraph(Role.MeetingFact, $"«{Role.HeiText}:参会人员：»{{{{参会人员 | 连接 \"、\"}}}}"))
            .Paragraph(Role.MeetingFact, $"«{Role.HeiText}:议程：»")
            .Table(new Measures(options),
                [("序号", "{{循环 项 在 议程}}{{序号}}", 0.09), ("内容", "{{项.内容}}", 0.47), ("负责人", "{{项.负责人}}", 0.3), ("时间", "{{项.时长}}{{结束}}", 0.14)])
            .Section("正文", b => b.Paragraph(Role.Body, "{{正文 | markdown}}"));
    }

    /// <summary>The receipt stands on a page of its own, with as many blank rows as the notice asks for.</summary>
    private static BodyWriter MeetingNotice(LayoutOptions options) => new BodyWriter()
        .Letterhead(options).TitleAndBody()
        .Paragraph(Role.AttachmentMark, "附件")
        .Paragraph(Role.AttachmentTitle, "{{回执标题 | 默认 \"参会回执\"}}")
        .Paragraph(Role.MeetingFact, "单位（盖章）：")
        .Table(new Measures(options),
            [("序号", "{{循环 行 在 回执行}}{{序号}}", 0.1), ("姓名", "", 0.18), ("单位及职务", "", 0.32), ("联系电话", "", 0.2), ("备注", "{{结束}}", 0.2)])
        .Imprint(options);
}
