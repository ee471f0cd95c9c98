using System.Text;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Reads full-width and smart signs in a tag as their plain forms, outside quotes; Chinese input methods write them.</summary>
internal static class TagNormalizer
{
    public static string Normalize(ReadOnlySpan<char> tag)
    {
        var plain = new StringBuilder(tag.Length);
        for (var position = 0; position < tag.Length; position++)
        {
            var character = tag[position];
            var closing = ClosingQuote(character);
            var length = closing == '\0' || !StartsArgument(plain) ? -1 : tag[(position + 1)..].IndexOfAny(closing, PlainTwin(closing));
            if (length < 0)
            {
                plain.Append(closing == '\0' ? Plain(character) : PlainTwin(closing));
                continue;
            }

            var text = tag.Slice(position + 1, length);
            var quote = text.Contains('"') ? '\'' : '"';
            plain.Append(quote).Append(text).Append(quote);
            position += length + 1;
        }

        return plain.ToString().Trim();
    }

    /// <summary>The plain form of one sign; the character itself when it has none.</summary>
    public static char Plain(char character) => character switch
    {
        '＃' or '／' or '｜' or '：' or '，' or '＞' or '＜' or '＝' or '！' or '＾' or '．' or '＆' or '｛' or '｝' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' or '\n' => ' ',
        _ => character,
    };

    private static char ClosingQuote(char character) => character switch
    {
        '"' or '“' or '”' => '”',
        '\'' or '‘' or '’' => '’',
        '＂' => '＂',
        _ => '\0',
    };

    private static char PlainTwin(char closing) => closing == '’' ? '\'' : '"';

    /// <summary>A quote opens after a space or a sign; inside a word it is an apostrophe.</summary>
    private static bool StartsArgument(StringBuilder before) => before.Length == 0 || before[^1] is ' ' or '|' or ':' or ',' or '=' or '(' or '（' or '>' or '<' or '!';
}
