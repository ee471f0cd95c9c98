using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>A writer's own lists of words.</summary>
internal static class TermRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK339", Severity.Warning, "本单位", "禁用词", "请各位老板支持工作。", "请各位企业负责人支持工作。")
        {
            Needs = "在 .draft.yaml 里写 禁用词",
            ExampleOptions = () => CheckOptions.Default with { Banned = [new Term("老板", Why: "对企业负责人的称呼应当庄重。")] },
            Find = text => text.Words(text.Options.Banned.Select(term => new Watched(term.Word, $"“{term.Word}”是本单位的禁用词。{term.Why}", term.Instead is { } instead ? $"请改为“{instead}”。" : "请换一种说法。"))),
        },
        new("CHK340", Severity.Hint, "本单位", "统一用语", "请办事大厅做好服务。", "请政务服务中心做好服务。")
        {
            Needs = "在 .draft.yaml 里写 统一用语",
            ExampleOptions = () => CheckOptions.Default with { Preferred = [new Term("办事大厅", "政务服务中心")] },
            Find = text => text.Words(text.Options.Preferred.Select(term => new Watched(term.Word, $"“{term.Word}”有统一的说法。{term.Why}", $"请改为“{term.Instead}”。", term.Instead))),
        },
    ];
}
