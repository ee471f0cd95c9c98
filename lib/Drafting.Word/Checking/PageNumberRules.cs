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

    private static readonly LayoutRule Place = new("LAY174", Grade.Required, "7.5", "页码位置", "在 插入—页码 里选“外侧”，或勾选“奇偶页不同”，单页右对齐、双页左对齐。");

    private const string Outside = "outside";

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
        if (WrongPlace(document) is { } place) findings.Add(Place, place, "单页居右、双页居左");
    }

    /// <summary>Where the numbers stand when that is not on the outer side; null when it is, or cannot be told.</summary>
    private static string? WrongPlace(CheckedDocument document)
    {
        if (SideOf("default") is not { } odd || odd == Outside) return null;
        if (odd != "right") return $"单页{Name(odd)}";
        if (!document.HasEvenFooters) return "单双页都居右";
        return SideOf("even") is { } even && even != "left" && even != Outside ? $"双页{Name(even)}" : null;

        string? SideOf(string kind) =>
            document.Footers.FirstOrDefault(footer => footer.Kind == kind && footer.Number is not null)?.Number is { } number ? PlaceOf(number, document.Formats) : null;
    }

    /// <summary>A text box and a frame place what they hold; a tab stop may place a number anywhere.</summary>
    private static string? PlaceOf(XElement number, FormatResolver formats)
    {
        if (number.Ancestors().FirstOrDefault(element => element.Name.LocalName == "anchor") is { } anchor)
            return anchor.Descendants().FirstOrDefault(element => element.Name.LocalName == "positionH")?.Elements().FirstOrDefault(element => element.Name.LocalName == "align")?.Value;
        if (number.Ancestors().Any(element => element.Name.LocalName is "txbxContent" or "tbl") || number.Text().Contains('\t', StringComparison.Ordinal)) return null;
        if (number.Element(W + "pPr")?.Element(W + "framePr") is { } frame) return (string?)frame.Attribute(W + "xAlign");
        return formats.OfParagraph(number).Alignment switch { "right" or "end" => "right", "center" => "center", _ => "left" };
    }

    private static string Name(string side) => side switch { "left" => "居左", "right" => "居右", _ => "居中" };

    [GeneratedRegex(@"^[—－―]\s?[0-9]*\s?[—－―]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
