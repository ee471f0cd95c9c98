using System.Text;
using Drafting.Speeches.Patterns;
using Drafting.Speeches.Structure;
using Drafting.Yaml;

namespace Drafting.Outlines.Sections;

/// <summary>Writes what recurs in speeches as a section template, which <see cref="SectionTemplateReader"/> reads back.</summary>
public static class SectionTemplateWriter
{
    /// <summary>Witnesses that a file names; of more, it says how many.</summary>
    private const int ShownWitnesses = 12;

    /// <summary>The template as YAML.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="name">名称, the same as its file's.</param>
    /// <param name="nameOf">How a source is called in 来源.</param>
    public static string Write(SectionPattern pattern, string name, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(nameOf);
        var yaml = new StringBuilder($"名称: {YamlText.Scalar(name)}\n环节: {pattern.Move.Chinese()}\n说明: 由{pattern.Support}篇讲话归纳，用前请改定。\n");
        var slots = pattern.Slots.ToList();
        // Speeches that share only a heading leave its text to the writer.
        var hasText = pattern.Text.Length > 0;
        if (slots.Count > 0 || !hasText) yaml.Append("空:\n");
        foreach (var slot in slots) WriteSlot(yaml, slot);
        if (!hasText) yaml.Append($"  正文: {{ 类型: 文字, 示例: {YamlText.Flow("这一部分的内容")} }}\n");
        if (pattern.Heading.Length > 0) yaml.Append($"标题: {YamlText.Scalar(SectionPattern.Write(pattern.Heading))}\n");
        yaml.Append($"内容: {YamlText.Scalar(hasText ? SectionPattern.Write(pattern.Text) : "{{正文}}")}\n");
        WriteWitnesses(yaml, pattern, nameOf);
        return yaml.ToString();
    }

    /// <summary>A name for a template, from its heading or its first words, different from those taken.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="taken">Names of other templates.</param>
    public static string Name(SectionPattern pattern, IReadOnlySet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(taken);
        const int longest = 12;
        var words = string.Concat((pattern.Heading.Length > 0 ? pattern.Heading : pattern.Text).Select(part => part.Slot?.Name ?? part.Literal).SelectMany(text => text).Where(char.IsLetterOrDigit));
        var stem = $"{pattern.Move.Chinese()}-{words[..Math.Min(longest, words.Length)]}";
        var name = stem;
        for (var i = 2; taken.Contains(name); i++) name = $"{stem}-{i}";
        return name;
    }

    private static void WriteSlot(StringBuilder yaml, PatternSlot slot)
    {
        var kind = SlotKind.Find(slot.Kind.ToString().ToLowerInvariant())!.Chinese;
        yaml.Append($"  {slot.Name}: {{ 类型: {kind}, 示例: {YamlText.Flow(slot.Values[0])}");
        if (slot.Values.Length == 1) yaml.Append($", 默认: {YamlText.Flow(slot.Values[0])}");
        yaml.Append(" }\n");
    }

    private static void WriteWitnesses(StringBuilder yaml, SectionPattern pattern, Func<string, string> nameOf)
    {
        yaml.Append("来源:\n");
        var places = pattern.Witnesses.GroupBy(witness => witness.Speech).ToList();
        foreach (var place in places.Take(ShownWitnesses))
            yaml.Append($"  - {YamlText.Scalar($"{nameOf(place.Key.Source.Name)} 第{string.Join('、', place.Select(witness => witness.Position.Line).Distinct())}行《{place.Key.Speech.Title ?? "无标题"}》")}\n");
        if (places.Count > ShownWitnesses) yaml.Append($"  - 另有{places.Count - ShownWitnesses}篇\n");
    }
}
