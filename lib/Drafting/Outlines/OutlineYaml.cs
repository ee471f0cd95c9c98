using System.Text;
using Drafting.Speeches.Structure;
using Drafting.Word.Data;
using Drafting.Yaml;

namespace Drafting.Outlines;

/// <summary>Writes an outline as YAML that reads back as the same outline: Chinese keys, in the order in which the document has them.</summary>
public static class OutlineYaml
{
    /// <summary>The YAML text.</summary>
    public static string Write(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var writer = new Writer();
        writer.Raw("# yaml-language-server: $schema=outline.schema.json");
        writer.Head(outline);
        writer.Raw("正文:");
        foreach (var section in outline.Sections) writer.Section(section, 2);
        writer.Tail(outline);
        return writer.ToString();
    }

    private sealed class Writer
    {
        private static readonly string[] Leading = ["份号", "密级", "紧急程度", "发文机关标志", "发文字号", "签发人"];
        private readonly StringBuilder _text = new();

        public void Head(Outline outline)
        {
            Line(0, OutlineKeys.Template, outline.Template?.Text);
            foreach (var name in Leading) Entry(0, name, outline.Elements.Members.GetValueOrDefault(name));
            Line(0, OutlineKeys.Title, outline.Title.Text);
            Date(OutlineKeys.Date, outline.Date);
            Line(0, OutlineKeys.Speaker, outline.Speaker?.Text);
            Line(0, OutlineKeys.Salutation, outline.Salutation?.Text);
            Lines(OutlineKeys.Recipients, [.. outline.Recipients.Select(organ => organ.Text)]);
            foreach (var (name, value) in outline.Extra.Members.OrderBy(member => member.Key, StringComparer.Ordinal)) Entry(0, name, value);
            Map(OutlineKeys.Variables, outline.Variables);
            Map(OutlineKeys.Data, outline.Data);
            if (outline.PointStyle != PointStyle.Default) Line(0, OutlineKeys.PointStyle, outline.PointStyle.Name);
        }

        public void Tail(Outline outline)
        {
            if (!outline.Attachments.IsEmpty) Raw($"{OutlineKeys.Attachments.Chinese}:");
            foreach (var attachment in outline.Attachments)
            {
                if (attachment.Text is null)
                {
                    Raw($"  - {Scalar(attachment.Title.Text)}");
                    continue;
                }

                Raw($"  - {OutlineKeys.AttachmentTitle.Chinese}: {Scalar(attachment.Title.Text)}");
                Markdown(2, OutlineKeys.AttachmentText, attachment.Text.Text);
            }

            Line(0, OutlineKeys.Issuer, outline.Issuer?.Text);
            Date(OutlineKeys.IssueDate, outline.IssueDate);
            Entry(0, "附注", outline.Elements.Members.GetValueOrDefault("附注"));
            Lines(OutlineKeys.CopyTo, [.. outline.CopyTo.Select(organ => organ.Text)]);
            foreach (var key in OutlineKeys.Elements.Where(key => !Leading.Contains(key.Chinese) && key.Chinese != "附注")) Entry(0, key.Chinese, outline.Elements.Members.GetValueOrDefault(key.Chinese));
        }

        /// <summary>A section or item; its first key stands behind the dash.</summary>
        public void Section(OutlineSection section, int depth)
        {
            var start = _text.Length;
            if (section.Move is { } move) Line(depth, OutlineKeys.Move, move.Chinese());
            Line(depth, OutlineKeys.Condition, section.Condition?.Text);
            Line(depth, OutlineKeys.Reference, section.Reference?.Text);
            if (section.ReferenceVersion is { } version) Raw($"{new string(' ', 2 * depth)}{OutlineKeys.Version.Chinese}: {version}");
            foreach (var (index, argument) in section.Arguments.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Index())
            {
                if (index == 0) Raw(new string(' ', 2 * depth) + OutlineKeys.Arguments.Chinese + ":");
                Entry(depth + 1, argument.Key, argument.Value);
            }

            Line(depth, OutlineKeys.Heading, section.Heading?.Text);
            if (section.Text is { } text) Markdown(depth, OutlineKeys.Text, text.Text);
            Line(depth, OutlineKeys.PointStyle, section.PointStyle?.Name);
            if (!section.Points.IsEmpty) Raw(new string(' ', 2 * depth) + OutlineKeys.Points.Chinese + ":");
            foreach (var point in section.Points) Raw($"{new string(' ', 2 * depth)}  - {Scalar(point.Text)}");
            if (!section.Tasks.IsEmpty) Raw(new string(' ', 2 * depth) + OutlineKeys.Tasks.Chinese + ":");
            foreach (var task in section.Tasks) Section(task, depth + 2);
            _text[start + (2 * depth) - 2] = '-';
        }

        public void Raw(string line) => _text.Append(line).Append('\n');

        public override string ToString() => _text.ToString();

        private void Line(int depth, OutlineKey key, string? text)
        {
            if (text is not null) Raw($"{new string(' ', 2 * depth)}{key.Chinese}: {Scalar(text)}");
        }

        private void Lines(OutlineKey key, IReadOnlyList<string> texts)
        {
            if (texts.Count == 1) Line(0, key, texts[0]);
            else if (texts.Count > 1) Raw($"{key.Chinese}: [{string.Join(", ", texts.Select(Flow))}]");
        }

        private void Date(OutlineKey key, DateOnly? date)
        {
            if (date is { } day) Raw($"{key.Chinese}: {day:yyyy-MM-dd}");
        }

        private void Map(OutlineKey key, DataObject values)
        {
            if (values.Members.IsEmpty) return;
            Raw($"{key.Chinese}:");
            foreach (var (name, value) in values.Members.OrderBy(member => member.Key, StringComparer.Ordinal)) Entry(1, name, value);
        }

        private void Entry(int depth, string name, DataValue? value)
        {
            if (value is null or DataNull) return;
            Raw($"{new string(' ', 2 * depth)}{Scalar(name)}: {Value(value)}");
        }

        private static string Value(DataValue value) => value switch
        {
            DataText text => Scalar(text.Value),
            DataDate date => date.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DataNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            DataBoolean boolean => boolean.Value ? "true" : "false",
            DataList list => $"[{string.Join(", ", list.Items.Select(FlowValue))}]",
            DataObject map => $"{{ {string.Join(", ", map.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{Flow(member.Key)}: {FlowValue(member.Value)}"))} }}",
            _ => "~",
        };

        private static string FlowValue(DataValue value) => value is DataText text ? Flow(text.Value) : Value(value);

        /// <summary>Paragraphs as a literal block (YAML 1.2.2, 8.1.2), one paragraph as a scalar.</summary>
        private void Markdown(int depth, OutlineKey key, string text)
        {
            var indent = new string(' ', 2 * depth);
            var isBlock = text.Contains('\n', StringComparison.Ordinal) && !text.Any(character => char.IsControl(character) && character != '\n') && text[0] != ' ';
            if (!isBlock)
            {
                Raw($"{indent}{key.Chinese}: {Scalar(text)}");
                return;
            }

            Raw($"{indent}{key.Chinese}: |-");
            foreach (var line in text.Split('\n')) Raw(line.Length == 0 ? "" : $"{indent}  {line}");
        }

        private static string Scalar(string text) => YamlText.Scalar(text);

        /// <summary>Inside [ ] and { } their marks and commas mean something too (YAML 1.2.2, 7.4).</summary>
        private static string Flow(string text) => text.AsSpan().IndexOfAny(",[]{}") >= 0 ? YamlText.Quote(text) : YamlText.Scalar(text);
    }
}
