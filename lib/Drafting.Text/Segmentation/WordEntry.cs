using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>What the lexicon knows of a word. Words of equal frequency, tag and IDF share one entry; the most frequent come first.</summary>
/// <param name="LogFrequency">Natural logarithm of the frequency as Python computes it; NaN for a word that the user took out.</param>
/// <param name="Frequency">Number of occurrences in jieba's corpus.</param>
/// <param name="Tag">Index of its part of speech.</param>
/// <param name="Idf">Index of its inverse document frequency; 0 when it has none.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WordEntry(double LogFrequency, int Frequency, ushort Tag, ushort Idf);
