using Drafting.Word.Formats;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Face, size, weight, colour, pitch, indents and alignment of each role, compared with our own styles (GB/T 9704-2012 §5.2, §7).</summary>
internal static class FormatRules
{
    private static readonly LayoutRule Face = new("LAY121", Grade.Required, "5.2.2", "字体", "选中这一段，改为应有的字体。");
    private static readonly LayoutRule TitleFace = new("LAY122", Grade.Recommended, "7.3.1", "字体", "选中标题，改为小标宋体。");
    private static readonly LayoutRule Size = new("LAY123", Grade.Required, "5.2.2", "字号", "选中这一段，改为应有的字号。");
    private static readonly LayoutRule Weight = new("LAY124", Grade.Customary, "7.3.3", "字重", "选中这一段，取消加粗。");
    private static readonly LayoutRule Colour = new("LAY125", Grade.Required, "5.2.4", "文字颜色", "选中这一段，改为应有的颜色。");
    private static readonly LayoutRule Pitch = new("LAY126", Grade.Recommended, "5.2.3", "行距", "在 段落 里把行距设为应有的固定值。");
    private static readonly LayoutRule Spacing = new("LAY127", Grade.Recommended, "5.2.3", "字符间距", "在 字体—字符间距 里改为应有的值。");
    private static readonly LayoutRule Alignment = new("LAY128", Grade.Required, "7.3", "对齐", "在 段落 里改对齐方式。");
    private static readonly LayoutRule FirstLine = new("LAY129", Grade.Required, "7.3.3", "首行缩进", "删去段首空格，在 段落 里设首行缩进。");
    private static readonly LayoutRule LeftIndent = new("LAY130", Grade.Required, "7.3", "左缩进", "在 段落 里改左缩进。");
    private static readonly LayoutRule ParagraphSpace = new("LAY131", Grade.Recommended, "7.3", "段前段后间距", "在 段落 里把段前、段后设为0。");

    private static readonly LayoutRule Latin = new("LAY132", Grade.Customary, "", "西文字体", "选中数字和字母，改为应有的西文字体。");

    private const string Automatic = "auto";

    /// <summary>Roles whose size follows the content.</summary>
    private static readonly string[] FreeSize = [Role.OrganMark, Role.OrganMarkBelowMarks, Role.OrderMark, Role.LetterMark];

    /// <summary>Roles in running text: their pitch and indents make the grid.</summary>
    private static readonly string[] Running = [Role.Body, Role.Heading(1), Role.Heading(2), Role.Heading(3), Role.Heading(4), Role.Recipients, Role.Salutation, Role.ListItem, Role.Quote];

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            if (!IsJudged(paragraph)) continue;
            var expected = document.Expected.OfStyle(paragraph.Role);
            CheckRuns(document, findings, paragraph, expected);
            CheckAlignment(findings, paragraph, expected);
            if (IsRunningText(paragraph)) CheckRunningText(document, findings, paragraph, expected);
        }
    }

    /// <summary>Whether a paragraph has a part in the document that rules know, and something to set.</summary>
    public static bool IsJudged(CheckedParagraph paragraph) => paragraph.Role is not (null or Role.ImprintAnchor) && paragraph.Text.Trim().Length > 0;

    public static bool IsRunningText(CheckedParagraph paragraph) => Running.Contains(paragraph.Role);

    /// <summary>One finding a paragraph and property: the first run that departs.</summary>
    private static void CheckRuns(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        var runs = paragraph.Runs(document.Formats).ToArray();
        // A run in a character style of ours says why it differs: run-in headings, emphasis, names.
        var plain = runs.Where(run => !IsOurs(document, run.Element)).ToArray();
        if (plain.FirstOrDefault(run => IsOtherFace(run, expected)) is { } face)
            findings.Add(IsTitleFace(expected) ? TitleFace : Face, paragraph, face.Format.EastAsiaFont!, expected.EastAsiaFont!);
        if (plain.FirstOrDefault(run => IsOtherLatinFace(run, expected)) is { } western)
            findings.Add(Latin, paragraph, western.Format.LatinFont!, expected.LatinFont!);
        if (HasFixedSize(paragraph) && runs.FirstOrDefault(run => IsOtherSize(run, expected)) is { } size)
            findings.Add(Size, paragraph, Lengths.Points(size.Format.SizePoints), Lengths.Points(expected.SizePoints));
        if (IsBold(paragraph, plain, expected)) findings.Add(Weight, paragraph, "加粗", "不加粗");
        if (runs.FirstOrDefault(run => IsOtherColour(run, expected)) is { } painted)
            findings.Add(Colour, paragraph, painted.Format.Colour ?? "黑色", ColourOf(expected) == Automatic ? "黑色" : ColourOf(expected));
    }

    /// <summary>The first sentence may be a heading run into its paragraph, in 黑体 or 楷体.</summary>
    public static bool IsOtherFace(FormattedRun run, EffectiveFormat expected) =>
        HasHan(run.Text) && expected.EastAsiaFont is { } face && run.Format.EastAsiaFont is { } found && FontFamily.Of(found) is var family
        && family != FontFamily.Of(face) && !(run.IsLead && family is "黑体" or "楷体");

    public static bool IsOtherLatinFace(FormattedRun run, EffectiveFormat expected) =>
        !run.IsLead && run.Text.Any(char.IsAsciiLetterOrDigit) && expected.LatinFont is { } face && run.Format.LatinFont is { } found && FontFamily.Of(found) != FontFamily.Of(face);

    public static bool IsOtherSize(FormattedRun run, EffectiveFormat expected) => (run.Format.Size ?? 20) != expected.Size;

    /// <summary>A link keeps the colour of links.</summary>
    public static bool IsOtherColour(FormattedRun run, EffectiveFormat expected) =>
        !SameColour(run.Format.Colour ?? Automatic, ColourOf(expected)) && run.Element.Parent?.Name.LocalName != "hyperlink";

    /// <summary>Whether all of a paragraph is bold; a bold word, or a bold first sentence, is the writer's emphasis.</summary>
    public static bool IsBold(CheckedParagraph paragraph, IReadOnlyCollection<FormattedRun> plain, EffectiveFormat expected) =>
        plain.Count > 0 && plain.All(run => run.Format.Bold) && !expected.Bold && !paragraph.IsInTable;

    /// <summary>The size of a mark follows the length of the organ's name.</summary>
    public static bool HasFixedSize(CheckedParagraph paragraph) => !FreeSize.Contains(paragraph.Role);

    private static bool IsTitleFace(EffectiveFormat expected) => FontFamily.Of(expected.EastAsiaFont ?? "") == "小标宋";

    private static string ColourOf(EffectiveFormat expected) => expected.Colour ?? Automatic;

    private static void CheckAlignment(FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (IsOtherAlignment(paragraph, expected)) findings.Add(Alignment, paragraph, Name(Side(paragraph.Format.Alignment)), Name(Side(expected.Alignment)));
    }

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

    public static bool IsOurs(CheckedDocument document, System.Xml.Linq.XElement run) =>
        run.Element(WordXml.W + "rPr").Value("rStyle") is { } style && document.Expected.HasStyle(style);

    private static bool HasHan(string text) => text.Any(c => c >= 0x2E80);

    private static bool SameColour(string found, string expected) =>
        string.Equals(found, expected, StringComparison.OrdinalIgnoreCase) || expected == Automatic && found is "000000" or Automatic;

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
