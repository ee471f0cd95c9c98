using System.Collections.Immutable;
using System.Globalization;
using Drafting.Word.Data;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Reads conditions: <c>人数 &gt; 50 且 (类型 == "例会" 或 非 备注 为空)</c>.</summary>
/// <remarks>
/// or := and { 或 and };  and := not { 且 not };  not := 非 not | comparison;
/// comparison := operand [ (== != &gt; &gt;= &lt; &lt;=) operand | 为空 | 不为空 ];  operand := ( or ) | "text" | number | path.
/// </remarks>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 50;
    private const string Example = "请写成 {{如果 人数 > 50 且 非 免签}} 的样子。";

    private readonly List<Token> _tokens;
    private int _position;
    private int _depth;

    private ExpressionParser(List<Token> tokens) => _tokens = tokens;

    private Token? Current => _position < _tokens.Count ? _tokens[_position] : null;

    /// <summary>Reads a condition.</summary>
    /// <exception cref="TagException">The condition is not complete or not in the grammar.</exception>
    public static Expression ParseCondition(string text)
    {
        var tokens = ExpressionLexer.Read(text);
        if (tokens.Count == 0) throw new TagException("条件是空的", Example);
        var parser = new ExpressionParser(tokens);
        var expression = parser.Or();
        if (parser.Current is { } rest) throw new TagException($"条件中“{rest.Text}”前缺少比较符号，或缺少 且、或", Example);
        return expression;
    }

    /// <summary>Reads a path or a literal that stands alone: the value of a value tag.</summary>
    /// <exception cref="TagException">It is empty, or a path with an empty segment.</exception>
    public static Expression ParseOperand(string text)
    {
        text = text.Trim();
        if (text.Length == 0) throw new TagException("标签是空的", "请写上变量名，或删去花括号。");
        if (text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0]) return new LiteralExpression(new DataText(text[1..^1]));
        return Path(text);
    }

    /// <summary>Reads a dotted path.</summary>
    /// <exception cref="TagException">A segment is empty.</exception>
    public static PathExpression Path(string text)
    {
        if (text == ".") return new PathExpression(text, []);
        var segments = text.Split('.', StringSplitOptions.TrimEntries);
        for (var index = segments[0].Length == 0 ? 1 : 0; index < segments.Length; index++)
            if (segments[index].Length == 0)
                throw new TagException($"名称“{text}”中有多余的点", "请写成 {{会议.时间}} 的样子。");
        return new PathExpression(text, [.. segments]);
    }

    private Expression Or()
    {
        var left = And();
        while (Take("或", "or")) left = new OrExpression(left, And());
        return left;
    }

    private Expression And()
    {
        var left = Not();
        while (Take("且", "and")) left = new AndExpression(left, Not());
        return left;
    }

    private Expression Not()
    {
        if (++_depth > DeepestNesting) throw new TagException("条件的括号或“非”套得太深", "请分成几个条件来写。");
        Expression expression = Take("非", "not") ? new NotExpression(Not()) : Compare();
        _depth--;
        return expression;
    }

    private Expression Compare()
    {
        var left = Operand();
        if (Take("为空")) return new EmptyExpression(left);
        if (Take("不为空")) return new NotExpression(new EmptyExpression(left));
        if (Current is not { Kind: TokenKind.Comparison } comparison) return left;
        _position++;
        return new CompareExpression(left, ComparisonOf(comparison.Text), Operand());
    }

    private static Comparison ComparisonOf(string symbol) => symbol switch
    {
        "==" or "=" => Comparison.Equal,
        "!=" => Comparison.NotEqual,
        ">" => Comparison.Greater,
        ">=" => Comparison.GreaterOrEqual,
        "<" => Comparison.Less,
        _ => Comparison.LessOrEqual,
    };

    private Expression Operand()
    {
        if (Current is not { } token) throw new TagException("条件没有写完", Example);
        _position++;
        switch (token.Kind)
        {
            case TokenKind.Open:
                var inner = Or();
                if (Current is not { Kind: TokenKind.Close }) throw new TagException("条件中缺少右括号", Example);
                _position++;
                return inner;
            case TokenKind.Text: return new LiteralExpression(new DataText(token.Text));
            case TokenKind.Word: return Word(token.Text);
            default: throw new TagException($"条件中“{token.Text}”的位置不对", Example);
        }
    }

    private Expression Word(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new LiteralExpression(new DataNumber(number));
        return text switch
        {
            "真" or "true" => new LiteralExpression(Truth.Of(true)),
            "假" or "false" => new LiteralExpression(Truth.Of(false)),
            _ when IsOperator(text) => throw new TagException($"条件中“{text}”的位置不对", Example),
            _ => Path(JoinWords(text)),
        };
    }

    /// <summary>A name may hold inner spaces: words that follow, up to an operator, belong to it.</summary>
    private string JoinWords(string name)
    {
        while (Current is { Kind: TokenKind.Word } next && !IsOperator(next.Text))
        {
            name += " " + next.Text;
            _position++;
        }

        return name;
    }

    private static bool IsOperator(string word) => word is "且" or "或" or "非" or "and" or "or" or "not" or "为空" or "不为空";

    private bool Take(params ImmutableArray<string> words)
    {
        if (Current is not { Kind: TokenKind.Word } token || !words.Contains(token.Text)) return false;
        _position++;
        return true;
    }
}
