using System.Globalization;
using System.Text;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Yaml;

namespace Drafting.Outlines.Starting;

/// <summary>Writes a new outline from a skeleton: what the speeches have in common as sections, and above each the speeches and lines that witness it.</summary>
public static class SkeletonOutline
{
    /// <summary>The outline as YAML; it loads and renders as it is, with a warning for what is still to be written.</summary>
    /// <param name="skeleton">What the speeches have in common; at least one speech.</param>
    public static string Write(Skeleton skeleton)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        var body = new StringBuilder();
        var sections = skeleton.Common().Where(slot => slot.Move != Move.Salutation).ToList();
        foreach (var slot in sections) new SectionWriter(skeleton, slot, body).Write(sections.Count(other => other.IsSection));
        if (sections.Count == 0) body.Append($"  # 这些讲话没有共同的部分，请自己安排。\n  - 内容: {MovePrompts.Placeholder("正文")}\n");
        return Head(skeleton, body.ToString()) + body;
    }

    private static readonly string[] Variables = ["单位", "活动"];

    private static string Head(Skeleton skeleton, string body)
    {
        var head = new StringBuilder("# yaml-language-server: $schema=outline.schema.json\n");
        var title = Title(skeleton);
        head.Append($"# 根据{skeleton.Speeches.Length}篇讲话归纳：一半以上（至少两篇）都有的部分才列出。\n");
        foreach (var (source, speech) in skeleton.Speeches)
            head.Append($"#   {Name(source.Name)} 第{speech.Lines.First}—{speech.Lines.Last}行：{YamlText.Comment(speech.Title ?? "（无标题）")}\n");
        head.Append($"模板: 讲话稿\n标题: {YamlText.Scalar(title)}\n# 日期: 2026-11-20\n# 讲话人: 姓名\n称谓: {YamlText.Scalar(Salutation(skeleton))}\n");
        var variables = Variables.Where(name => (title + body).Contains($"{{{{{name}}}}}", StringComparison.Ordinal)).ToList();
        if (variables.Count > 0) head.Append("变量:\n");
        foreach (var name in variables) head.Append($"  {name}: {MovePrompts.Placeholder(name)}\n");
        return head.Append("正文:\n").ToString();
    }

    /// <summary>The occasion that most titles share, with slots for who meets and what about.</summary>
    private static string Title(Skeleton skeleton)
    {
        var titles = skeleton.Speeches.Select(item => SpeechTitle.Parse(item.Speech.Title)).OfType<SpeechTitle>().ToList();
        if (titles.Count * 2 < skeleton.Speeches.Length || titles.Count == 0) return MovePrompts.Placeholder("标题");
        return $"在{{{{单位}}}}{{{{活动}}}}{Commonest(titles.Select(title => title.Occasion))}";
    }

    private static string Salutation(Skeleton skeleton)
    {
        var salutations = skeleton.Speeches.Select(item => item.Speech.Salutation).OfType<string>().Where(salutation => salutation.Length > 0).ToList();
        return salutations.Count == 0 ? "同志们：" : Commonest(salutations);
    }

    private static string Commonest(IEnumerable<string> texts) => texts.GroupBy(text => text).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Length).First().Key;

    private static string Name(string path) => YamlText.Comment(Path.GetFileName(path));

    private sealed class SectionWriter(Skeleton skeleton, SkeletonSlot slot, StringBuilder body)
    {
        private const int ShownHeadings = 12;
        private const int ShownSubheadings = 4;
        private const int MostPlaceholders = 8;

        public void Write(int sectionCount)
        {
            if (body.Length > 0) body.Append('\n');
            WriteWitnesses();
            body.Append($"  - 环节: {slot.Move.Chinese()}\n");
            if (slot.IsSection) body.Append($"    标题: {YamlText.Scalar(HeadingPhrasing.Suggest(skeleton, slot) ?? MovePrompts.Placeholder("小标题"))}\n");
            var (items, points) = (Typical(unit => unit.Subheadings.Length), Typical(unit => unit.Points));
            if (slot.IsSection && items > 0) WriteItems(items);
            else if (points > 1) WritePoints(points);
            else body.Append($"    内容: {YamlText.Scalar(Text(sectionCount))}\n");
        }

        private string Text(int sectionCount) => slot.Move switch
        {
            Move.Transition when sectionCount > 1 => $"下面，我讲{Drafting.Text.Numerals.ChineseNumeral.Format(sectionCount)}点意见。",
            Move.Thanks => "谢谢大家！",
            _ => MovePrompts.Placeholder(MovePrompts.Of(slot.Move)),
        };

        private void WriteWitnesses()
        {
            var places = slot.Witnesses.GroupBy(unit => Name(skeleton.Speeches[unit.Speech].Source.Name))
                .Select(file => $"{file.Key} 第{string.Join('、', file.Select(unit => unit.Position.Line))}行");
            var share = slot.Share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
            body.Append($"  # {slot.Support}/{skeleton.Speeches.Length} 篇有此环节，约占全文{share}：{string.Join('；', places)}\n");
            var headed = slot.Witnesses.Where(unit => unit.Heading is not null).ToList();
            foreach (var unit in headed.Take(ShownHeadings))
            {
                body.Append($"  #   第{unit.Position.Line}行：{YamlText.Comment(unit.Heading!)}\n");
                if (unit.Subheadings.IsEmpty) continue;
                var rest = unit.Subheadings.Length > ShownSubheadings ? $"……共{unit.Subheadings.Length}项" : "";
                body.Append($"  #     {YamlText.Comment(string.Join('；', unit.Subheadings.Take(ShownSubheadings)))}{rest}\n");
            }

            if (headed.Count > ShownHeadings) body.Append($"  #   ……共{headed.Count}个标题\n");
        }

        private void WriteItems(int count)
        {
            body.Append("    任务:\n");
            for (var i = 1; i <= count; i++)
                body.Append($"      - 标题: {MovePrompts.Placeholder($"第{i}项")}\n        内容: {MovePrompts.Placeholder(MovePrompts.Of(slot.Move))}\n");
        }

        private void WritePoints(int count)
        {
            body.Append("    要点:\n");
            for (var i = 1; i <= count; i++) body.Append($"      - {MovePrompts.Placeholder($"第{i}点")}\n");
        }

        /// <summary>The median of a count, where at least half of the witnesses have any; else 0.</summary>
        private int Typical(Func<SkeletonUnit, int> count)
        {
            var counts = slot.Witnesses.Select(count).Where(value => value > 0).Order().ToList();
            return counts.Count * 2 < slot.Witnesses.Length || counts.Count == 0 ? 0 : Math.Min(counts[counts.Count / 2], MostPlaceholders);
        }
    }
}
