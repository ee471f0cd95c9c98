using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Batches;

/// <summary>What can be wrong between a batch's data and its template.</summary>
internal static class BatchFaults
{
    public static Diagnostic NoColumn(string file, string name, string? nearest) =>
        new("BAT020", Severity.Error, null, $"没有“{name}”这一列，模板要用。", nearest is null ? "请加上这一列，或在模板里写上默认值。" : $"是不是“{nearest}”？请改成一样的名称。") { Source = file };

    public static Diagnostic NotInOutline(string outline, Diagnostic missing) =>
        new("BAT023", Severity.Error, null, missing.Message, "请写在大纲里；每份不同的，值写成 \"{{列名}}\"。") { Source = outline };

    public static Diagnostic Pattern(TextFault fault) => new("BAT022", Severity.Error, null, $"文件名的样式：{fault.Message.TrimEnd('。')}。", fault.Remedy);

    public static Diagnostic Name(string file, int row, TextFault fault) => new(
        "BAT021",
        Severity.Error,
        new TextPosition(row, 1),
        fault.Kind == TextFaultKind.Missing ? $"文件名要用“{fault.Message}”，这一行没有值。" : $"文件名：{fault.Message.TrimEnd('。')}。",
        fault.Kind == TextFaultKind.Missing && fault.Remedy is { } nearest ? $"是不是想写“{nearest}”？" : fault.Kind == TextFaultKind.Missing ? "请补上，或换一个 --name。" : fault.Remedy)
    { Source = file };

    /// <summary>A finding about a document, placed at the cell that it speaks of.</summary>
    public static Diagnostic InRow(RecordFile file, BatchRecord record, Diagnostic finding)
    {
        var named = record.Data.Members.FirstOrDefault(member => finding.Message.Contains($"“{member.Key}”", StringComparison.Ordinal)).Value?.Position;
        var place = finding.Position is { } own && own.Line == record.Row ? own : named;
        var cell = file.IsTable && place is { } at ? $"{ColumnName.Of(at.Column)}列：" : "";
        return finding with { Position = place ?? new TextPosition(record.Row, 1), Source = file.Name, Message = cell + finding.Message };
    }
}
