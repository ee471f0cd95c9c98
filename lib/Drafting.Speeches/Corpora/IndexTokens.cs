using System.Text;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// Text as tokens of SQLite's FTS5: every pair of neighbouring characters is one, so that a phrase of pairs is a substring.
/// Its own tokenizers miss Chinese words of two characters (trigram) or all Chinese words inside a sentence (unicode61).
/// </summary>
internal static class IndexTokens
{
    /// <summary>Stands after the last character, so that this one too begins a token.</summary>
    private const char End = '\uF800';

    /// <summary>What searching takes for equal: case, full and half width; white space does not count.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) continue;
            folded.Append(char.ToLowerInvariant(character is >= '！' and <= '～' ? (char)(character - 0xFEE0) : character));
        }

        return folded.ToString();
    }

    /// <summary>Tokens of a folded text, separated by spaces.</summary>
    public static string Of(string folded)
    {
        var tokens = new StringBuilder(folded.Length * 3);
        for (var i = 0; i < folded.Length; i++)
        {
            if (i > 0) tokens.Append(' ');
            tokens.Append(Encode(folded[i])).Append(i + 1 < folded.Length ? Encode(folded[i + 1]) : End);
        }

        return tokens.ToString();
    }

    /// <summary>FTS5 query for the texts that hold a folded term.</summary>
    public static string Query(string term)
    {
        if (term.Length == 1) return $"\"{Encode(term[0])}\" *";
        return string.Join(" + ", Enumerable.Range(0, term.Length - 1).Select(i => $"\"{Encode(term[i])}{Encode(term[i + 1])}\""));
    }

    // The ascii tokenizer takes every character beyond ASCII for a letter; those of ASCII, and halves of surrogate pairs, which UTF-8 cannot
    // hold, stand in the private use area.
    private static char Encode(char character) => character switch
    {
        < '\u0080' => (char)(0xE000 + character),
        >= '\uD800' and <= '\uDFFF' => (char)(0xE100 + (character - 0xD800)),
        _ => character,
    };
}
