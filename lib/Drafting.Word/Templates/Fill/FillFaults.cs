using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Fill;

/// <summary>The faults of data against a template (ids <c>FIL…</c>).</summary>
internal static class FillFaults
{
    public static Diagnostic Missing(TagPlace place, string name, string? nearest) => Fault(
        "FIL001",
        place,
        $"“{place.Around}”：变量“{name}”没有值。",
        (nearest is null ? "" : $"是否想写“{nearest}”？") + $"可在数据中补充，或写 {{{{{name} | 默认 \"待定\"}}}}。");

    public static Diagnostic NotText(TagPlace place, DataValue value) => Fault(
        "FIL002",
        place,
        $"“{place.Around}”中的 {place.Tag} 是{KindOf(value)}，不能直接写成文字。",
        value switch
        {
            DataList => "请写成 {{#名称}}…{{/名称}}，或用过滤器 连接。",
            DataObject => "请用点写出其中一项，如 {{会议.时间}}。",
            _ => "请写在正文、表格或页眉页脚的段落里。",
        },
        value);

    /// <summary>A note in a header has nowhere to stand.</summary>
    public static Diagnostic NotesOutsideText(TagPlace place) => Fault("FIL017", place, $"“{place.Around}”中的 {place.Tag} 带有脚注或尾注，这里不能有注。", "请把标签移到正文，或去掉注。");

    private static string KindOf(DataValue value) => value switch
    {
        DataList => "列表",
        DataObject => "一组数据",
        DataDocument => "文档",
        _ => "图片或链接",
    };

    public static Diagnostic Filter(TagPlace place, DataFault fault) => Fault("FIL003", place, $"“{place.Around}”中的 {place.Tag}：{fault.Message}。", fault.Remedy, fault);

    public static Diagnostic NotList(TagPlace place, string name) =>
        Fault("FIL004", place, $"“{place.Around}”中的 {place.Tag} 要的是列表，数据不是。", $"请让数据是列表，“{name}”依次代表其中一项。");

    /// <summary>A section over a name that the data lack is not a fault, but a slip of the pen would drop text silently.</summary>
    public static Diagnostic Slip(TagPlace place, string name, string nearest) =>
        new("FIL005", Severity.Warning, null, $"“{place.Around}”中的 {place.Tag}：数据中没有“{name}”。", $"是否想写“{nearest}”？") { Source = place.Part };

    private static Diagnostic Fault(string id, TagPlace place, string message, string? remedy, DataValue? value = null) =>
        new(id, Severity.Error, value?.Position, message, remedy) { Source = place.Part };
}
