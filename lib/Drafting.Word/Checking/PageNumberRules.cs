using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>Page numbers: a field between one-em rules, in 4号 (GB/T 9704-2012 §7.5).</summary>
internal static partial class PageNumberRules
{
    private static readonly LayoutRule Missing = new("LAY171", Grade.Required, "7.5", "页码", "在页脚插入页码。");
    private static readonly LayoutRule Form = new("LAY172", Grade.Required, "7.5", "页码形式", "页码左右各放一条一字线，不写“第”“页”。");
    private static readonly LayoutRule Size = new("LAY173", Grade.Required, "7.5", "页码字号", "选中页脚里的页码，改为4号字。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        var numbers = document.Footers.Select(footer => footer.Number).OfType<XElement>().ToArray();
        if (numbers.Length == 0) findings.Add(Missing, "无", "“— 1 —”的形式");
        if (numbers.Select(number => number.Text().Trim()).FirstOrDefault(text => !Between().IsMatch(text)) is { } form)
            findings.Add(Form, $"“{form}”", "“— 1 —”的形式");
        var expected = document.Expected.OfStyle(Role.PageNumberOdd);
        var sizes = numbers.SelectMany(number => number.Descendants(W + "t").Select(text => document.Formats.OfRun(text.Parent!, document.Formats.OfParagraph(number))));
        if (sizes.FirstOrDefault(format => (format.Size ?? 20) != expected.Size) is { } wrong)
            findings.Add(Size, Lengths.Points(wrong.SizePoints), Lengths.Points(expected.SizePoints));
    }

    [GeneratedRegex(@"^[—－―]\s?[0-9]*\s?[—－―]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
