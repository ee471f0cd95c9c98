using System.Buffers;
using System.Text;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// Text as tokens of SQLite's FTS5: every pair of neighbouring characters is one, so that a phrase of pairs is a substring.
/// Its own tokenizers miss Chinese words of two characters (trigram) or all Chinese words inside a sentence (unicode61).
/// </summary>
internal static class IndexTokens
{
    /// <summary>Stands after the last character of a line, so that this one too begins a token, and no phrase reaches over lines.</summary>
    private const char End = '\uF800';

    /// <summary>What searching takes for equal: case, full and half width; white space does not count.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var character in text)
            if (!char.IsWhiteSpace(character)) rented[length++] = Fold(character);
        var folded = new string(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>Adds the pairs of a folded line, each followed by a space.</summary>
    public static void AppendPairs(StringBuilder tokens, ReadOnlySpan<char> folded)
    {
        Span<char> buffer = stackalloc char[3 * 128];
        for (var start = 0; start < folded.Length; start += 128)
        {
            var count = Math.Min(128, folded.Length - start);
            for (var i = 0; i < count; i++)
            {
                buffer[3 * i] = Encode(folded[start + i]);
                buffer[(3 * i) + 1] = start + i + 1 < folded.Length ? Encode(folded[start + i + 1]) : End;
                buffer[(3 * i) + 2] = ' ';
            }

            tokens.Append(buffer[..(3 * count)]);
        }
    }

    /// <summary>The pairs of letters and digits that stand side by side in a text, folded, each once.</summary>
    public static List<string> PairsOf(string text)
    {
        var pairs = new List<string>();
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1])) pairs.Add(Fold(text.AsSpan(i, 2)));
        return [.. pairs.Distinct()];
    }

    /// <summary>Adds a word, folded, as one token followed by a space.</summary>
    public static void AppendWord(StringBuilder tokens, ReadOnlySpan<char> word)
    {
        foreach (var character in word) tokens.Append(Encode(Fold(character)));
        tokens.Append(' ');
    }

    /// <summary>FTS5 query for the texts that hold a folded term.</summary>
    public static string Query(string term)
    {
        if (term.Length == 1) return $"\"{Encode(term[0])}\" *";
        return string.Join(" + ", Enumerable.Range(0, term.Length - 1).Select(i => $"\"{Encode(term[i])}{Encode(term[i + 1])}\""));
    }

    private static char Fold(char character) => char.ToLowerInvariant(character is >= '！' and <= '～' ? (char)(character - 0xFEE0) : character);

    // The ascii tokenizer takes every character beyond ASCII for a letter; those of ASCII, and halves of surrogate pairs, which UTF-8 cannot
    // hold, stand in the private use area.
    private static char Encode(char character) => character switch
    {
        < '\u0080' => (char)(0xE000 + character),
        >= '\uD800' and <= '\uDFFF' => (char)(0xE100 + (character - 0xD800)),
        _ => character,
    };
}
