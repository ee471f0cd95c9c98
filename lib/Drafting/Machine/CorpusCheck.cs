using System.Collections.Immutable;
using Drafting.Speeches.Corpora;

namespace Drafting.Machine;

/// <summary>Looks at the writer's collection and its index.</summary>
internal static class CorpusCheck
{
    /// <summary>The finding about the folder, and, where there is one, that about the index.</summary>
    /// <param name="corpus">The folder.</param>
    public static ImmutableArray<MachineFinding> Check(string corpus)
    {
        const string Name = "范文库";
        if (!Directory.Exists(corpus)) return [new("corpus", Name, MachineState.Limited, $"没有 {corpus}", "不能从自己的范文提取结构、检索段落", "draft corpus add 范文…")];
        return [new("corpus", Name, MachineState.Ready, Path.GetFullPath(corpus)), Index(corpus)];
    }

    private static MachineFinding Index(string corpus)
    {
        const string Update = "不必处理；想现在就做，用 draft corpus list";
        var index = CorpusIndex.Check(corpus);
        return index.State switch
        {
            CorpusIndexState.Current => Finding(MachineState.Ready, "与文件一致"),
            CorpusIndexState.Missing => Finding(MachineState.Limited, "还没有建立", "第一次检索要先读全部范文，会慢一些", Update),
            CorpusIndexState.Stale when index.Changes > 0 => Finding(MachineState.Limited, $"有{index.Changes}个文件新增、改动或删去，还没有收进索引", "下次检索要先读这些文件，会慢一些", Update),
            CorpusIndexState.Stale => Finding(MachineState.Limited, "是另一版本的 Drafting 建立的", "下次检索要重读全部范文，会慢一些", Update),
            CorpusIndexState.Damaged => Finding(MachineState.Limited, "已损坏；范文本身不受影响", "检索可能失败或漏掉篇目", "draft corpus reindex"),
            _ => Finding(MachineState.Limited, "不能读取", "每次检索都要重读全部范文", $"检查 {Path.Combine(corpus, ".index")} 的权限"),
        };
    }

    private static MachineFinding Finding(MachineState state, string detail, string? cost = null, string? remedy = null) => new("corpus-index", "范文库索引", state, detail, cost, remedy);
}
