using System.Text;

namespace Drafting.Yaml;

/// <summary>Texts as YAML scalars.</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "~"];

    /// <summary>A text as it may stand after <c>key: </c>: plain where that reads back as the same text, else in double quotes (YAML 1.2.2, 7.3).</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>A text as it may stand inside <c>{ }</c>: also what would end an entry there is quoted (YAML 1.2.2, 7.4).</summary>
    public static string Flow(string text) => IsPlain(text) && text.AsSpan().IndexOfAny(",[]{}") < 0 ? text : Quote(text);

    /// <summary>A text as it may stand in a comment: on one line.</summary>
    public static string Comment(string text) => text.ReplaceLineEndings(" ");

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.Trim() == text && !Words.Contains(text.ToLowerInvariant())
        && text[0] is not (>= '!' and <= '/') and not (>= ':' and <= '@') and not (>= '[' and <= '`') and not (>= '{' and <= '~') and not (>= '0' and <= '9')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.EndsWith(':')
        && !text.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(character));

    /// <summary>A text in double quotes (YAML 1.2.2, 7.3.1).</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)character:X4}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
