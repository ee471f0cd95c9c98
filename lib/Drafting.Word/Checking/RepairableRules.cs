using System.Collections.Frozen;

namespace Drafting.Word.Checking;

/// <summary>Rules whose findings are mended beside the words, by <see cref="Repairing.LayoutRepairer"/>.</summary>
internal static class RepairableRules
{
    public static FrozenSet<string> Ids { get; } = FrozenSet.Create(
        "LAY101", "LAY102", "LAY103", "LAY104", "LAY105", "LAY106", "LAY107", "LAY108", "LAY109", "LAY111", "LAY112", "LAY121", "LAY122", "LAY123",
        "LAY124", "LAY125", "LAY126", "LAY127", "LAY128", "LAY129", "LAY130", "LAY131", "LAY132", "LAY170", "LAY173");
}
