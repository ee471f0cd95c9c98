using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>Fonts that change from one computer to the next: theme fonts, and slots that nobody set.</summary>
internal static class FontRules
{
    private static readonly LayoutRule Theme = new("LAY111", Grade.Recommended, "5.2.2", "字体", "选中文字，直接指定字体名称。");
    private static readonly LayoutRule Unset = new("LAY112", Grade.Recommended, "5.2.2", "中文字体", "选中文字，指定中文字体。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        var themed = document.Styles?.Descendants(W + "rFonts").FirstOrDefault(IsThemed);
        if (themed is not null) findings.Add(Theme, $"样式里的主题字体（{themed.Ancestors(W + "style").FirstOrDefault().Value("name") ?? "文档默认"}）", "写明字体名称");
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Element.Descendants(W + "rFonts").Any(IsThemed)) findings.Add(Theme, paragraph, "主题字体", "写明字体名称");
            if (paragraph.Role is not null && paragraph.Runs(document.Formats).Any(IsUnset))
                findings.Add(Unset, paragraph, "未设置", "写明字体名称");
        }
    }

    public static bool IsUnset(FormattedRun run) => run.Format is { EastAsiaFont: null, ThemeFont: null } && run.Text.Any(c => c >= 0x2E80);

    public static bool IsThemed(XElement fonts) =>
        fonts.Attributes().Any(attribute => attribute.Name.LocalName.EndsWith("theme", StringComparison.OrdinalIgnoreCase));
}
