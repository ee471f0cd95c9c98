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

    /// <summary>Roles whose size follows the content.</summary>
    private static readonly string[] FreeSize = [Role.OrganMark, Role.OrganMarkBelowMarks, Role.OrderMark, Role.LetterMark];

    /// <summary>Roles in running text: their pitch and indents make the grid.</summary>
    private static readonly string[] Running = [Role.Body, Role.Heading(1), Role.Heading(2), Role.Heading(3), Role.Heading(4), Role.Recipients, Role.Salutation, Role.ListItem, Role.Quote];

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Role is not { } role || paragraph.Text.Trim().Length == 0 || role is Role.ImprintAnchor) continue;
            var expected = document.Expected.OfStyle(role);
            CheckRuns(document, findings, paragraph, expected);
            CheckAlignment(findings, paragraph, expected);
            if (Running.Contains(role)) CheckRunningText(document, findings, paragraph, expected);
        }
    }

    /// <summary>One finding a paragraph and property: the first run that departs.</summary>
    private static void CheckRuns(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        var runs = paragraph.Runs(document.Formats).ToArray();
        // A run in a character style of ours says why it differs: run-in headings, emphasis, names.
        var plain = runs.Where(run => !IsOurs(document, run.Run)).ToArray();
        var family = FontFamily.Of(expected.EastAsiaFont ?? "");
        if (plain.FirstOrDefault(run => HasHan(run.Text) && FontFamily.Of(run.Format.EastAsiaFont ?? family) != family) is { Run: not null } face)
            findings.Add(family == "小标宋" ? TitleFace : Face, paragraph, face.Format.EastAsiaFont!, expected.EastAsiaFont ?? family);
        var latin = FontFamily.Of(expected.LatinFont ?? "");
        if (plain.FirstOrDefault(run => run.Text.Any(char.IsAsciiLetterOrDigit) && FontFamily.Of(run.Format.LatinFont ?? latin) != latin) is { Run: not null } western)
            findings.Add(Latin, paragraph, western.Format.LatinFont!, expected.LatinFont ?? latin);
        if (!FreeSize.Contains(paragraph.Role) && runs.FirstOrDefault(run => (run.Format.Size ?? 20) != expected.Size) is { Run: not null } size)
            findings.Add(Size, paragraph, Lengths.Points(size.Format.SizePoints), Lengths.Points(expected.SizePoints));
        if (plain.Length > 0 && plain.All(run => run.Format.Bold) && !expected.Bold && !paragraph.IsInTable) findings.Add(Weight, paragraph, "加粗", "不加粗");
        var colour = expected.Colour ?? "auto";
        if (runs.FirstOrDefault(run => !SameColour(run.Format.Colour ?? "auto", colour)) is { Run: not null } painted)
            findings.Add(Colour, paragraph, painted.Format.Colour ?? "黑色", colour == "auto" ? "黑色" : colour);
    }

    private static void CheckAlignment(FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        if (paragraph.IsInTable) return;
        var (found, wanted) = (Side(paragraph.Format.Alignment), Side(expected.Alignment));
        if (found != wanted) findings.Add(Alignment, paragraph, Name(found), Name(wanted));
    }

    private static void CheckRunningText(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, EffectiveFormat expected)
    {
        var format = paragraph.Format;
        if (format.LineRule != "exact") findings.Add(Pitch, paragraph, "不固定", $"固定值{Lengths.Points(document.Options.LinePitch)}");
        else if (Math.Abs((long)(format.Line ?? 0) - (expected.Line ?? 0)) > 3) findings.Add(Pitch, paragraph, Lengths.Points((format.Line ?? 0) / 20.0), Lengths.Points((expected.Line ?? 0) / 20.0));
        if (Math.Abs((long)(format.CharacterSpacing ?? 0) - (expected.CharacterSpacing ?? 0)) > 2)
            findings.Add(Spacing, paragraph, Lengths.Points((format.CharacterSpacing ?? 0) / 20.0), Lengths.Points((expected.CharacterSpacing ?? 0) / 20.0));
        var em = document.Measures.Characters(1);
        var (first, wanted) = (FirstLineOf(format, em), FirstLineOf(expected, em));
        if (paragraph.Text.StartsWith('　')) findings.Add(FirstLine, paragraph, "用空格代替", $"首行缩进{Lengths.Characters(wanted)}");
        else if (Math.Abs(first - wanted) > 0.3) findings.Add(FirstLine, paragraph, Lengths.Characters(first), Lengths.Characters(wanted));
        if (Math.Abs((long)format.Left - expected.Left) > 40) findings.Add(LeftIndent, paragraph, Lengths.Characters((double)format.Left / em), Lengths.Characters((double)expected.Left / em));
        if (paragraph.Role is Role.Body or Role.ListItem && (long)format.Before + format.After > 60)
            findings.Add(ParagraphSpace, paragraph, Lengths.Points((format.Before + format.After) / 20.0), "0磅");
    }

    private static double FirstLineOf(EffectiveFormat format, int em) => format.FirstLineChars != 0 ? format.FirstLineChars / 100.0 : (double)format.FirstLine / em;

    private static bool IsOurs(CheckedDocument document, System.Xml.Linq.XElement run) =>
        run.Element(WordXml.W + "rPr").Value("rStyle") is { } style && document.Expected.HasStyle(style);

    private static bool HasHan(string text) => text.Any(c => c >= 0x2E80);

    private static bool SameColour(string found, string expected) =>
        string.Equals(found, expected, StringComparison.OrdinalIgnoreCase) || expected == "auto" && found is "000000" or "auto";

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
