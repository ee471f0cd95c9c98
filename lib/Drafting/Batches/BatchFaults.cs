using System.Text.RegularExpressions;
using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Batches;

/// <summary>What can be wrong between a batch's data and its template.</summary>
internal static partial class BatchFaults
{
    public static Diagnostic NoColumn(string file, string name, string? nearest) =>
        new("BAT020", Severity.Error, null, $"没有“{name}”这一列，模板要用。", nearest is null ? "请加上这一列，或在模板里写上默认值。" : $"是不是“{nearest}”？请改成一样的名称。") { Source = file };

    public static Diagnostic NotInOutline(string outline, Diagnostic missing) =>
        new("BAT023", Severity.Error, null, missing.Message, "请写在大纲里；每份不同的，值写成 \"{{列名}}\"。") { Source = outline };

    public static Diagnostic Pattern(TextFault fault) => new("BAT022", Severity.Error, null, $"文件名的样式：{fault.Message.TrimEnd('。')}。", fault.Remedy);

    public static Diagnostic NoNameColumn(RecordFile file, string name) =>
        new("BAT025", Severity.Error, null, $"文件名要用“{name}”，表里没有这一列。", NearestName.Find(name, file.Names) is { } nearest ? $"是不是想写“{nearest}”？" : $"有：{string.Join('、', file.Names)}。请改 --name，或检查表头是不是列名。") { Source = file.Name };

    public static Diagnostic Leftover(string file) =>
        new("BAT024", Severity.Warning, null, $"{file} 是以前写的，这一行现在改了名称或不再写出；文件后来被人改过，没有删除。", "请看过后自己删去。");

    public static Diagnostic Name(string file, int row, TextFault fault) => new(
        "BAT021",
        Severity.Error,
        new TextPosition(row, 1),
        fault.Kind == TextFaultKind.Missing ? $"文件名要用“{fault.Message}”，这一行没有值。" : $"文件名：{fault.Message.TrimEnd('。')}。",
        fault.Kind == TextFaultKind.Missing && fault.Remedy is { } nearest ? $"是不是想写“{nearest}”？" : fault.Kind == TextFaultKind.Missing ? "请补上，或换一个 --name。" : fault.Remedy)
    { Source = file };

    /// <summary>In quotes, or in a tag: “人数”, {{人数 | 数字 "0"}}.</summary>
    private static bool Names(string message, string name) =>
        message.Contains($"“{name}”", StringComparison.Ordinal) || Tag().Matches(message).Any(tag => tag.Value.Contains(name, StringComparison.Ordinal));

    [GeneratedRegex(@"\{\{[^{}]*\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    /// <summary>A finding about a document, placed at the cell that it speaks of.</summary>
    public static Diagnostic InRow(RecordFile file, BatchRecord record, Diagnostic finding)
    {
        // A finding of a template quotes the text around before it names the tag. The longest name first: 人数 is not 人.
        var quoted = Math.Max(finding.Message.LastIndexOf("”中的", StringComparison.Ordinal), finding.Message.LastIndexOf("”：变量", StringComparison.Ordinal));
        var subject = finding.Message[(quoted + 1)..];
        var named = record.Data.Members.OrderByDescending(member => member.Key.Length).FirstOrDefault(member => Names(subject, member.Key)).Value?.Position;
        var place = finding.Position is { Column: > 1 } own && own.Line == record.Row ? own : named;
        var cell = file.IsTable && place is { } at ? $"{ColumnName.Of(at.Column)}列：" : "";
        return finding with { Position = place ?? new TextPosition(record.Row, 1), Source = file.Name, Message = cell + finding.Message };
    }
}
