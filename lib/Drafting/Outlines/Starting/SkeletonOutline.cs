using System.Text;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Yaml;

namespace Drafting.Outlines.Starting;

/// <summary>Writes a new outline from a skeleton: what the speeches have in common as sections, and above each the speeches and lines that witness it.</summary>
public static class SkeletonOutline
{
    private const string DefaultOccasion = "工作推进会上的讲话";
    private const int ShownVariants = 6;

    /// <summary>Speeches named one by one at the top; of more, only how many there are.</summary>
    private const int ShownSpeeches = 12;

    private static readonly string[] Variables = ["单位", "活动"];

    /// <summary>The outline as YAML; it loads and renders as it is, with a warning for what is still to be written.</summary>
    /// <param name="skeleton">What the speeches have in common; at least one speech.</param>
    /// <param name="plan">What the writer knows, and what there is to use; null: sections are left open.</param>
    public static string Write(Skeleton skeleton, OutlinePlan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        var body = new StringBuilder();
        var sections = (plan is null ? skeleton.Common() : Usual(skeleton, plan)).Where(slot => slot.Move != Move.Salutation).ToList();
        var share = sections.Sum(slot => slot.Share);
        var headed = sections.Count(slot => SectionWriter.HasHeading(slot, plan));
        foreach (var slot in sections)
        {
            if (body.Length > 0) body.Append('\n');
            new SectionWriter(skeleton, slot, plan, body).Write(headed, share);
        }

        if (sections.Count == 0) body.Append($"  # 这些讲话没有共同的部分，请自己安排。\n  - 内容: {MovePrompts.Placeholder("正文")}\n");
        if (plan is not null) WriteOptional(skeleton, sections, body);
        return Head(skeleton, plan, body.ToString()) + body;
    }

    /// <summary>
    /// What at least a third of the speeches have, or a fifth where a template is written for the subject; of each move the slot that most of
    /// them have. With templates to begin from, a writer strikes out a part sooner than he thinks of one.
    /// </summary>
    private static IEnumerable<SkeletonSlot> Usual(Skeleton skeleton, OutlinePlan plan)
    {
        var enough = skeleton.Slots.Where(slot => slot.Support >= Math.Min(2, skeleton.Speeches.Length) && slot.Support * (plan.IsWrittenFor(slot.Move) ? 5 : 3) >= skeleton.Speeches.Length).ToList();
        return enough.Where(slot => enough.Where(other => other.Move == slot.Move).MaxBy(other => other.Support) == slot);
    }

    /// <summary>What a fifth of the speeches have beside: for the writer to know of.</summary>
    private static void WriteOptional(Skeleton skeleton, List<SkeletonSlot> sections, StringBuilder body)
    {
        var optional = skeleton.Slots.Where(slot => slot.Move != Move.Salutation && !sections.Contains(slot) && slot.Support >= 2 && slot.Support * 5 >= skeleton.Speeches.Length)
            .DistinctBy(slot => slot.Move).Where(slot => sections.TrueForAll(other => other.Move != slot.Move)).ToList();
        if (optional.Count == 0) return;
        body.Append($"\n  # 也有这样写的：{string.Join('；', optional.Select(slot => $"{slot.Move.Chinese()}（{slot.Support}/{skeleton.Speeches.Length} 篇）"))}。需要时自己加一部分。\n");
    }

