using System.Collections.Frozen;

namespace Drafting.Text.Segmentation;

/// <summary>What a lexicon with user words has in place of its image's tables. Never written to once the lexicon exists.</summary>
internal sealed record LexiconChanges(
    ushort[] Codes, ulong[] Nodes, WordEntry[] Entries, string[] Tags, int Alphabet, long Total, FrozenSet<string> ForcedSplits);
