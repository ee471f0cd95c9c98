using System.Collections.Immutable;
using Drafting.Batches.Records;
using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Templates;

namespace Drafting.Batches;

/// <summary>Makes the document of a record; thread-safe.</summary>
public interface IRecordRenderer
{
    /// <summary>The document; null with faults.</summary>
    RenderResult Render(DataObject record);

    /// <summary>What no record could mend: values that the template needs and that neither the data nor an outline can give.</summary>
    ImmutableArray<Diagnostic> Check(RecordFile file);
}

/// <summary>Fills a Word template with the record.</summary>
/// <param name="template">The template.</param>
/// <param name="options">How to fill.</param>
public sealed class TemplateRenderer(Template template, FillOptions options) : IRecordRenderer
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Check(RecordFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        // A field in a condition may never be asked for: only filling a record tells.
        if (file.Records.FirstOrDefault(record => record.Faults.IsEmpty) is not { } first) return [];
        var faults = Render(first.Data).Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
        return
        [
            .. template.Fields.Where(field => !file.Names.Contains(field.Name) && faults.Exists(fault => fault.Message.Contains($"变量“{field.Name}”", StringComparison.Ordinal)))
                .Select(field => BatchFaults.NoColumn(file.Name, field.Name, NearestName.Find(field.Name, file.Names))),
        ];
    }

    /// <inheritdoc/>
    public RenderResult Render(DataObject record)
    {
        using var output = new MemoryStream();
        var filled = template.Fill(record, output, options);
        return new RenderResult(filled.Succeeded ? output.ToArray() : null, filled.Diagnostics);
    }
}

/// <summary>Renders an outline with the record's values as its 变量.</summary>
/// <param name="outline">The outline.</param>
/// <param name="template">Its Word template.</param>
/// <param name="library">Section templates that it may refer to.</param>
/// <param name="folder">The folder whose pictures records may name; none when null.</param>
public sealed class OutlineRenderer(Outline outline, Template template, SectionLibrary library, string? folder = null) : IRecordRenderer
{
    private readonly SharedMeasures _shared = new();

    /// <summary>What the Word template asks for and the outline does not say is the same for every record: one tells it.</summary>
    public ImmutableArray<Diagnostic> Check(RecordFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Records.FirstOrDefault(record => record.Faults.IsEmpty) is { } first
            ? [.. Render(first.Data).Diagnostics.Where(finding => finding.Id.StartsWith("FIL", StringComparison.Ordinal) && finding.Severity == Severity.Error).Select(finding => BatchFaults.NotInOutline(outline.Source.Name, finding))]
            : [];
    }

    /// <inheritdoc/>
    public RenderResult Render(DataObject record) =>
        Draft.Render(outline with { Variables = new DataObject(outline.Variables.Members.SetItems(record.Members.Where(member => member.Value is not DataNull))) }, template, library, folder, _shared);
}
