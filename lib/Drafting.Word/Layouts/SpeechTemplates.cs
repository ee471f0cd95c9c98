using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>讲话稿: no letterhead, recipients, signature or imprint (practice; the standard is silent).</summary>
internal static class SpeechTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("讲话稿", "会议讲话，交流、存档用", LayoutOptions.Standard, _ => Speech()),
        new("讲话稿（宣读）", "会议讲话，照稿宣读用：字大、行宽", LayoutOptions.ReadAloud, _ => Speech()),
    ];

    private static BodyWriter Speech() => new BodyWriter()
        .Paragraph(Role.Title, "{{标题}}")
        .Section("日期", body => body.Paragraph(Role.SpeechDate, "（{{日期 | 日期 \"yyyy年M月d日\"}}）"))
        .Section("讲话人", body => body.Paragraph(Role.Speaker, "{{讲话人}}"))
        .Section("称谓", body => body.Paragraph(Role.Salutation, "{{称谓}}"))
        .Paragraph(Role.Body, "{{正文 | markdown}}");
}
