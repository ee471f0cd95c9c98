using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Outlines.Composing;

/// <summary>Puts values into the texts of an outline and section templates into its references.</summary>
/// <param name="outline">The outline.</param>
/// <param name="data">What {{…}} in its texts may name.</param>
/// <param name="library">Where references are looked up.</param>
/// <param name="diagnostics">Where faults go.</param>
internal sealed class OutlineFiller(Outline outline, DataObject data, SectionLibrary library, List<Diagnostic> diagnostics)
{
    /// <summary>A one-line text with its values.</summary>
    public string Line(PlacedText text) => Fill(text, data, null);

    /// <summary>Markdown with its values, which stay plain text in it.</summary>
    public string Markdown(PlacedText text) => Fill(text, data, MarkdownEscape.Escape);

    /// <summary>The items of texts with their values: a value of several lines, such as a cell with line breaks, is an item a line, an empty one is none.</summary>
    public ImmutableArray<string> Items(ImmutableArray<PlacedText> texts) => [.. texts.SelectMany(Items)];

    /// <inheritdoc cref="Items(ImmutableArray{PlacedText})"/>
    public IEnumerable<string> Items(PlacedText text) => Line(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The sections whose conditions hold.</summary>
    public IEnumerable<OutlineSection> Sections(ImmutableArray<OutlineSection> sections) => sections.Where(section => Holds(section, data)).Select(Section);

    /// <summary>A section whose texts are filled and whose references are replaced by what they name; headings are escaped as Markdown.</summary>
    private OutlineSection Section(OutlineSection section) => Section(section, data, isFromTemplate: false);

    /// <summary>A condition that cannot be read is reported when the outline is read.</summary>
    private static bool Holds(OutlineSection section, DataObject scope) => section.Condition is not { } condition || DataCondition.Parse(condition.Text, out _)?.Holds(scope) != false;

    private OutlineSection Section(OutlineSection section, DataObject scope, bool isFromTemplate)
    {
        var filled = section with
        {
            Heading = Filled(section.Heading, text => MarkdownEscape.Escape(Fill(text, scope, null))),
            Text = Filled(section.Text, text => Fill(text, scope, MarkdownEscape.Escape)),
            Points = [.. section.Points.Select(point => point with { Text = Fill(point, scope, MarkdownEscape.Escape) })],
            Tasks = [.. section.Tasks.Where(task => Holds(task, scope)).Select(task => Section(task, scope, isFromTemplate))],
        };
        if (section.Reference is not { } reference) return filled;
        if (isFromTemplate)
        {
            diagnostics.Add(ComposingFaults.NestedReference(reference, outline.Source));
            return filled;
        }

        return Resolve(reference, section) is { } template ? Merge(template, filled) : filled;
    }

    /// <summary>The template's text first, then what the writer adds; the writer's own heading replaces the template's.</summary>
    private static OutlineSection Merge(OutlineSection template, OutlineSection own) => own with
    {
        Move = own.Move ?? template.Move,
        Heading = own.Heading ?? template.Heading,
        Text = template.Text is null || own.Text is null ? own.Text ?? template.Text : template.Text with { Text = template.Text.Text + "\n\n" + own.Text.Text },
        PointStyle = own.PointStyle ?? template.PointStyle,
        Points = template.Points.AddRange(own.Points),
        Tasks = template.Tasks.AddRange(own.Tasks),
    };

    private OutlineSection? Resolve(PlacedText reference, OutlineSection section)
    {
        var reading = library.Find(reference.Text);
        if (reading is null)
        {
            diagnostics.Add(ComposingFaults.UnknownReference(outline.Source, reference, library.Names.ToList()));
            return null;
        }

        diagnostics.AddRange(reading.Diagnostics.Where(diagnostic => !diagnostics.Contains(diagnostic)));
        if (reading.Template is { } found && section.ReferenceVersion is { } asked && asked != found.Version)
            diagnostics.Add(ComposingFaults.OtherVersion(outline.Source, reference, found, asked));
        return reading.Template is { } template ? Section(template.Section, Arguments(template, reference, section), isFromTemplate: true) : null;
    }

    /// <summary>Slots take what the reference gives, else a variable of the same name, else their default.</summary>
    private DataObject Arguments(SectionTemplate template, PlacedText reference, OutlineSection section)
    {
        var given = section.Arguments.Members;
        foreach (var (name, value) in given.OrderBy(argument => argument.Value.Position))
            if (template.Slots.All(slot => slot.Name != name))
                diagnostics.Add(ComposingFaults.UnknownArgument(outline.Source, value.Position ?? reference.Position, template, name));

        var scope = data.Members;
        foreach (var slot in template.Slots)
        {
            if (given.TryGetValue(slot.Name, out var value) && value is not DataNull) scope = scope.SetItem(slot.Name, value);
            else if (data.Members.GetValueOrDefault(slot.Name) is null or DataNull)
            {
                if (slot.Default is null) diagnostics.Add(ComposingFaults.MissingArgument(outline.Source, reference, template, slot));
                scope = scope.SetItem(slot.Name, new DataText(slot.Default ?? $"（待写：{slot.Name}）"));
            }
        }

        return new DataObject(scope);
    }

    private string Fill(PlacedText text, DataObject scope, Func<string, string>? write)
    {
        var filling = TextTemplate.Fill(text.Text, scope, write);
        foreach (var fault in filling.Faults) diagnostics.Add(ComposingFaults.Of(fault, text, text.Source ?? outline.Source));
        return filling.Text;
    }

    private static PlacedText? Filled(PlacedText? text, Func<PlacedText, string> fill) => text is null ? null : text with { Text = fill(text) };
}
