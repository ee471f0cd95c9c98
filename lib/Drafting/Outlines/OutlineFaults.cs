using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Yaml;

namespace Drafting.Outlines;

/// <summary>What can be wrong with an outline or a section template: OUT001 to OUT010 and OUT021 to OUT024. Every message says what was expected.</summary>
internal static class OutlineFaults
{
    public static Diagnostic NoOutline(SourceText source, YamlValue? root) =>
        Error("OUT001", source, root?.Position ?? TextPosition.Start, "这里没有“键: 值”，不能当作大纲。", "请从第一行写起，例如 标题: 在××会上的讲话；冒号用半角，后面空一格。");

    public static Diagnostic UnknownKey(SourceText source, YamlScalar key, string? meant, string expected) =>
        Error("OUT002", source, key.Position, $"这里没有“{key.Text}”这个键。", meant is null ? $"可以用：{expected}。" : $"是不是想写“{meant}”？");

    public static Diagnostic BothSpellings(SourceText source, YamlScalar key, YamlScalar first) =>
        Error("OUT003", source, key.Position, $"“{key.Text}”和第{first.Position.Line}行的“{first.Text}”是同一个键。", "请删去一处。");

    public static Diagnostic WrongKind(SourceText source, YamlValue value, string name, string expected) =>
        Error("OUT004", source, value.Position, $"“{name}”应当是{expected}，这里是{value.KindName}。", null);

    public static Diagnostic MissingKey(SourceText source, TextPosition position, OutlineKey key) =>
        Error("OUT005", source, position, $"缺少“{key.Chinese}”：{key.Description}", key.Example is { } example ? $"例如 {key.Chinese}: {example}" : null);

    public static Diagnostic BadDate(SourceText source, YamlScalar value, string name) =>
        Error("OUT006", source, value.Position, $"“{name}”不是一个日期：{value.Text}。", "请写成 2026-11-20 或 2026年11月20日，并核对月和日。");

    public static Diagnostic UnknownName(SourceText source, YamlScalar value, string key, string? meant, IEnumerable<string> names) =>
        Error("OUT007", source, value.Position, $"没有“{value.Text}”这种{key}。", meant is null ? $"可以写：{string.Join('、', names)}。" : $"是不是想写“{meant}”？");

    public static Diagnostic EmptySection(SourceText source, TextPosition position, string what) =>
        new("OUT008", Severity.Warning, position, $"这{what}什么也没有写。", "请补上 内容、要点、任务 或 引用，或者删去。") { Source = source.Name };

    public static Diagnostic TooDeep(SourceText source, TextPosition position) =>
        new("OUT009", Severity.Hint, position, "层次超过四级。", "公文的结构层次一般不超过四级（GB/T 9704—2012，7.3.3），请考虑合并。") { Source = source.Name };

    public static Diagnostic ArgumentsWithoutReference(SourceText source, TextPosition position) =>
        Error("OUT010", source, position, "“参数”要和“引用”一起用。", "请写上引用哪个段落模板，或删去参数。");

    public static Diagnostic BadCondition(SourceText source, PlacedText condition, string fault) =>
        Error("OUT024", source, condition.Position, $"“条件”读不懂：{fault}", "请写成 人数 > 50、类别 == \"县区\"、附件 的样子。");

    public static Diagnostic SlotNotUsed(SourceText source, TextPosition position, string slot) =>
        new("OUT021", Severity.Warning, position, $"“空”里的“{slot}”在文字里没有用到。", $"请在文字里写上 {{{{{slot}}}}}，或删去。") { Source = source.Name };

    public static Diagnostic SlotNotDeclared(SourceText source, TextPosition position, string slot, string? meant) =>
        new("OUT022", Severity.Warning, position, $"文字里的 {{{{{slot}}}}} 没有在“空”里说明，只能取大纲的变量。", meant is null ? "请在 空 下写明它的类型和示例。" : $"是不是想写“{meant}”？") { Source = source.Name };

    public static Diagnostic NameIsNotFile(SourceText source, TextPosition position, string name, string file) =>
        new("OUT023", Severity.Warning, position, $"名称“{name}”与文件名“{file}”不同，引用时要写文件名。", "请改成一样。") { Source = source.Name };

    public static Diagnostic Error(string id, SourceText source, TextPosition position, string message, string? remedy) =>
        new(id, Severity.Error, position, message, remedy) { Source = source.Name };
}
