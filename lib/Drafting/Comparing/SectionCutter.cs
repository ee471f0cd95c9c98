using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Importing;
using Drafting.Outlines.Sections;
using Drafting.Text.Numerals;
using Drafting.Text.Sentences;
using Drafting.Word.Data;

namespace Drafting.Comparing;

/// <summary>Cuts what an outline says, its variables and section templates put in, into sections and sentences.</summary>
internal sealed partial class SectionCutter
{
    private static readonly string[] Above = ["发文机关标志", "发文字号", "签发人", "标题", "日期", "讲话人", "称谓", "主送"];
    private static readonly string[] Below = ["落款", "成文日期", "附注", "抄送", "印发机关", "印发日期"];

    private readonly List<(string Heading, int Level, int Parent, List<string> Sentences)> _sections = [];
    private readonly List<int> _open = [];

    /// <summary>The sections of an outline in the order of the document.</summary>
    public static ImmutableArray<ComparedSection> Cut(Outline outline, SectionLibrary library)
    {
        var data = OutlineComposer.Compose(outline, library).Data;
        var cutter = new SectionCutter();
        cutter.Fields("文首", data, Above);
        cutter.Begin("开头", 0);
        if (data.Members["正文"] is DataMarkdown body) cutter.Body(body.Source);
        if (data.Members["附件"] is DataList attachments)
        {
            foreach (var attachment in attachments.Items.OfType<DataObject>())
            {
                cutter.Begin($"附件：{Print(attachment.Members["标题"])}", 0);
                if (attachment.Members["内容"] is DataMarkdown text) cutter.Text(text.Source);
            }
        }

        cutter.Fields("文尾", data, Below);
        return [.. cutter._sections.Where(section => section.Sentences.Count > 0 || section.Level > 0 || section.Heading.StartsWith("附件", StringComparison.Ordinal))
            .Select(section => new ComparedSection(section.Heading, section.Level, section.Parent, [.. section.Sentences]))];
    }

    private void Fields(string part, DataObject data, string[] names)
    {
        Begin(part, 0);
        foreach (var name in names)
            if (data.Members.GetValueOrDefault(name) is { } value and not DataNull) Add($"{name}：{Print(value)}");
    }

    private static string Print(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataDate date => ChineseDate.Format(date.Value),
        DataList list => string.Join('，', list.Items.Select(Print)),
        _ => "",
    };

    private void Body(string markdown)
    {
        foreach (var block in markdown.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var level = block.Length - block.TrimStart('#').Length;
            if (level > 0)
            {
                Begin(Plain(block[level..]), level);
            }
            else if (RunIn().Match(block) is { Success: true } run && HeadingMark.Level(run.Groups["heading"].Value) is > 0 and var depth)
            {
                Begin(Plain(run.Groups["heading"].Value).TrimEnd('。'), depth);
                Text(block[run.Length..]);
            }
            else
            {
                Text(block);
            }
        }
    }

    private void Text(string markdown)
    {
        foreach (var line in markdown.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = MarkdownLine.Plain(line);
            if (line.StartsWith('|'))
            {
                if (!Rule().IsMatch(line)) Add(string.Join('　', line.Trim('|', ' ').Split(" | ").Select(cell => MarkdownLine.Plain(cell.Trim()))));
            }
            else
            {
                foreach (var sentence in SentenceSplitter.Split(plain)) Add(plain.Substring(sentence.Start, sentence.Length).Trim());
            }
        }
    }

    private void Begin(string heading, int level)
    {
        while (_open.Count > 0 && (level == 0 || _sections[_open[^1]].Level >= level)) _open.RemoveAt(_open.Count - 1);
        _sections.Add((heading, level, _open.Count == 0 ? -1 : _open[^1], []));
        if (level > 0) _open.Add(_sections.Count - 1);
    }

    private void Add(string sentence)
    {
        if (sentence.Length > 0) _sections[^1].Sentences.Add(sentence);
    }

    /// <summary>A heading without its number: that a section got another number is no change of it.</summary>
    private static string Plain(string heading)
    {
        var text = MarkdownLine.Plain(heading.Trim());
        return text[HeadingMark.Length(text)..];
    }

    [GeneratedRegex(@"^\*\*(?<heading>[^*]+?)\*\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RunIn();

    [GeneratedRegex(@"^[|\s:-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