    private static string Head(Skeleton skeleton, OutlinePlan? plan, string body)
    {
        var head = new StringBuilder("# yaml-language-server: $schema=outline.schema.json\n");
        head.Append($"# 根据{skeleton.Speeches.Length}篇讲话归纳：{(plan is null ? "一半以上" : "三分之一以上")}（至少两篇）都有的部分才列出。\n");
        foreach (var (source, speech) in skeleton.Speeches.Take(ShownSpeeches))
            head.Append($"#   {Name(source.Name)} 第{speech.Lines.First}—{speech.Lines.Last}行：{YamlText.Comment(speech.Title ?? "（无标题）")}\n");
        if (skeleton.Speeches.Length > ShownSpeeches) head.Append($"#   ……共{skeleton.Speeches.Length}篇\n");
        if (plan is not null) WriteVariants(plan, head);

        var title = Title(skeleton, plan);
        var request = plan?.Request ?? new OutlineRequest();
        head.Append($"模板: 讲话稿\n标题: {YamlText.Scalar(title)}\n");
        head.Append(request.Date is { } date ? $"日期: {date:yyyy-MM-dd}\n" : "# 日期: 2026-11-20\n");
        head.Append(request.Speaker is { } speaker ? $"讲话人: {YamlText.Scalar(speaker)}\n" : "# 讲话人: 姓名\n");
        head.Append($"称谓: {YamlText.Scalar(OccasionFacts.Salutation(request.Audience) ?? Salutation(skeleton))}\n");
        WriteVariables(plan, title + body, head);
        return head.Append("正文:\n").ToString();
    }

    private static void WriteVariants(OutlinePlan plan, StringBuilder head)
    {
        if (plan.Variants.Length < 2) return;
        head.Append("# 骨架有几种，用 --variant 选：\n");
        foreach (var (index, variant) in plan.Variants.Take(ShownVariants).Index())
            head.Append($"#   {index + 1}. {variant.Name}（{variant.Count}篇）\n");
    }

    /// <summary>Values that texts ask for: those known, and places for the writer.</summary>
    private static void WriteVariables(OutlinePlan? plan, string text, StringBuilder head)
    {
        var facts = plan?.Asked.ToList() ?? [];
        var open = Variables.Where(name => facts.TrueForAll(fact => fact.Key != name) && text.Contains($"{{{{{name}}}}}", StringComparison.Ordinal)).ToList();
        if (facts.Count + open.Count + (plan?.Shared.Count ?? 0) == 0) return;
        head.Append(facts.Count > 0 ? "变量: # 其中有的由单位、听众推出，请核对；段落模板里同名的空取这里的值\n" : "变量:\n");
        foreach (var (name, value) in facts) head.Append($"  {name}: {YamlText.Scalar(value)}\n");
        foreach (var name in open) head.Append($"  {name}: {MovePrompts.Placeholder(name)}\n");
        foreach (var slot in plan?.Shared ?? []) head.Append($"  {slot.Name}: {YamlText.Scalar(MovePrompts.Slot(slot))}\n");
    }

    /// <summary>The occasion that most titles share, with slots for who meets and what about.</summary>
    private static string Title(Skeleton skeleton, OutlinePlan? plan)
    {
        var titles = skeleton.Speeches.Select(item => SpeechTitle.Parse(item.Speech.Title)).OfType<SpeechTitle>().ToList();
        var occasion = titles.Count > 0 && titles.Count * 2 >= skeleton.Speeches.Length ? Commonest(titles.Select(title => title.Occasion)) : null;
        if (plan is null) return occasion is null ? MovePrompts.Placeholder("标题") : $"在{{{{单位}}}}{{{{活动}}}}{occasion}";
        var isShared = occasion is not null && titles.Count(title => title.Occasion == occasion) * 2 >= skeleton.Speeches.Length;
        return $"在{{{{单位}}}}{{{{活动}}}}{(isShared ? occasion : DefaultOccasion)}";
    }

    private static string Salutation(Skeleton skeleton)
    {
        var salutations = skeleton.Speeches.Select(item => item.Speech.Salutation).OfType<string>().Where(salutation => salutation.Length > 0).ToList();
        return salutations.Count == 0 ? "同志们：" : Commonest(salutations);
    }

    private static string Commonest(IEnumerable<string> texts) => texts.GroupBy(text => text).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Length).First().Key;

    private static string Name(string path) => YamlText.Comment(Path.GetFileName(path));
}
