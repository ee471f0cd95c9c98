using System.Collections.Immutable;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using Drafting.Word.Packages;

namespace Drafting.Word.Repairing;

/// <summary>Repairs what <see cref="LayoutChecker"/> finds in the page, fonts and formats of a document. Its words stay as they are.</summary>
public static class LayoutRepairer
{
    /// <summary>Whether a finding is of a kind that is repaired; the rest asks for other words.</summary>
    public static bool CanRepair(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return RepairableRules.Ids.Contains(finding.Id);
    }

    /// <summary>Repairs a document.</summary>
    /// <param name="docx">The .docx file.</param>
    /// <param name="options">The layout; null: the document's own, as <see cref="LayoutChecker"/> takes it.</param>
    public static RepairResult Repair(ReadOnlyMemory<byte> docx, LayoutOptions? options = null)
    {
        if (CheckedDocument.Open(docx, options, out var fault) is not { } document) return new RepairResult(docx, [], [], fault);
        var deviations = Deviation.Of(document.Options);
        var before = LayoutChecker.Check(document);
        if (!before.Any(CanRepair)) return new RepairResult(docx, [], before, null) { Deviations = deviations };
        var changed = new Dictionary<string, XDocument> { [document.MainName] = document.Main };
        if (document is { Styles: { } styles, StylesName: { } stylesName })
        {
            changed[stylesName] = styles;
            StyleRepairs.Apply(styles, document, before);
        }

        foreach (var footer in document.Footers) changed[footer.Name] = footer.Part;
        ThemeFontRepairs.Apply(document);
        SectionRepairs.Apply(document);
        // What the styles say now decides what is left to do beside them.
        var formats = new FormatResolver(document.Styles?.Root);
        new ParagraphRepairs(document, formats).Apply();
        ImprintRepairs.Apply(document);
        FooterRepairs.Apply(document, formats);
        var repaired = PackageXml.Write(document.Package, changed);
        var after = LayoutChecker.Check(repaired, document.Options).Findings;
        return new RepairResult(repaired, [.. before.Where(finding => !after.Any(left => left.Id == finding.Id && left.Paragraph == finding.Paragraph))], after, null) { Deviations = deviations };
    }
}

/// <summary>What repairing a document gave.</summary>
/// <param name="Docx">The repaired document; as given when it could not be read.</param>
/// <param name="Repaired">What was found and is no longer there.</param>
/// <param name="Remaining">What only a writer can mend.</param>
/// <param name="Fault">Why the file could not be read; null when it was.</param>
public sealed record RepairResult(ReadOnlyMemory<byte> Docx, ImmutableArray<Finding> Repaired, ImmutableArray<Finding> Remaining, Diagnostic? Fault)
{
    /// <summary>Where the layout that the document was measured by departs from the standard: a unit's choices, and nothing to repair.</summary>
    public ImmutableArray<Deviation> Deviations { get; init; } = [];
}
