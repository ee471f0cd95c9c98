using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>决定 and 通报, which carry a letterhead; 公告 and 通告, which are posted; 实施方案, which a notice usually carries.</summary>
internal static class DecisionTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("决定", "对重要事项作出决策和部署、奖惩有关单位和人员", LayoutOptions.Standard, WithLetterhead),
        new("通报", "表彰先进、批评错误、传达重要情况", LayoutOptions.Standard, WithLetterhead),
        new("公告", "公告、通告：向社会公布，编号在标题下，不带主送机关", LayoutOptions.Standard, PublicNotice),
        new("实施方案", "工作方案、实施方案，单独印发或作附件", LayoutOptions.Standard with { Seal = false }, Plan),
    ];

    private static BodyWriter WithLetterhead(LayoutOptions options) => new BodyWriter()
        .Letterhead(options).TitleAndBody().Attachments().Imprint(options);

    private static BodyWriter PublicNotice(LayoutOptions options) => new BodyWriter()
        .Tag("{{如果 编号}}")
        .Paragraph(Role.Title, "{{标题}}")
        .Paragraph(Role.NumberBelowTitle, "{{编号}}")
        .Tag("{{否则}}")
        .Paragraph(Role.TitleAlone, "{{标题}}")
        .Tag("{{结束}}")
        .Paragraph(Role.Body, "{{正文 | markdown}}")
        .AttachmentList().Signature().Attachments();

    private static BodyWriter Plan(LayoutOptions options) => new BodyWriter()
        .Paragraph(Role.TitleAlone, "{{标题}}")
        .Paragraph(Role.Body, "{{正文 | markdown}}")
        .AttachmentList().Signature().Attachments();
}
