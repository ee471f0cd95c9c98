using System.Collections.Immutable;
using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>Checks and mends drafts of any kind: texts, Markdown, outlines, Word documents and what else <see cref="SourceReader"/> reads.</summary>
public static class DraftCheck
{
    /// <summary>Rounds of mending: the first may uncover what the next puts right, such as a doubled mark that was half-width.</summary>
    private const int Rounds = 4;

    /// <summary>What a document says, for a check.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sections">Section templates that an outline may refer to.</param>
    /// <returns>The text, and faults of an outline that keep parts of it from being checked; of one that is no YAML, all of it.</returns>
    public static (DraftText Text, ImmutableArray<Diagnostic> Diagnostics) Read(SourceDocument document, SectionLibrary sections)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Origin == SourceOrigin.Markdown) return (MarkdownText.Read(document.Text), []);
        if (!IsOutline(document)) return (DraftText.Of(document.Text), []);
        var reading = OutlineReader.Read(document.Text);
        return reading.Readable is { } outline ? (OutlineText.Read(outline, sections), reading.Diagnostics) : (new DraftText(new SourceText("", document.Text.Name), document.Text, []), reading.Diagnostics);
    }

    /// <summary>Whether <see cref="Fix"/> can write the file again: texts, Markdown and outlines.</summary>
    public static bool CanFix(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Origin is SourceOrigin.PlainText or SourceOrigin.Markdown;
    }

    /// <summary>Mends what can be mended without changing the meaning; the rest of the file, comments and layout included, stays as it is.</summary>
    /// <param name="document">A document that <see cref="CanFix"/>.</param>
    /// <param name="sections">Section templates that an outline may refer to.</param>
    /// <param name="options">The writer's settings.</param>
    /// <returns>The new content of the file, and what was changed, each at its place when it was changed.</returns>
    public static FixedText Fix(SourceDocument document, SectionLibrary sections, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        // What stands in a collection offers no replacement, and asking it is dear.
        options = options with { Skeleton = null, FindPassages = null };
        var made = ImmutableArray.CreateBuilder<Finding>();
        var (text, faults) = Read(document, sections);
        for (var round = 0; round < Rounds; round++)
        {
            var mended = text.Fix(options);
            if (mended.Made.IsEmpty) break;
            var next = document with { Text = new(mended.Text, document.Text.Name) };
            var (nextText, nextFaults) = Read(next, sections);
            // A mark that YAML takes for its own would break the outline: then nothing more is changed.
            if (Errors(nextFaults) > Errors(faults)) break;
            made.AddRange(mended.Made);
            (document, text, faults) = (next, nextText, nextFaults);
        }

        return new FixedText(document.Text.Content, made.ToImmutable());
    }

    private static bool IsOutline(SourceDocument document) =>
        document.Origin == SourceOrigin.PlainText && Path.GetExtension(document.Text.Name).ToLowerInvariant() is (".yaml" or ".yml");

    private static int Errors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
}
