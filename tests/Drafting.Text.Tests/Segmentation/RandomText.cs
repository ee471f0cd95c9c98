using CsCheck;

namespace Drafting.Text.Tests.Segmentation;

/// <summary>Texts of every kind that a segmenter may meet.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "。", "，", "、", "：", "“", "”", "\r\n", "\n", "\r", " ", "\t", "　", "\u00A0", "\u2028", "\u001C", "\u0085", "\u200B", "\uFEFF",
        "1+7", "3.14", "98.5%", "2026-11-20", "C++", "c#", "AT&T", "T恤", "X光线", "B超", "IP地址", "a.b", "v2.0", "%%", "--", "_", "#", "&", "+", ".",
        "𠀀", "𠮷", "🙂", "👨‍👩‍👧", "🇨🇳", "\uD800", "\uDC00", "〇", "㐀", "鿕", "鿖", "一", "龥", "Ａ", "①", "é", "한", "の", "γ射线",
        "創先爭優", "辦公廳", "機關", "的", "了", "在", "和", "是", "之", "十", "百", "年", "月", "日",
    ];

    private static readonly Gen<string> Word = OneOf(Pieces);
    private static readonly Gen<string> Han = Gen.Char['\u4E00', '\u9FD5'].Select(character => character.ToString());
    private static readonly Gen<string> Latin = Gen.String[Gen.Char.AlphaNumeric, 1, 6];
    private static readonly Gen<string> Anything = Gen.Char['\0', '\uFFFF'].Select(character => character.ToString());

    /// <summary>Mixtures of dictionary words, single characters, Latin, numbers, punctuation, white space and surrogates.</summary>
    public static Gen<string> Mixed(string[] words) =>
        Gen.Frequency((5, OneOf(words)), (3, Word), (2, Han), (1, Latin), (1, Anything)).Array[0, 40].Select(string.Concat);

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
