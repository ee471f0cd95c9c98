using Drafting.Word.Formats;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Face, size, weight and colour of the text of each role, compared with our own styles (GB/T 9704-2012 §5.2, §7).</summary>
internal static class CharacterRules
{
    private static readonly LayoutRule Face = new("LAY121", Grade.Required, "5.2.2", "字体", "选中这一段，改为应有的字体。");
    private static readonly LayoutRule TitleFace = new("LAY122", Grade.Recommended, "7.3.1", "字体", "选中标题，改为小标宋体。");
    private static readonly LayoutRule Size = new("LAY123", Grade.Required, "5.2.2", "字号", "选中这一段，改为应有的字号。");
    private static readonly LayoutRule Weight = new("LAY124", Grade.Customary, "7.3.3", "字重", "选中这一段，取消加粗。");
    private static readonly LayoutRule Colour = new("LAY125", Grade.Required, "5.2.4", "文字颜色", "选中这一段，改为应有的颜色。");
    private static readonly LayoutRule Latin = new("LAY132", Grade.Customary, "", "西文字体", "选中数字和字母，改为应有的西文字体。");

    private const string Automatic = "auto";

    /// <summary>Roles whose size follows the content.</summary>
    private static readonly string[] FreeSize = [Role.OrganMark, Role.OrganMarkBelowMarks, Role.OrderMark, Role.LetterMark];

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.IsJudged) CheckRuns(document, findings, paragraph, document.Expected.OfStyle(paragraph.Role));
    }

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

    public static bool IsOurs(CheckedDocument document, System.Xml.Linq.XElement run) =>
        run.Element(WordXml.W + "rPr").Value("rStyle") is { } style && document.Expected.HasStyle(style);

    private static bool HasHan(string text) => text.Any(c => c >= 0x2E80);

    private static bool SameColour(string found, string expected) =>
        string.Equals(found, expected, StringComparison.OrdinalIgnoreCase) || expected == Automatic && found is "000000" or Automatic;
}
