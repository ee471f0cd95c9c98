using System.Collections.Frozen;
using Drafting.Word.Layouts;

namespace Drafting.Word.Markdown;

/// <summary>Names under which templates of other makers carry the styles of our roles; Word and WPS both store built-in names in English.</summary>
internal static class StyleNames
{
    private static readonly FrozenDictionary<string, string[]> Others = new Dictionary<string, string[]>
    {
        [Role.Body] = ["正文", "正文文本缩进", "正文首行缩进", "Body Text First Indent", "Body Text Indent", "Normal Indent", "Body Text", "Normal"],
        [Role.Title] = ["Title"],
        [Role.Quote] = ["Quote", "引用", "公文正文"],
        [Role.ListItem] = ["List Paragraph", "列表段落", "公文正文"],
        [Role.TableHead] = ["Table Heading", "表格标题"],
        [Role.TableText] = ["表格内容", "Table Contents"],
        [Role.Table] = ["Table Grid", "网格型"],
        [Role.Picture] = ["图", "Figure"],
        [Role.Strong] = ["Strong", "要点"],
        [Role.Emphasis] = ["Emphasis"],
        [Role.Heading(1)] = ["heading 1", "标题 1"],
        [Role.Heading(2)] = ["heading 2", "标题 2"],
        [Role.Heading(3)] = ["heading 3", "标题 3"],
        [Role.Heading(4)] = ["heading 4", "标题 4"],
        [Role.RunInHeading(1)] = ["标题 1 字符", "标题 1 Char", "Heading 1 Char"],
        [Role.RunInHeading(2)] = ["标题 2 字符", "标题 2 Char", "Heading 2 Char"],
        [Role.RunInHeading(3)] = ["标题 3 字符", "标题 3 Char", "Heading 3 Char"],
        [Role.RunInHeading(4)] = ["标题 4 字符", "标题 4 Char", "Heading 4 Char"],
        [Role.FootnoteText] = ["脚注文本"],
        [Role.FootnoteReference] = ["脚注引用"],
        [Role.Hyperlink] = ["超链接"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> OfficialNames =
        OfficialStyles.For(LayoutOptions.Standard).ToFrozenDictionary(style => style.Id, style => style.Name);

    /// <summary>Names to try for a role, best first.</summary>
    public static IEnumerable<string> Of(string role)
    {
        if (role == Role.Table) yield return "公文表格";
        else yield return Official(role);
        if (!Others.TryGetValue(role, out var others)) yield break;
        foreach (var name in others) yield return name;
    }

    private static string Official(string role) => OfficialNames.GetValueOrDefault(role, role);
}
