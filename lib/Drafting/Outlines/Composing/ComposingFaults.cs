using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Outlines.Composing;

/// <summary>What can be wrong when an outline becomes a document: OUT011 to OUT020.</summary>
internal static class ComposingFaults
{
    /// <summary>A tag of a text, at its own place in the YAML file.</summary>
    public static Diagnostic Of(TextFault fault, PlacedText text, SourceText source)
    {
        var position = Locate(text.Text.Substring(fault.Span.Start, fault.Span.Length), text.Position, source);
        return fault.Kind == TextFaultKind.Missing
            ? OutlineFaults.Error("OUT011", source, position, $"变量“{fault.Message}”没有值。", Suggest(fault.Remedy) + $"可在 变量 下补充，或写 {{{{{fault.Message} | 默认 \"待定\"}}}}。")
            : OutlineFaults.Error("OUT012", source, position, fault.Message + "。", fault.Remedy);
    }

    public static Diagnostic UnknownReference(SourceText source, PlacedText reference, IReadOnlyList<string> names) =>
        OutlineFaults.Error("OUT013", source, reference.Position, $"没有名为“{reference.Text}”的段落模板。", NearestName.Find(reference.Text, names) is { } meant
            ? Suggest(meant)
            : names.Count == 0 ? "请在大纲旁边的 sections 文件夹里建立它。" : $"现有：{string.Join('、', names)}。");

    public static Diagnostic NestedReference(PlacedText reference, SourceText source) =>
        OutlineFaults.Error("OUT014", reference.Source ?? source, reference.Position, "段落模板里不能再引用段落模板。", "请在大纲里分别引用。");

    public static Diagnostic UnknownArgument(SourceText source, TextPosition position, SectionTemplate template, string name) =>
        OutlineFaults.Error("OUT015", source, position, $"段落模板“{template.Name}”没有“{name}”这个空。", NearestName.Find(name, template.Slots.Select(slot => slot.Name)) is { } meant
            ? Suggest(meant)
            : template.Slots.IsEmpty ? "它没有要填的空。" : $"可以填：{string.Join('、', template.Slots.Select(slot => slot.Name))}。");

    public static Diagnostic MissingArgument(SourceText source, PlacedText reference, SectionTemplate template, Slot slot) =>
        OutlineFaults.Error("OUT016", source, reference.Position, $"段落模板“{template.Name}”的“{slot.Name}”（{slot.Kind.Chinese}）没有填。", $"请在 参数 里写，例如 {slot.Name}: {slot.Example}");

    public static Diagnostic Unwritten(SourceText source, TextPosition first, int count) =>
        new("OUT017", Severity.Warning, first, $"还有{count}处待写，这是第一处。", "请把“（待写：……）”换成正文。") { Source = source.Name };

    public static Diagnostic TagInVariable(SourceText source, TextPosition? position, string name) =>
        OutlineFaults.Error("OUT018", source, position ?? TextPosition.Start, $"变量“{name}”的值里又有 {{{{…}}}}，不会再替换。", "请直接写出文字。");

    public static Diagnostic UnknownData(SourceText source, TextPosition? position, string name, string? meant) =>
        OutlineFaults.Error("OUT019", source, position ?? TextPosition.Start, $"“{name}”既不是大纲的键，Word 模板里也没有用到。", meant is null ? "请删去，或放进 数据。" : Suggest(meant));

    public static Diagnostic OtherVersion(SourceText source, PlacedText reference, SectionTemplate template, int asked) =>
        new("OUT020", Severity.Warning, reference.Position, $"段落模板“{template.Name}”现在是第{template.Version}版，大纲引用的是第{asked}版。", $"请看一下写出的文字；没有问题，就把 版本 改成 {template.Version}。") { Source = source.Name };

    private static string Suggest(string? meant) => meant is null ? "" : $"是不是想写“{meant}”？";

    /// <summary>YAML may have folded or unescaped the text, so the tag is looked for from where the text starts.</summary>
    private static TextPosition Locate(string tag, TextPosition start, SourceText source)
    {
        var offset = source.Content.IndexOf(tag, source.OffsetAt(start), StringComparison.Ordinal);
        return offset < 0 ? start : source.PositionAt(offset);
    }
}
