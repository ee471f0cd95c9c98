using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>通知, with letterhead and without.</summary>
internal static class NoticeTemplates
{
    public static ImmutableArray<OfficialTemplate> All { get; } =
    [
        new("通知", "带版头、版记的通知", LayoutOptions.Standard, options => new BodyWriter()
            .Letterhead(options).TitleAndBody().Attachments().Imprint(options)),
        new("通知（无版头）", "不带版头、版记的通知", LayoutOptions.Standard with { Seal = false }, _ => new BodyWriter()
            .TitleAndBody().Attachments()),
    ];
}
