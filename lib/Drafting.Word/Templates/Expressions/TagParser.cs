using System.Collections.Immutable;
using Drafting.Word.Templates.Filters;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Reads one tag. The core is Mustache's; conditions and loops have Chinese and English keywords.</summary>
internal sealed class TagParser(ImmutableDictionary<string, Filter> filters)
{
    /// <summary>Reads a tag.</summary>
    /// <param name="inner">What stands between the delimiters.</param>
    /// <param name="source">The tag with its delimiters.</param>
    /// <exception cref="TagException">The tag is not in the language.</exception>
    public Tag Parse(ReadOnlySpan<char> inner, string source)
    {
        var text = TagNormalizer.Normalize(inner);
        if (text.Length == 0) throw new TagException("标签是空的", "请写上变量名，或删去花括号。");
        switch (text[0])
        {
            case '!': return new Tag(TagKind.Comment, source);
            case '#': return Section(TagKind.Section, text[1..].Trim(), source);
            case '^': return Section(TagKind.Inverted, text[1..].Trim(), source);
            case '/': return Close(text[1..].Trim(), source);
            case '&': return Value(text[1..], source);
            case '>': throw new TagException("不支持引入其他模板", "子文档请写 {{文件 | 文档}}。");
            case '=' when text.EndsWith('='): throw new TagException("不能在模板中改换定界符", "定界符用选项 --delimiters 设定。");
            default: return Keyword(text, source) ?? Value(text, source);
        }
    }

    /// <summary>What stands in for a tag that could not be read, so that its closing tag is not taken for a second fault; null when it opens nothing.</summary>
    public static Tag? StandIn(ReadOnlySpan<char> inner, string source)
    {
        var text = TagNormalizer.Normalize(inner);
        TagKind? kind = text switch
        {
            ['#', ..] => TagKind.Section,
            ['^', ..] => TagKind.Inverted,
            _ when Rest(text, "如果", "if ") is not null => TagKind.If,
            _ when Rest(text, "循环", "for ") is not null => TagKind.For,
            _ => null,
        };
        if (kind is not { } opening) return null;
        // The name as it stands, wrong or missing: by it the closing tag is found.
        return new Tag(opening, source) { Name = opening is TagKind.Section or TagKind.Inverted ? NameOf(text[1..].Trim()) : "", Expression = new PathExpression("", []) };
    }

    private static Tag Section(TagKind kind, string name, string source)
    {
        var isColumn = kind == TagKind.Section && IsColumn(name);
        if (isColumn) name = NameOf(name);
        if (name.Length == 0) throw new TagException("区段没有名称", "请写成 {{#名单}} 的样子。");
        return new Tag(kind, source) { Name = name, IsColumn = isColumn, Expression = ExpressionParser.Path(name) };
    }

    private static Tag Close(string name, string source) => name switch
    {
        "如果" or "if" or "循环" or "for" => new Tag(TagKind.End, source),
        _ => new Tag(TagKind.Close, source) { Name = NameOf(name) },
    };

    private static bool IsColumn(string name) => name.StartsWith("列 ", StringComparison.Ordinal);

    /// <summary>The name of a section without the word for a table column.</summary>
    private static string NameOf(string name) => IsColumn(name) ? name[2..].Trim() : name;

    private static Tag? Keyword(string text, string source) => text switch
    {
        "结束" or "end" => new Tag(TagKind.End, source),
        "否则" or "else" => new Tag(TagKind.Else, source),
        _ when Rest(text, "否则如果", "elif ", "else if ") is { } condition => new Tag(TagKind.ElseIf, source) { Expression = ExpressionParser.ParseCondition(condition) },
        _ when Rest(text, "如果", "if ") is { } condition => new Tag(TagKind.If, source) { Expression = ExpressionParser.ParseCondition(condition) },
        _ when Rest(text, "循环", "for ") is { } loop => Loop(loop.Trim(), source),
        _ => null,
    };

    /// <summary>What follows the keyword; Chinese ones may do without a space, as no name begins with them.</summary>
    private static string? Rest(string text, params ReadOnlySpan<string> keywords)
    {
        foreach (var keyword in keywords)
            if (text.StartsWith(keyword, StringComparison.Ordinal))
                return text[keyword.Length..];
        return null;
    }

    private static Tag Loop(string loop, string source)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" 在 ", " in "])
        {
            var at = loop.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var list = ExpressionParser.Path(loop[(at + separator.Length)..].Trim());
            return new Tag(TagKind.For, source) { Name = loop[..at].Trim(), Expression = list };
        }

        throw new TagException("循环的写法不完整", "请写成 {{循环 人 在 名单}} 的样子。");
    }

    private Tag Value(string text, string source)
    {
        var parts = FilterReader.Split(text, '|');
        var value = ExpressionParser.ParseOperand(parts[0]);
        if (parts.Count == 1) return new Tag(TagKind.Value, source) { Expression = value };
        var calls = parts.Skip(1).Select(part => FilterReader.Read(part, filters)).ToImmutableArray();
        return new Tag(TagKind.Value, source) { Expression = new FilterExpression(value, calls) };
    }
}
