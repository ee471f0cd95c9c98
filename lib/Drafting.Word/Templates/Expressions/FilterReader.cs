using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Word.Templates.Filters;

namespace Drafting.Word.Templates.Expressions;

/// <summary>Reads <c>日期 "yyyy年M月d日"</c>, <c>图片 宽=3厘米</c>, <c>默认："办公室"</c>.</summary>
internal static class FilterReader
{
    /// <summary>Reads one filter with its arguments.</summary>
    /// <exception cref="TagException">There is no such filter, or it is given too few or too many arguments.</exception>
    public static FilterCall Read(string text, ImmutableDictionary<string, Filter> filters)
    {
        text = text.Trim();
        var nameEnd = text.AsSpan().IndexOfAny(" :\"'");
        var name = nameEnd < 0 ? text : text[..nameEnd];
        if (name.Length == 0) throw new TagException("“|”后缺少过滤器的名称", "请写上过滤器，如 {{日期 | 中文日期}}，或删去“|”。");
        if (!filters.TryGetValue(name, out var filter))
            throw UnknownFilter(name, filters.Keys.Order(StringComparer.Ordinal));
        var arguments = Arguments(nameEnd < 0 ? "" : text[nameEnd..].TrimStart(' ', ':'));
        if (arguments.Values.Length < filter.MinArguments) throw new TagException($"过滤器“{name}”缺少参数", "参数写在过滤器的名称之后，如 {{说明 | 截断 20}}。");
        if (arguments.Values.Length > filter.MaxArguments) throw new TagException($"过滤器“{name}”的参数多了", "请删去多余的参数；参数里有空格的，请加引号。");
        return new FilterCall(name, filter, arguments);
    }

    /// <summary>Cuts at a sign, outside quotes.</summary>
    public static List<string> Split(string text, char sign)
    {
        var parts = new List<string>();
        var start = 0;
        var quote = '\0';
        for (var position = 0; position < text.Length; position++)
        {
            var character = text[position];
            if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && text.IndexOf(character, position + 1) > 0) quote = character;
            else if (character == sign)
            {
                parts.Add(text[start..position]);
                start = position + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static TagException UnknownFilter(string name, IEnumerable<string> known) => new(
        $"没有名为“{name}”的过滤器",
        NearestName.Find(name, known) is { } nearest ? $"是否想写“{nearest}”？" : $"可用的有：{string.Join('、', known)}。");

    private static FilterArguments Arguments(string text)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        var named = ImmutableDictionary.CreateBuilder<string, string>();
        for (var position = 0; position < text.Length;)
        {
            if (text[position] is ' ' or ',')
            {
                position++;
                continue;
            }

            var argument = ReadArgument(text, ref position, out var name);
            if (name is null) values.Add(argument);
            else named[name] = argument;
        }

        return new FilterArguments(values.ToImmutable(), named.ToImmutable());
    }

    private static string ReadArgument(string text, ref int position, out string? name)
    {
        name = null;
        var argument = new StringBuilder();
        for (; position < text.Length && text[position] is not (' ' or ','); position++)
        {
            var character = text[position];
            var end = character is '"' or '\'' ? text.IndexOf(character, position + 1) : -1;
            if (end > 0)
            {
                argument.Append(text, position + 1, end - position - 1);
                position = end;
            }
            else if (character == '=' && name is null && argument.Length > 0)
            {
                name = argument.ToString();
                argument.Clear();
            }
            else
            {
                argument.Append(character);
            }
        }

        return argument.ToString();
    }
}
