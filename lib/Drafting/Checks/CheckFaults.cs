using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Yaml;

namespace Drafting.Checks;

/// <summary>What can be wrong with a settings file: CFG001 to CFG009.</summary>
internal static class CheckFaults
{
    public static Diagnostic NoSettings(SourceText source, YamlValue root) =>
        OutlineFaults.Error("CFG001", source, root.Position, "这里没有“键: 值”，不能当作检查设置。", $"可以写：{string.Join('、', CheckKeys.All.Select(key => key.Chinese))}。");

    public static Diagnostic UnknownRule(SourceText source, TextPosition position, string id, string? meant) =>
        OutlineFaults.Error("CFG002", source, position, $"没有编号为“{id}”的规则。", meant is null ? "用 draft check --rules 列出规则。" : $"是不是想写“{meant}”？");

    public static Diagnostic UnknownSeverity(SourceText source, TextPosition position, string name) =>
        OutlineFaults.Error("CFG003", source, position, $"没有“{name}”这种级别。", "可以写：错误、警告、提示。");

    public static Diagnostic NoNumber(SourceText source, PlacedText value, OutlineKey key) =>
        OutlineFaults.Error("CFG004", source, value.Position, $"“{key.Chinese}”应当是大于0的数，这里是“{value.Text}”。", $"例如 {key.Chinese}: {key.Example}");

    public static Diagnostic NoPreference(SourceText source, TextPosition position, string word) =>
        OutlineFaults.Error("CFG005", source, position, $"“{word}”没有写统一的说法。", "请写成 词: 统一的说法。");
}
