using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>The sections of a compiled lexicon, in the order of the file.</summary>
internal enum LexiconSection
{
    /// <summary>Code of each UTF-16 unit: 65,536 × <see cref="ushort"/>.</summary>
    Codes,

    /// <summary>The trie of words, see <see cref="TrieNode"/>.</summary>
    Nodes,

    /// <summary>See <see cref="WordEntry"/>.</summary>
    Entries,

    /// <summary>Names of the parts of speech in UTF-8, one a line.</summary>
    Tags,

    /// <summary>Distinct IDF values from index 1.</summary>
    IdfValues,

    /// <summary>Trie of the words that have only an IDF.</summary>
    IdfNodes,

    /// <summary>See <see cref="HiddenMarkovModel"/>: start chances.</summary>
    Start,

    /// <summary>Chances of the steps.</summary>
    Steps,

    /// <summary>Chances of each Han character.</summary>
    Emissions,
}

/// <summary>The number of <see cref="LexiconSection"/>s.</summary>
internal static class LexiconSections
{
    public const int Count = (int)LexiconSection.Emissions + 1;
}

/// <summary>Head of a compiled lexicon.</summary>
/// <param name="Magic">The bytes of <see cref="LexiconImage.Magic"/>.</param>
/// <param name="Checksum">CRC-32C of all that follows it.</param>
/// <param name="Length">Length of the file in bytes.</param>
/// <param name="Total">Sum of all frequencies.</param>
/// <param name="MedianIdf">IDF of a word that has none.</param>
/// <param name="Alphabet">Highest character code.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct LexiconHeader(ulong Magic, uint Checksum, int Length, long Total, double MedianIdf, long Alphabet);

/// <summary>Where a section lies.</summary>
/// <param name="Offset">First byte, from the start of the file.</param>
/// <param name="Length">Number of bytes.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SectionPlace(int Offset, int Length);
