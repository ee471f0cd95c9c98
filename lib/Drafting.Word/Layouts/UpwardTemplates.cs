using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>请示 and 报告, which go upward and name their signer; 批复 and 意见.</summary>
internal static class UpwardTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("请示", "向上级机关请求指示、批准，带签发人", LayoutOptions.Standard, Upward),
        new("报告", "向上级机关汇报工作、反映情况，带签发人", LayoutOptions.Standard, Upward),
        new("批复", "答复下级机关请示事项", LayoutOptions.Standard, Downward),
        new("意见", "对重要问题提出见解和处理办法", LayoutOptions.Standard, Downward),
    ];

    private static BodyWriter Upward(LayoutOptions options) => new BodyWriter()
        .LetterheadWithSigner(options).TitleAndBody().Attachments().Imprint(options);

    private static BodyWriter Downward(LayoutOptions options) => new BodyWriter()
        .Letterhead(options).TitleAndBody().Attachments().Imprint(options);
}
