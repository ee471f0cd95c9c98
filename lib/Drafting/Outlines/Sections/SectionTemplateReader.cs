using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Yaml;

namespace Drafting.Outlines.Sections;

/// <summary>Reads a section template from YAML.</summary>
public static class SectionTemplateReader
{
    /// <summary>Reads a section template; whatever the text holds, nothing is thrown.</summary>
    public static SectionTemplateReading Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var yaml = YamlFile.Read(source);
        if (!yaml.IsSound) return new SectionTemplateReading(null, yaml.Diagnostics);
        if (yaml.Root is not YamlMap map) return new SectionTemplateReading(null, [OutlineFaults.NoOutline(source, yaml.Root)]);

        var diagnostics = yaml.Diagnostics.ToList();
        var fields = new FieldReader(source, map, OutlineKeys.SectionTemplate, diagnostics);
        var section = new SectionReader(source, diagnostics).ReadFields(fields, map.Position, level: 1);
        var template = new SectionTemplate(
            fields.Text(OutlineKeys.Name)?.Text ?? "",
            section.Move,
            fields.Text(OutlineKeys.Summary)?.Text,
            ReadSlots(source, fields, diagnostics),
            section,
            [.. fields.Texts(OutlineKeys.Witnesses, "一行文字，或列表").Select(witness => witness.Text)])
        {
            Version = section.ReferenceVersion ?? 1,
            Order = fields.Number(OutlineKeys.Order),
            Topics = [.. fields.Texts(OutlineKeys.Topics, "一行文字，或列表").Select(topic => topic.Text)],
        };
        if (diagnostics.TrueForAll(diagnostic => diagnostic.Severity != Severity.Error)) diagnostics.AddRange(SlotUse.Check(source, template, fields.Has(OutlineKeys.Slots) ? fields.PositionOf(OutlineKeys.Slots) : map.Position));
        if (template.Name.Length > 0 && Path.GetFileNameWithoutExtension(source.Name) is { Length: > 0 } file && file != template.Name)
            diagnostics.Add(OutlineFaults.NameIsNotFile(source, fields.PositionOf(OutlineKeys.Name), template.Name, file));
        var isValid = diagnostics.TrueForAll(diagnostic => diagnostic.Severity != Severity.Error);
        return new SectionTemplateReading(isValid ? template : null, [.. diagnostics]);
    }

    private static ImmutableArray<Slot> ReadSlots(SourceText source, FieldReader fields, List<Diagnostic> diagnostics)
    {
        if (fields.Value(OutlineKeys.Slots) is not { } value) return [];
        if (value is not YamlMap map)
        {
            diagnostics.Add(OutlineFaults.WrongKind(source, value, OutlineKeys.Slots.Chinese, "“名称: { 类型, 示例 }”"));
            return [];
        }

        return [.. map.Entries.Select(entry => ReadSlot(source, entry, diagnostics)).OfType<Slot>()];
    }

    private static Slot? ReadSlot(SourceText source, YamlEntry entry, List<Diagnostic> diagnostics)
    {
        if (entry.Value is not YamlMap map)
        {
            diagnostics.Add(OutlineFaults.WrongKind(source, entry.Value, entry.Key.Text, "“类型: 单位”和“示例: ……”"));
            return null;
        }

        var fields = new FieldReader(source, map, OutlineKeys.Slot, diagnostics);
        var kind = fields.Name(OutlineKeys.Kind, SlotKind.Find, SlotKind.All.Select(slotKind => slotKind.Chinese));
        var example = fields.Text(OutlineKeys.Example);
        return kind is null || example is null ? null : new Slot(entry.Key.Text, kind, example.Text, fields.Text(OutlineKeys.Default)?.Text);
    }
}
