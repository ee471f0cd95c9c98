using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Sets beside a paragraph and its runs what neither style nor direct formatting gives as its role wants it; what is right already stays as it was written.</summary>
internal sealed class ParagraphRepairs(CheckedDocument document, FormatResolver formats)
{
    public void Apply()
    {
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.IsJudged) Apply(paragraph with { Format = formats.OfParagraph(paragraph.Element) }, document.Expected.OfStyle(paragraph.Role));
    }

    private void Apply(CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (ParagraphRules.IsOtherAlignment(paragraph, expected))
            Set(paragraph, "jc", ("val", expected.Alignment ?? "both"));
        var isRunning = ParagraphRules.IsRunningText(paragraph);
        if (isRunning) SetSpacing(paragraph, expected);
        if (isRunning && !paragraph.HasAutomaticNumber) SetIndents(paragraph, expected);
        SetRuns(paragraph, expected, isRunning && !paragraph.HasInlineObject && !ParagraphRules.IsSpacedByGrid(document));
    }

    private static void SetSpacing(CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (!paragraph.HasInlineObject && ParagraphRules.IsOtherPitch(paragraph.Format, expected)) Set(paragraph, "spacing", ("line", expected.Line), ("lineRule", "exact"));
        if (ParagraphRules.HasParagraphSpace(paragraph))
            Set(paragraph, "spacing", ("before", 0), ("after", 0), ("beforeLines", null), ("afterLines", null), ("beforeAutospacing", null), ("afterAutospacing", null));
    }

    private void SetIndents(CheckedParagraph paragraph, EffectiveFormat expected)
    {
        var em = document.Measures.Characters(1);
        if (ParagraphRules.StartsWithSpace(paragraph.Text)) RemoveSpaces(paragraph.Element);
        if (ParagraphRules.IsOtherFirstLine(paragraph.Format, expected, em))
            Set(paragraph, "ind", ("firstLineChars", expected.FirstLineChars), ("firstLine", expected.FirstLine), ("hanging", null), ("hangingChars", null));
        if (ParagraphRules.IsOtherLeft(paragraph.Format, expected))
            Set(paragraph, "ind", ("left", expected.Left), ("leftChars", 0), ("start", null), ("startChars", null));
    }

    /// <summary>Spaces in front of a paragraph are no words: the indent takes their place.</summary>
    private static void RemoveSpaces(XElement paragraph)
    {
        foreach (var piece in paragraph.Descendants(W + "t").ToArray())
        {
            piece.Value = piece.Value.TrimStart();
            if (piece.Value.Length > 0) return;
        }
    }

    private void SetRuns(CheckedParagraph paragraph, EffectiveFormat expected, bool hasSpacing)
    {
        var runs = paragraph.Runs(formats).ToArray();
        var plain = runs.Where(run => !CharacterRules.IsOurs(document, run.Element)).ToArray();
        foreach (var run in plain)
        {
            if (CharacterRules.IsOtherFace(run, expected) || FontRules.IsUnset(run)) Set(run, "rFonts", ("eastAsia", expected.EastAsiaFont));
            if (CharacterRules.IsOtherLatinFace(run, expected)) Set(run, "rFonts", ("ascii", expected.LatinFont), ("hAnsi", expected.LatinFont));
        }

        foreach (var run in runs)
        {
            if (CharacterRules.HasFixedSize(paragraph) && CharacterRules.IsOtherSize(run, expected)) PropertyOrder.SetSize(run.Element, expected.Size ?? 32);
            if (CharacterRules.IsOtherColour(run, expected)) Set(run, "color", ("val", expected.Colour ?? "auto"), ("themeColor", null), ("themeTint", null), ("themeShade", null));
            if (hasSpacing && ParagraphRules.IsOtherSpacing(run, expected)) Set(run, "spacing", ("val", expected.CharacterSpacing ?? 0));
        }

        if (!CharacterRules.IsBold(paragraph, plain, expected)) return;
        foreach (var run in plain)
        {
            Set(run, "b", ("val", 0));
            Set(run, "bCs", ("val", 0));
        }
    }

    private static void Set(CheckedParagraph paragraph, string child, params ReadOnlySpan<(string, object?)> values) =>
        PropertyOrder.Set(PropertyOrder.PropertiesOf(paragraph.Element, "pPr"), child, values);

    private static void Set(FormattedRun run, string child, params ReadOnlySpan<(string, object?)> values) =>
        PropertyOrder.Set(PropertyOrder.PropertiesOf(run.Element, "rPr"), child, values);
}
