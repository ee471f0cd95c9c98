using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Checks a finished document, whoever made it, against GB/T 9704-2012 or a unit's own layout.</summary>
public static class LayoutChecker
{
    /// <summary>Finds where a document departs from a layout.</summary>
    /// <param name="docx">The .docx file.</param>
    /// <param name="options">The layout; null: the one that the document carries (<see cref="OwnLayout"/>), else the standard.</param>
    public static LayoutReport Check(ReadOnlyMemory<byte> docx, LayoutOptions? options = null)
    {
        return CheckedDocument.Open(docx, options, out var fault) is { } document
            ? new LayoutReport(Check(document), null) { Deviations = Deviation.Of(document.Options) }
            : new LayoutReport([], fault);
    }

    internal static ImmutableArray<Finding> Check(CheckedDocument document)
    {
        var findings = new FindingList(document);
        PageRules.Check(document, findings);
        FontRules.Check(document, findings);
        CharacterRules.Check(document, findings);
        ParagraphRules.Check(document, findings);
        TitleRules.Check(document, findings);
        HeadingRules.Check(document, findings);
        ElementRules.Check(document, findings);
        ImprintRules.Check(document, findings);
        PageNumberRules.Check(document, findings);
        return [.. findings.Items.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Paragraph ?? 0)];
    }
}

/// <summary>What checking a document gave.</summary>
/// <param name="Findings">Required rules (规) first, then by paragraph.</param>
/// <param name="Fault">Why the file could not be read; null when it was.</param>
public sealed record LayoutReport(ImmutableArray<Finding> Findings, Diagnostic? Fault)
{
    /// <summary>Where the layout that the document was measured by departs from the standard: a unit's choices, and no findings.</summary>
    public ImmutableArray<Deviation> Deviations { get; init; } = [];
}
