using System.Text;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// Text as words for ranking: those of jieba's search mode, and where the lexicon knows no word, the pairs of characters there, so that a
/// name is found however a sentence around it was cut.
/// </summary>
internal static class WordTokens
{
    /// <summary>Tokens of a text, separated by spaces.</summary>
    public static string Of(string text)
    {
        var tokens = new StringBuilder(text.Length * 2);
        foreach (var word in Find(text)) IndexTokens.AppendWord(tokens, text.AsSpan(word.Start, word.Length));
        return tokens.ToString();
    }

    /// <summary>The words of a query, folded, each once.</summary>
    public static List<string> OfQuery(string query)
    {
        var text = string.Join('\n', query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return [.. Find(text).Select(word => IndexTokens.Fold(text.AsSpan(word.Start, word.Length))).Where(word => word.Length > 0).Distinct()];
    }

    /// <summary>FTS5 query for a folded word.</summary>
    public static string Query(string word)
    {
        var token = new StringBuilder();
        IndexTokens.AppendWord(token, word);
        return $"\"{token}\"";
    }

    private static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var words = Segmenter.Default.Cut(text, CutMode.Search);
        var single = -1;
        foreach (var word in words)
        {
            var characters = text.AsSpan(word.Start, word.Length);
            if (word.Length == 1 && IsHan(characters[0]))
            {
                if (single == word.Start - 1 && single >= 0) found.Add(TextSpan.FromBounds(single, word.End));
                single = word.Start;
                continue;
            }

            if (!char.IsLetterOrDigit(characters[0])) continue;
            found.Add(word);
            if (word.Length > 2 && IsHan(characters[0]) && Segmenter.Default.Lexicon.Frequency(characters) == 0)
                for (var i = word.Start; i + 1 < word.End; i++) found.Add(new TextSpan(i, 2));
        }

        return found;
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
