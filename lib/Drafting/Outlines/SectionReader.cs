using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;
using Drafting.Yaml;

namespace Drafting.Outlines;

/// <summary>Reads sections and the numbered items in them.</summary>
internal sealed class SectionReader(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>Levels that GB/T 9704-2012, 7.3.3, has numbers for.</summary>
    private const int StandardLevels = 4;

    /// <summary>The body: a list of sections, or text alone.</summary>
    public ImmutableArray<OutlineSection> ReadBody(FieldReader fields)
    {
        if (fields.Value(OutlineKeys.Body) is YamlScalar) return [new OutlineSection(fields.PositionOf(OutlineKeys.Body)) { Text = fields.Text(OutlineKeys.Body) }];
        var items = fields.Items(OutlineKeys.Body, "列表：每一部分前面写“- ”");
        return [.. items.Select(item => ReadSection(item, OutlineKeys.Section, level: 1)).OfType<OutlineSection>()];
    }

    /// <summary>The fields of a section that is already open, such as a section template.</summary>
    public OutlineSection ReadFields(FieldReader fields, TextPosition position, int level)
    {
        if (fields.Has(OutlineKeys.Arguments) && !fields.Has(OutlineKeys.Reference))
            diagnostics.Add(OutlineFaults.ArgumentsWithoutReference(source, fields.PositionOf(OutlineKeys.Arguments)));
        var condition = fields.Text(OutlineKeys.Condition);
        if (condition is not null && DataCondition.Parse(condition.Text, out var fault) is null) diagnostics.Add(OutlineFaults.BadCondition(source, condition, fault));
        return new OutlineSection(position)
        {
            Condition = condition,
            Move = fields.Move(OutlineKeys.Move),
            Heading = fields.Text(OutlineKeys.Heading),
            Text = fields.Text(OutlineKeys.Text),
            PointStyle = fields.PointStyle(OutlineKeys.PointStyle),
            Points = fields.Texts(OutlineKeys.Points, "列表：每一点前面写“- ”"),
            Tasks = [.. fields.Items(OutlineKeys.Tasks, "列表：每一项前面写“- ”").Select(item => ReadSection(item, OutlineKeys.Task, level + 1)).OfType<OutlineSection>()],
            Reference = fields.Text(OutlineKeys.Reference),
            ReferenceVersion = fields.Number(OutlineKeys.Version),
            Arguments = fields.Data(OutlineKeys.Arguments),
        };
    }

    private OutlineSection? ReadSection(YamlValue value, ImmutableArray<OutlineKey> keys, int level)
    {
        var what = keys == OutlineKeys.Section ? "一部分" : "一项";
        if (level == StandardLevels + 1) diagnostics.Add(OutlineFaults.TooDeep(source, value.Position));
        switch (value)
        {
            case YamlScalar { IsEmpty: false } scalar:
                return new OutlineSection(scalar.Position) { Text = new PlacedText(scalar.Text.Trim(), scalar.Position) { Source = source } };
            case YamlMap map:
                var fields = new FieldReader(source, map, keys, diagnostics);
                var section = ReadFields(fields, map.Position, level);
                if (IsEmpty(fields, keys)) diagnostics.Add(OutlineFaults.EmptySection(source, map.Position, what));
                return section;
            case YamlScalar:
                diagnostics.Add(OutlineFaults.EmptySection(source, value.Position, what));
                return null;
            default:
                diagnostics.Add(OutlineFaults.WrongKind(source, value, $"正文的{what}", "文字或“键: 值”"));
                return null;
        }
    }

    /// <summary>A heading alone makes an item, but not a section.</summary>
    private static bool IsEmpty(FieldReader fields, ImmutableArray<OutlineKey> keys) =>
        !fields.Has(OutlineKeys.Text) && !fields.Has(OutlineKeys.Points) && !fields.Has(OutlineKeys.Tasks) && !fields.Has(OutlineKeys.Reference)
        && (keys == OutlineKeys.Section || !fields.Has(OutlineKeys.Heading));
}
