using System.Text;

namespace Drafting.Word.Templates.Expressions;

/// <summary>What a condition is made of.</summary>
internal enum TokenKind
{
    Word,
    Text,
    Comparison,
    Open,
    Close,
}

/// <summary>One token of a condition; <paramref name="Text"/> is without quotes.</summary>
internal readonly record struct Token(TokenKind Kind, string Text);

/// <summary>Cuts a condition into tokens. The text has its full-width signs already read as plain ones.</summary>
internal static class ExpressionLexer
{
    /// <summary>Reads all tokens.</summary>
    /// <exception cref="TagException">A quote is not closed.</exception>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var position = 0; position < text.Length;)
        {
            var character = text[position];
            if (char.IsWhiteSpace(character)) position++;
            else if (character is '"' or '\'') tokens.Add(ReadQuoted(text, ref position));
            else if (character is '=' or '!' or '<' or '>') tokens.Add(ReadComparison(text, ref position));
            else if (IsOpen(character)) Add(TokenKind.Open);
            else if (IsClose(character)) Add(TokenKind.Close);
            else tokens.Add(ReadWord(text, ref position));

            void Add(TokenKind kind)
            {
                tokens.Add(new Token(kind, character.ToString()));
                position++;
            }
        }

        return tokens;
    }

    private static Token ReadQuoted(string text, ref int position)
    {
        var end = text.IndexOf(text[position], position + 1);
        if (end < 0) throw new TagException("引号没有成对", "请补上另一个引号。");
        var token = new Token(TokenKind.Text, text[(position + 1)..end]);
        position = end + 1;
        return token;
    }

    private static Token ReadComparison(string text, ref int position)
    {
        var start = position++;
        if (position < text.Length && text[position] == '=') position++;
        var symbol = text[start..position];
        if (symbol == "!") throw new TagException("“!”后缺少“=”", "不等于写 !=，表示相反写 非。");
        return new Token(TokenKind.Comparison, symbol);
    }

    /// <summary>A name may hold brackets: one that follows a name without a space belongs to it, up to its partner.</summary>
    private static Token ReadWord(string text, ref int position)
    {
        var word = new StringBuilder();
        var depth = 0;
        for (; position < text.Length; position++)
        {
            var character = text[position];
            if (depth == 0 && (char.IsWhiteSpace(character) || character is '=' or '!' or '<' or '>' or '"' or '\'')) break;
            if (IsOpen(character)) depth++;
            if (IsClose(character) && --depth < 0) break;
            word.Append(character);
        }

        return new Token(TokenKind.Word, word.ToString());
    }

    private static bool IsOpen(char character) => character is '(' or '（';

    private static bool IsClose(char character) => character is ')' or '）';
}
