using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Drafting.Speeches.Metadata;

/// <summary>What a writer says of a text at its head, between two lines of three hyphens, as YAML: 标题, 日期, 讲话人, 单位, 主题.</summary>
/// <param name="Body">The text with its front matter blanked: every character keeps its place.</param>
/// <param name="Title">标题 or <c>title</c>.</param>
/// <param name="Date">日期 or <c>date</c>.</param>
/// <param name="Speaker">讲话人 or <c>speaker</c>.</param>
/// <param name="Organisation">单位 or <c>organisation</c>.</param>
/// <param name="Subject">主题 or <c>subject</c>.</param>
public sealed partial record FrontMatter(SourceText Body, string? Title = null, DatedText? Date = null, string? Speaker = null, string? Organisation = null, string? Subject = null)
{
    /// <summary>The id of <see cref="Fault"/>.</summary>
    public const string Unreadable = "FMT001";

    private const string Fence = "---";

    /// <summary>A front matter that ends later is none: it would be half of the text.</summary>
    private const int MostLines = 60;

    /// <summary>Why the head of the text could not be read as front matter; null when it could, or when there is none.</summary>
    public Diagnostic? Fault { get; init; }

    /// <summary>Reads the head of a text. A text without front matter is its own body.</summary>
    public static FrontMatter Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.Line(1).TrimEnd().SequenceEqual(Fence)) return new FrontMatter(source);
        var last = Enumerable.Range(2, Math.Max(0, Math.Min(source.LineCount, MostLines) - 1)).FirstOrDefault(line => source.Line(line).TrimEnd().SequenceEqual(Fence));
        return last == 0 ? new FrontMatter(source) : Read(source, last);
    }

    /// <summary>An analysis of the body with what the front matter says: of the only speech it is right, in a file of several it fills what they lack.</summary>
    public Analysis Describe(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (Fault is not null) return analysis with { Diagnostics = analysis.Diagnostics.Insert(0, Fault) };
        if (this == new FrontMatter(Body)) return analysis;
        var isOnly = analysis.Speeches.Length == 1;
        return analysis with
        {
            Speeches = [.. analysis.Speeches.Select(speech => speech with
            {
                Title = isOnly ? Title ?? speech.Title : speech.Title ?? Title,
                Date = isOnly ? Date ?? speech.Date : speech.Date ?? Date,
                Speaker = isOnly ? Speaker ?? speech.Speaker : speech.Speaker ?? Speaker,
                Organisation = Organisation,
                Subject = Subject,
            })],
        };
    }

    private static FrontMatter Read(SourceText source, int last)
    {
        var (start, end) = (source.LineSpan(2).Start, source.LineSpan(last).Start);
        if (Parse(FullWidthColon().Replace(source.Content[start..end], "${key}: "), out var line) is not { } map)
        {
            var fault = new Diagnostic(Unreadable, Severity.Warning, new TextPosition(line + 1, 1), "文件开头两行 --- 之间的信息读不懂。", "请每行写一项“标题: ……”，如 讲话人: 张三。");
            return new FrontMatter(source) { Fault = fault };
        }

        var stop = source.LineSpan(last).End;
        var body = Blanks().Replace(source.Content[..stop], " ") + source.Content[stop..];
        var date = Value(map, "日期", "date");
        return new FrontMatter(new SourceText(body, source.Name), Value(map, "标题", "title"), date is null ? null : new DatedText(Day(date), date), Value(map, "讲话人", "speaker"), Value(map, "单位", "organisation"), Value(map, "主题", "subject"));
    }

    private static YamlMappingNode? Parse(string yaml, out int line)
    {
        line = 1;
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(yaml);
            stream.Load(reader);
            return stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode as YamlMappingNode;
        }
#pragma warning disable CA1031 // Beside its own exception the parser throws others at malformed text: ArgumentException, InvalidOperationException, EndOfStreamException.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            line = (int)((exception as YamlException)?.Start.Line ?? 1);
            return null;
        }
    }

    private static string? Value(YamlMappingNode map, string chinese, string english)
    {
        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || (name != chinese && !name.Equals(english, StringComparison.OrdinalIgnoreCase))) continue;
            var text = value is YamlSequenceNode list ? string.Join('、', list.Children.OfType<YamlScalarNode>().Select(item => item.Value)) : (value as YamlScalarNode)?.Value;
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }

        return null;
    }

    private static DateOnly? Day(string text)
    {
        if (ChineseDate.TryParse(text, out var date)) return date;
        return DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out date) ? date : null;
    }

    // What a Chinese keyboard gives after a key.
    [GeneratedRegex(@"^(?<key>[^\s:：]{1,8})：[ \u3000]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullWidthColon();

    [GeneratedRegex(@"[^\r\n]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
