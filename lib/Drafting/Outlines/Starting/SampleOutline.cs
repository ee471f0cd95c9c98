using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Outlines.Starting;

/// <summary>
/// Starts an outline of a kind that has no skeleton, such as a notice, from a sample: its elements, sections and headings stay; its texts become
/// places to be written that quote how the sample begins there; what the writer knows is filled in.
/// </summary>
public static partial class SampleOutline
{
    /// <summary>Characters of the sample quoted in a place to be written.</summary>
    private const int Quoted = 24;

    private static readonly TextPosition Nowhere = TextPosition.Start;

    /// <summary>The outline as YAML; it loads and renders as it is, with a warning for what is still to be written.</summary>
    /// <param name="sample">A sample outline of the kind.</param>
    /// <param name="kind">Name of the Word template.</param>
    /// <param name="request">What the writer knows.</param>
    public static string Write(Outline sample, string kind, OutlineRequest request)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(request);
        var outline = new Starter(sample, request).Begin() with { Template = new(kind, Nowhere) };
        var dates = request.Date is null ? "# 写完后补上日期，例如 成文日期: 2026-11-20（讲话、主持词写 日期）\n" : "";
        var yaml = OutlineYaml.Write(outline);
        // The first line names the schema to an editor.
        var body = yaml.IndexOf('\n', StringComparison.Ordinal) + 1;
        return $"{yaml[..body]}# 从“{kind}”的样例起草：结构照样例，文字待写；发文机关按单位推出，请核对。用不着的部分删去。\n{dates}{yaml[body..]}";
    }

    /// <summary>Tags in the texts of a sample: <c>{{活动}}</c>.</summary>
    [GeneratedRegex(@"\{\{\s*(?<key>[^{}|]+?)\s*(\|[^{}]*)?\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    private sealed class Starter(Outline sample, OutlineRequest request)
    {
        public Outline Begin() => sample with
        {
            Title = new(Title(), Nowhere),
            Date = sample.Date is null ? null : request.Date,
            Speaker = sample.Speaker is null ? null : Place(request.Speaker ?? MovePrompts.Placeholder("讲话人")),
            Salutation = sample.Salutation is { } salutation ? Place(OccasionFacts.Salutation(request.Audience) ?? salutation.Text) : null,
            Recipients = sample.Recipients.IsEmpty ? [] : [Place(request.Audience is { } audience ? audience.TrimEnd('：') + "：" : MovePrompts.Placeholder("主送机关") + "：")],
            Variables = new DataObject(ImmutableDictionary<string, DataValue>.Empty),
            Data = Open(sample.Data),
            Extra = Open(sample.Extra),
            Elements = Open(sample.Elements),
            Sections = [.. sample.Sections.Select(Section)],
            Attachments = [.. sample.Attachments.Select((_, index) => new OutlineAttachment(Place(MovePrompts.Placeholder($"附件{index + 1}名称")), null))],
            Issuer = sample.Issuer is null ? null : Place(Organ ?? MovePrompts.Placeholder("落款")),
            IssueDate = sample.IssueDate is null ? null : request.Date,
            CopyTo = sample.CopyTo.IsEmpty ? [] : [Place(MovePrompts.Placeholder("抄送机关"))],
        };

        /// <summary>Who issues it: of a place, its government; any other unit itself.</summary>
        private string? Organ => request.Unit is not { } unit ? null
            : unit[^1] is '省' or '市' or '县' or '区' or '旗' or '州' or '镇' or '乡' ? unit + "人民政府" : unit;

        /// <summary>发文机关 + 事由 + 文种 (党政机关公文处理工作条例, 9), where the sample's title has that form.</summary>
        private string Title()
        {
            var title = sample.Title.Text;
            var genre = title.LastIndexOf('的');
            if (genre < 0 || !title.Contains("关于", StringComparison.Ordinal)) return MovePrompts.Placeholder($"标题，样例：{Expand(title)}");
            return $"{Organ ?? MovePrompts.Placeholder("发文机关")}关于{request.Topic ?? MovePrompts.Placeholder("事由")}{title[genre..]}";
        }

        private OutlineSection Section(OutlineSection section) => section with
        {
            Heading = section.Heading is { } heading ? Place(Expand(heading.Text, request.Topic)) : null,
            Text = section.Text is { } text ? Place(string.Join('\n', text.Text.Split('\n').Where(line => line.Trim().Length > 0 && line.Trim()[0] != '|').Select(Prompt))) : null,
            Points = [.. section.Points.Select(point => Place(Prompt(point.Text)))],
            Tasks = [.. section.Tasks.Select(Section)],
        };

        private DataObject Open(DataObject values) => new(values.Members.ToImmutableDictionary(member => member.Key, member => Open(member.Key, member.Value)));

        private DataValue Open(string name, DataValue value) => value switch
        {
            DataText text when name == "发文机关标志" && Organ is { } organ => new DataText(organ + (text.Value.EndsWith("文件", StringComparison.Ordinal) ? "文件" : "")),
            DataText when name is "印发机关" && Organ is { } organ => new DataText(organ + "办公室"),
            DataText => new DataText(MovePrompts.Placeholder(name)),
            DataDate => request.Date is { } date ? new DataDate(date) : DataNull.Instance,
            DataList list => new DataList([.. list.Items.Select(item => Open(name, item))]),
            DataObject map => Open(map),
            _ => value,
        };

        /// <summary>A place to be written; brackets in the quotation would end it too soon.</summary>
        private string Prompt(string text)
        {
            var said = Expand(text).Replace("*", "", StringComparison.Ordinal).Replace('（', '(').Replace('）', ')').Trim();
            return MovePrompts.Placeholder("样例：" + (said.Length > Quoted ? said[..Quoted] + "……" : said));
        }

        /// <summary>What the sample has in place of its tags; the topic, where one is given, for 活动. A quotation keeps the sample's own.</summary>
        private string Expand(string text, string? topic = null) => Tag().Replace(text, match =>
            match.Groups["key"].Value == "活动" && topic is not null ? topic
            : sample.Variables.Members.GetValueOrDefault(match.Groups["key"].Value) is DataText value ? value.Value : match.Groups["key"].Value);

        private static PlacedText Place(string text) => new(text, Nowhere);
    }
}
