using System.Collections.Immutable;
using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Filters;

namespace Drafting.Word.Templates.Compile;

/// <summary>The instruction of a MERGEFIELD: <c>MERGEFIELD 姓名 \b "（" \f "）" \* Upper \@ "yyyy年M月d日" \# "#,##0.00"</c>.</summary>
/// <param name="Name">Name of the value.</param>
/// <param name="Expression">The value with its switches as filters.</param>
/// <param name="Before">Text before a value that is not empty.</param>
/// <param name="After">Text after a value that is not empty.</param>
internal sealed record MergeField(string Name, Expression Expression, string Before, string After)
{
    /// <summary>Reads an instruction; null when it is another field's.</summary>
    public static MergeField? Parse(string instruction)
    {
        var words = Words(instruction);
        if (words.Count < 2 || !words[0].Equals("MERGEFIELD", StringComparison.OrdinalIgnoreCase)) return null;
        var (before, after) = ("", "");
        var calls = ImmutableArray.CreateBuilder<FilterCall>();
        for (var index = 2; index + 1 < words.Count; index++)
        {
            var argument = words[index + 1];
            switch (words[index])
            {
                case "\\b": before = argument; break;
                case "\\f": after = argument; break;
                case "\\@": calls.Add(Call(DateFilters.Format, argument)); break;
                case "\\#": calls.Add(Call(NumberFilters.Format, argument)); break;
                case "\\*" when LetterCase(argument) is { } filter: calls.Add(Call(filter)); break;
                default: continue;
            }

            index++;
        }

        var path = new PathExpression(words[1], [.. words[1].Split('.')]);
        return new MergeField(words[1], calls.Count == 0 ? path : new FilterExpression(path, calls.ToImmutable()), before, after);
    }

    private static FilterCall Call(Filter filter, params ImmutableArray<string> arguments) => new("", filter, new FilterArguments(arguments, ImmutableDictionary<string, string>.Empty));

    /// <summary>General formatting of ISO 29500-1, 17.16.4.3; MERGEFORMAT and CHARFORMAT are about format, which stays anyway.</summary>
    private static Filter? LetterCase(string name) => name.ToUpperInvariant() switch
    {
        "UPPER" => TextFilters.Upper,
        "LOWER" => TextFilters.Lower,
        "FIRSTCAP" => new Filter((value, _) => DataFormat.ToText(value) is { Length: > 0 } text ? new DataText(char.ToUpperInvariant(text[0]) + text[1..]) : value),
        "CAPS" => new Filter((value, _) => DataFormat.ToText(value) is { } text ? new DataText(System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text)) : value),
        "CHINESENUM3" or "CHINESENUM2" or "CHINESENUM1" => NumberFilters.Chinese,
        _ => null,
    };

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var position = 0; position < text.Length;)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var isQuoted = text[position] == '"';
            var start = isQuoted ? position + 1 : position;
            var end = isQuoted ? text.IndexOf('"', start) : text.AsSpan(start).IndexOfAny(" \t\r\n") + start;
            if (end < start) end = text.Length;
            words.Add(text[start..end]);
            position = end + 1;
        }

        return words;
    }
}
