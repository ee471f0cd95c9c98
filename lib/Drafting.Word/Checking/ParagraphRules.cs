using Drafting.Word.Formats;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Alignment of each role, and the pitch, spacing and indents that make the grid of running text (GB/T 9704-2012 §5.2.3, §7).</summary>
internal static class ParagraphRules
{
    private static readonly LayoutRule Pitch = new("LAY126", Grade.Recommended, "5.2.3", "行距", "在 段落 里把行距设为应有的固定值。");
    private static readonly LayoutRule Spacing = new("LAY127", Grade.Recommended, "5.2.3", "字符间距", "在 字体—字符间距 里改为应有的值。");
    private static readonly LayoutRule Alignment = new("LAY128", Grade.Required, "7.3", "对齐", "在 段落 里改对齐方式。");
    private static readonly LayoutRule FirstLine = new("LAY129", Grade.Required, "7.3.3", "首行缩进", "删去段首空格，在 段落 里设首行缩进。");
    private static readonly LayoutRule LeftIndent = new("LAY130", Grade.Required, "7.3", "左缩进", "在 段落 里改左缩进。");
    private static readonly LayoutRule ParagraphSpace = new("LAY131", Grade.Recommended, "7.3", "段前段后间距", "在 段落 里把段前、段后设为0。");

    /// <summary>Roles in running text: their pitch and indents make the grid.</summary>
    private static readonly string[] Running = [Role.Body, Role.Heading(1), Role.Heading(2), Role.Heading(3), Role.Heading(4), Role.Recipients, Role.Salutation, Role.ListItem, Role.Quote];

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.IsJudged) Check(document, findings, paragraph, document.Expected.OfStyle(paragraph.Role));
    }

    private static void Check(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (IsOtherAlignment(paragraph, expected)) findings.Add(Alignment, paragraph, Name(Side(paragraph.Format.Alignment)), Name(Side(expected.Alignment)));
        if (IsRunningText(paragraph)) CheckRunningText(document, findings, paragraph, expected);
    }

    public static bool IsRunningText(CheckedParagraph paragraph) => Running.Contains(paragraph.Role);

    /// <summary>Tab stops place what stands in a line with tabs: joint signatures, number and signer.</summary>
    public static bool IsOtherAlignment(CheckedParagraph paragraph, EffectiveFormat expected) =>
        !paragraph.IsInTable && !paragraph.Text.Contains('\t', StringComparison.Ordinal) && Side(paragraph.Format.Alignment) != Side(expected.Alignment);

    private static void CheckRunningText(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        CheckPitch(document, findings, paragraph, expected);
        if (!paragraph.HasAutomaticNumber) CheckIndents(document, findings, paragraph, expected);
        if (HasParagraphSpace(paragraph)) findings.Add(ParagraphSpace, paragraph, Lengths.Points((paragraph.Format.Before + paragraph.Format.After) / 20.0), "0磅");
    }

    public static bool HasParagraphSpace(CheckedParagraph paragraph) =>
        paragraph.Role is Role.Body or Role.ListItem && (long)paragraph.Format.Before + paragraph.Format.After > 60;

    public static bool IsOtherPitch(EffectiveFormat found, EffectiveFormat expected) =>
        found.LineRule != "exact" || Math.Abs((long)(found.Line ?? 0) - (expected.Line ?? 0)) > 3;

    private static void CheckPitch(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (paragraph.HasInlineObject) return;
        var format = paragraph.Format;
        if (format.LineRule != "exact") findings.Add(Pitch, paragraph, "不固定", $"固定值{Lengths.Points(document.Options.LinePitch)}");
        else if (IsOtherPitch(format, expected)) findings.Add(Pitch, paragraph, Lengths.Points((format.Line ?? 0) / 20.0), Lengths.Points((expected.Line ?? 0) / 20.0));
        if (paragraph.Runs(document.Formats).FirstOrDefault(run => IsOtherSpacing(run, expected)) is { } run && !IsSpacedByGrid(document))
            findings.Add(Spacing, paragraph, Lengths.Points((run.Format.CharacterSpacing ?? 0) / 20.0), Lengths.Points((expected.CharacterSpacing ?? 0) / 20.0));
    }

    public static bool IsOtherSpacing(FormattedRun run, EffectiveFormat expected) =>
        Math.Abs((long)(run.Format.CharacterSpacing ?? 0) - (expected.CharacterSpacing ?? 0)) > 2;

    /// <summary>A grid of lines and characters spaces the characters itself.</summary>
    public static bool IsSpacedByGrid(CheckedDocument document) =>
        document.Sections.LastOrDefault()?.Element(WordXml.W + "docGrid") is { } grid && (string?)grid.Attribute(WordXml.W + "type") is "linesAndChars" or "snapToChars";

    private static void CheckIndents(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        var (format, em) = (paragraph.Format, document.Measures.Characters(1));
        var wanted = FirstLineOf(expected, em);
        if (StartsWithSpace(paragraph.Text)) findings.Add(FirstLine, paragraph, "用空格代替", $"首行缩进{Lengths.Characters(wanted)}");
        else if (IsOtherFirstLine(format, expected, em)) findings.Add(FirstLine, paragraph, Lengths.Characters(FirstLineOf(format, em)), Lengths.Characters(wanted));
        if (IsOtherLeft(format, expected)) findings.Add(LeftIndent, paragraph, Lengths.Characters((double)format.Left / em), Lengths.Characters((double)expected.Left / em));
    }

    public static bool IsOtherFirstLine(EffectiveFormat found, EffectiveFormat expected, int em) => Math.Abs(FirstLineOf(found, em) - FirstLineOf(expected, em)) > 0.3;

    public static bool IsOtherLeft(EffectiveFormat found, EffectiveFormat expected) => Math.Abs((long)found.Left - expected.Left) > 40;

    public static bool StartsWithSpace(string text) => text.StartsWith('　') || text.StartsWith("  ", StringComparison.Ordinal);

    private static double FirstLineOf(EffectiveFormat format, int em) => format.FirstLineChars != 0 ? format.FirstLineChars / 100.0 : (double)format.FirstLine / em;

    /// <summary>Justified text begins at the left.</summary>
    private static string Side(string? alignment) => alignment switch
    {
        "center" => "center",
        "right" or "end" => "right",
        _ => "left",
    };

    private static string Name(string side) => side switch
    {
        "center" => "居中",
        "right" => "右对齐",
        _ => "左对齐",
    };
}
