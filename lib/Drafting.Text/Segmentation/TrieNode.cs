using System.Runtime.CompilerServices;

namespace Drafting.Text.Segmentation;

/// <summary>
/// One slot of the double-array trie (Aoe, 1989), all of it in one 64-bit word so that a step touches one cache line:
/// base in bits 0–21, parent ("check") in bits 22–43, entry in bits 44–63.
/// </summary>
/// <remarks>
/// The child of node <c>n</c> by character code <c>c</c> is slot <c>Base(n) + c</c>, if that slot's parent is <c>n</c>.
/// Slot 0 is never used, so a parent of 0 means a free slot. Entry 0 means that the path is only a prefix of words.
/// </remarks>
internal static class TrieNode
{
    /// <summary>Index of the root, which is its own parent.</summary>
    public const int Root = 1;

    /// <summary>Number of values that base and parent can have.</summary>
    public const int IndexLimit = 1 << 22;

    /// <summary>Number of values that the entry can have.</summary>
    public const int EntryLimit = 1 << 20;

    private const int Mask = IndexLimit - 1;

    public static ulong Create(int @base, int parent, int entry) => (uint)@base | ((ulong)(uint)parent << 22) | ((ulong)(uint)entry << 44);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Base(ulong node) => (int)node & Mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Parent(ulong node) => (int)(node >> 22) & Mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Entry(ulong node) => (int)(node >> 44);
}
