using System.Collections.Immutable;
using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Sections;
using Drafting.Speeches;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Templates;

namespace Drafting;

/// <summary>The product in a few calls: analyse a text, read an outline, make a Word document of it.</summary>
public static class Draft
{
    private static readonly ArrangeOptions Arranging = new() { WordEnds = WordEnds };

    /// <summary>Finds how the speeches and notices of a text are built.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">File name or other name shown in messages.</param>
    public static Analysis Analyze(string text, string name = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        return SpeechAnalyzer.Analyze(new SourceText(text, name));
    }

    /// <summary>Reads an outline from YAML.</summary>
    /// <param name="yaml">The outline.</param>
    /// <param name="name">File name or other name shown in messages.</param>
    public static OutlineReading ReadOutline(string yaml, string name = "")
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return OutlineReader.Read(new SourceText(yaml, name));
    }

    /// <summary>Makes the Word document of an outline.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="template">The Word template, compiled.</param>
    /// <param name="library">Section templates that the outline may refer to; none when null.</param>
    /// <param name="folder">The folder whose pictures the outline may name; none when null.</param>
    /// <param name="shared">What the documents of one template have in common, for many of them; null for a single one.</param>
    public static RenderResult Render(Outline outline, Template template, SectionLibrary? library = null, string? folder = null, SharedMeasures? shared = null)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(template);
        var (data, diagnostics) = Compose(outline, template, library);
        if (HasErrors(diagnostics)) return new RenderResult(null, diagnostics);

        using var output = new MemoryStream();
        var filling = template.Fill(data, output, new FillOptions { Folder = folder });
        diagnostics = diagnostics.AddRange(filling.Diagnostics);
        if (!filling.Succeeded) return new RenderResult(null, diagnostics);

        // What depends on the content, such as the lines of a title, no style can hold.
        var arranged = DocumentArranger.Arrange(output.ToArray(), Arranging, shared);
        return new RenderResult(arranged.Docx.ToArray(), diagnostics.AddRange(arranged.Diagnostics));
    }

    /// <summary>Faults that show only when an outline meets its section templates and its Word template; also of one that has errors.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="template">The Word template; null when there is none, then nothing is said of keys that only it could ask for.</param>
    /// <param name="library">Section templates that the outline may refer to; none when null.</param>
    public static ImmutableArray<Diagnostic> Check(Outline outline, Template? template, SectionLibrary? library = null)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return Compose(outline, template, library).Diagnostics;
    }

    private static Composition Compose(Outline outline, Template? template, SectionLibrary? library)
    {
        var composition = OutlineComposer.Compose(outline, library ?? SectionLibrary.Empty);
        return template is null ? composition : composition with { Diagnostics = composition.Diagnostics.AddRange(ExtraKeys.Check(outline, template.Fields.Select(field => field.Name))) };
    }

    private static HashSet<int> WordEnds(string title) => [.. Segmenter.Default.Cut(title).Select(word => word.End)];

    private static bool HasErrors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>What rendering an outline gave.</summary>
/// <param name="Document">The .docx; null when there are errors.</param>
/// <param name="Diagnostics">Faults of the outline, of the data against the template, and what is still to be written.</param>
public sealed record RenderResult(byte[]? Document, ImmutableArray<Diagnostic> Diagnostics);
