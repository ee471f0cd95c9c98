using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using YamlDotNet.Core;

namespace Drafting.Yaml;

/// <summary>What can be wrong with a file as YAML: YML001 to YML007. The parser's own messages are for programmers, so the line is looked at again.</summary>
internal static class YamlFaults
{
    /// <summary>Id of <see cref="Duplicate"/>, the one fault beside which the rest can be read.</summary>
    public const string DuplicateId = "YML003";

    public static Diagnostic TooDeep(SourceText source, Mark mark) => Fault("YML005", source, At(source, mark), "嵌套太深。", "请减少层次。");

    public static Diagnostic Syntax(SourceText source, Mark mark)
    {
        var position = At(source, mark);
        if (TabLine(source, position.Line) is { } line)
            return Fault("YML002", source, new TextPosition(line, source.Line(line).IndexOf('\t') + 1), "缩进用了制表符（Tab）。", "YAML 只能用空格缩进，请换成空格。");
        return Fault("YML001", source, position, "写法不对，从这里读不下去。", Advice(source, position.Line));
    }

    public static Diagnostic Duplicate(SourceText source, YamlScalar key, TextPosition first) =>
        Fault(DuplicateId, source, key.Position, $"“{key.Text}”写了两次，第一次在第{first.Line}行。", "请删去一处。");

    public static Diagnostic Alias(SourceText source, Mark mark) =>
        Fault("YML004", source, At(source, mark), "这里的 * 或 & 会被当成 YAML 的引用。", "如果是文字（例如 **加粗**），请给整段加引号；重复的内容请放进 变量。");

    public static Diagnostic Tag(SourceText source, Mark mark) =>
        Fault("YML006", source, At(source, mark), "这里的 ! 会被当成 YAML 的类型标记。", "如果是文字，请给整段加引号。");

    public static Diagnostic KeyIsNoText(SourceText source, TextPosition position)
    {
        var rest = source.Line(position.Line)[(position.Column - 1)..];
        return rest.StartsWith("{") || source.Line(position.Line).Contains("{{", StringComparison.Ordinal)
            ? Fault("YML007", source, position, "以 {{ 开头的文字没有加引号。", "请写成 \"{{…}}…\"。")
            : Fault("YML007", source, position, "冒号前面应当是文字。", null);
    }

    public static Diagnostic SecondDocument(SourceText source, Mark mark) =>
        Fault("YML001", source, At(source, mark), "“---”之后又是一份文件。", "一个文件只写一份，请删去“---”及以后的内容。");

    /// <summary>A place in the text; the parser counts lines and columns from 1, and may stop after the end.</summary>
    public static TextPosition At(SourceText source, Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, source.LineCount);
        return new TextPosition(line, (int)Math.Clamp(mark.Column, 1, source.LineSpan(line).Length + 1));
    }

    private static Diagnostic Fault(string id, SourceText source, TextPosition position, string message, string? remedy) =>
        new(id, Severity.Error, position, message, remedy) { Source = source.Name };

    /// <summary>A line near the fault that is indented with a tab: the parser may stop before it or after.</summary>
    private static int? TabLine(SourceText source, int line)
    {
        for (var candidate = Math.Max(1, line - 2); candidate <= Math.Min(source.LineCount, line + 1); candidate++)
        {
            var text = source.Line(candidate);
            var indent = text[..(text.Length - text.TrimStart().Length)];
            if (indent.Contains('\t')) return candidate;
        }

        return null;
    }

    /// <summary>The mistakes that writers make, looked for in the line of the fault and the one before.</summary>
    private static string Advice(SourceText source, int line)
    {
        for (var candidate = line; candidate >= Math.Max(1, line - 1); candidate--)
        {
            var text = source.Line(candidate).Trim().TrimStart("- ");
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var value = colon >= 0 ? text[(colon + 2)..].TrimStart() : text;
            if (value.StartsWith("{{")) return "以 {{ 开头的文字要加引号：\"{{…}}…\"。";
            if (value.StartsWith("!")) return "以 ! 开头的文字要加引号。";
            if (value.StartsWith("*") || value.StartsWith("&") || value.StartsWith("@") || value.StartsWith("`") || value.StartsWith("%"))
                return $"以 {value[0]} 开头的文字要加引号。";
            if (value.Contains(": ", StringComparison.Ordinal)) return "文字里有“: ”（冒号加空格），请给整段文字加引号。";
            if (value.StartsWith("\"") || value.StartsWith("'")) return "请检查引号是否成对。";
            if (text.IndexOf('：') is > 0 and < 12 && colon < 0) return "键后面的冒号要用半角，后面空一格，例如 标题: 文字。";
        }

        return "请检查缩进是否对齐、冒号后面是否有空格。";
    }
}
