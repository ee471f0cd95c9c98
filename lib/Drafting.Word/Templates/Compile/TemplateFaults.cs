using Drafting.Text.Diagnostics;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>The faults of a template (ids <c>TPL…</c>).</summary>
internal static class TemplateFaults
{
    public static Diagnostic Unclosed(TagPlace place) =>
        Fault("TPL001", place, $"“{place.Around}”中的标签没有写完。", "请在同一段落内补上结束的花括号。");

    public static Diagnostic BadTag(TagPlace place, string message, string remedy) =>
        Fault("TPL002", place, $"“{place.Around}”中的 {place.Tag}：{message}。", remedy);

    public static Diagnostic NeverClosed(TagPlace open) =>
        Fault("TPL003", open, $"“{open.Around}”中的 {open.Tag} 没有结束。", "请在它要管到的地方写上结束标签。");

    public static Diagnostic NeverOpened(TagPlace close) =>
        Fault("TPL004", close, $"“{close.Around}”中的 {close.Tag} 没有对应的开始。", "请补上开始标签，或删去它。");

    public static Diagnostic Crossed(TagPlace open, TagPlace close) =>
        Fault("TPL005", close, $"“{close.Around}”中的 {close.Tag} 与“{open.Around}”中的 {open.Tag} 交叉。", "请让里面的区段先结束。");

    public static Diagnostic BadExtent(TagPlace open, TagPlace close, string reason) =>
        Fault("TPL006", open, $"“{open.Around}”中的 {open.Tag} 与“{close.Around}”中的 {close.Tag} {reason}。", "请把两个标签放在同一段落、同级的段落，或同一张表的行中。");

    public static Diagnostic StrayClosing(TagPlace place) =>
        new("TPL007", Severity.Warning, null, $"“{place.Around}”中有多余的结束花括号。", "请删去，或补上开始的花括号。") { Source = place.Part };

    public static Diagnostic LoneDivider(TagPlace place) =>
        Fault("TPL008", place, $"“{place.Around}”中的 {place.Tag} 不在条件之内。", "请写在 {{如果 …}} 与 {{结束}} 之间。");

    public static Diagnostic TooDeep(TagPlace place, int limit) =>
        Fault("TPL010", place, $"“{place.Around}”处的区段套了 {limit} 层以上。", "请减少嵌套。");

    private static Diagnostic Fault(string id, TagPlace place, string message, string remedy) =>
        new(id, Severity.Error, null, message, remedy) { Source = place.Part };
}
