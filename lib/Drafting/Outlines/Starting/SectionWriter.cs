using System.Globalization;
using System.Text;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Numerals;
using Drafting.Yaml;

namespace Drafting.Outlines.Starting;

/// <summary>Writes one section of a new outline: its witnesses, length and passages as comments, then what a section template says, or places to be written.</summary>
internal sealed class SectionWriter(Skeleton skeleton, SkeletonSlot slot, OutlinePlan? plan, StringBuilder body)
{
    private const int ShownHeadings = 12;
    private const int ShownHeadingsBesideTemplates = 5;
    private const int ShownWitnesses = 8;
    private const int ShownSubheadings = 4;
    private const int MostPlaceholders = 8;
    private const int FewestItems = 3;
    private const int MostItems = 5;
    private const int ShownCharacters = 46;

    /// <summary>With templates to begin from, a part that a third of the samples give a heading gets one.</summary>
    private readonly bool _isSection = HasHeading(slot, plan);

    /// <summary>Whether a slot becomes a section with a heading.</summary>
    public static bool HasHeading(SkeletonSlot slot, OutlinePlan? plan) => slot.IsSection || (plan is not null && slot.Headings.Count() * 3 >= slot.Support);

    /// <summary>Writes it.</summary>
    /// <param name="sectionCount">How many sections of the outline have headings.</param>
    /// <param name="totalShare">What the shares of all its sections add up to.</param>
    public void Write(int sectionCount, double totalShare)
    {
        WriteWitnesses();
        WriteLength(totalShare);
        var suggestion = _isSection ? HeadingPhrasing.Suggest(skeleton, slot) : null;
        WritePassages();
        body.Append($"  - 环节: {slot.Move.Chinese()}\n");
        if (plan is null || !WriteFromTemplates(plan, sectionCount)) WriteOpen(sectionCount, suggestion);
    }

    /// <summary>A section as the skeleton has it, its text to be written.</summary>
    private void WriteOpen(int sectionCount, string? suggestion)
    {
        if (_isSection) body.Append($"    标题: {YamlText.Scalar(suggestion ?? MovePrompts.Placeholder("小标题"))}\n");
        var (items, points) = (Typical(unit => unit.Subheadings.Length), Typical(unit => unit.Points));
        if (_isSection && items > 0) WriteItems(items);
        else if (points > 1) WritePoints(points);
        else body.Append($"    内容: {YamlText.Scalar(Text(sectionCount))}\n");
    }

    /// <summary>A section from one template, or under a heading from one template for each item; whether there were any.</summary>
    private bool WriteFromTemplates(OutlinePlan known, int sectionCount)
    {
        if (_isSection && slot.Move is Move.Tasks or Move.Leadership)
        {
            var items = known.PickItems(slot.Move, Math.Clamp(Typical(unit => unit.Subheadings.Length), FewestItems, MostItems));
            if (items.Length < 2) return false;
            body.Append($"    标题: {YamlText.Scalar(MovePrompts.Heading(slot.Move))}\n    任务:\n");
            foreach (var item in items) WriteReference(known, item, "      - ", "        ");
            return true;
        }

        if (known.Pick(slot.Move, _isSection) is { } template) WriteReference(known, template, "    ", "    ", sectionCount);
        else if (_isSection && known.Pick(slot.Move, isSection: false) is { } plain)
        {
            body.Append($"    标题: {YamlText.Scalar(MovePrompts.Heading(slot.Move))}\n");
            WriteReference(known, plain, "    ", "    ");
        }
        else
        {
            return false;
        }

        return true;
    }

    private void WriteReference(OutlinePlan known, SectionTemplate template, string first, string indent, int sectionCount = 0)
    {
        body.Append($"{first}引用: {YamlText.Scalar(template.Name)}{(template.Summary is { } summary ? $" # {YamlText.Comment(summary)}" : "")}\n{indent}版本: {template.Version}\n");
        var arguments = known.Arguments(template, sectionCount).ToList();
        if (arguments.Count > 0) body.Append($"{indent}参数:\n");
        foreach (var (name, value) in arguments) body.Append($"{indent}  {YamlText.Scalar(name)}: {YamlText.Scalar(value)}\n");
    }

    private string Text(int sectionCount) => slot.Move switch
    {
        Move.Transition when sectionCount > 1 => $"下面，我讲{ChineseNumeral.Format(sectionCount)}点意见。",
        Move.Thanks => "谢谢大家！",
        _ => MovePrompts.Placeholder(MovePrompts.Of(slot.Move)),
    };

    private void WriteWitnesses()
    {
        var files = slot.Witnesses.GroupBy(Name).ToList();
        var places = files.Take(ShownWitnesses).Select(file => $"{file.Key} 第{string.Join('、', file.Select(unit => unit.Position.Line))}行");
        var share = slot.Share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        body.Append($"  # {slot.Support}/{skeleton.Speeches.Length} 篇有此环节，约占全文{share}：{string.Join('；', places)}{(files.Count > ShownWitnesses ? "……" : "")}\n");
        var headed = slot.Witnesses.Where(unit => unit.Heading is not null).ToList();
        var shown = plan is null ? ShownHeadings : ShownHeadingsBesideTemplates;
        foreach (var unit in headed.Take(shown))
        {
            body.Append($"  #   {Name(unit)} 第{unit.Position.Line}行：{YamlText.Comment(unit.Heading!)}\n");
            if (unit.Subheadings.IsEmpty) continue;
            var rest = unit.Subheadings.Length > ShownSubheadings ? $"……共{unit.Subheadings.Length}项" : "";
            body.Append($"  #     {YamlText.Comment(string.Join('；', unit.Subheadings.Take(ShownSubheadings)))}{rest}\n");
        }

        if (headed.Count > shown) body.Append($"  #   ……共{headed.Count}个标题\n");
    }

    private string Name(SkeletonUnit unit) => YamlText.Comment(Path.GetFileName(skeleton.Speeches[unit.Speech].Source.Name));

    /// <summary>The section's part of the speaking time, as the sample speeches divide it.</summary>
    private void WriteLength(double totalShare)
    {
        if (plan?.Request is not { Minutes: { } minutes } request || totalShare <= 0) return;
        var time = minutes * slot.Share / totalShare;
        var characters = Math.Max(10, Math.Round(time * request.Rate.CharactersPerMinute / 10) * 10);
        body.Append(CultureInfo.InvariantCulture, $"  # 建议约{characters}字（{time:0.#}分钟，按每分钟{request.Rate.CharactersPerMinute}字）\n");
    }

    private void WritePassages()
    {
        foreach (var passage in plan?.Passages(slot.Move) ?? [])
        {
            var text = YamlText.Comment(passage.Text).Trim();
            body.Append($"  # 可看 {YamlText.Comment(passage.Place)}：{(text.Length > ShownCharacters ? text[..ShownCharacters] + "……" : text)}\n");
        }
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
