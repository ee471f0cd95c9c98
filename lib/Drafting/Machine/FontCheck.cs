using System.Collections.Immutable;
using Drafting.Office;
using Drafting.Word.Layouts;

namespace Drafting.Machine;

/// <summary>One typeface of the layout on this machine.</summary>
/// <param name="Role">Its name in the trade: 小标宋.</param>
/// <param name="Use">What it sets: 标题、发文机关标志.</param>
/// <param name="Wanted">Family that the templates name.</param>
/// <param name="Installed">The family under that or an equal name; null when it is missing.</param>
/// <param name="StandIn">What LibreOffice shows instead of a missing one; null when nothing is missing, or there is no LibreOffice to ask.</param>
public sealed record FontStatus(string Role, string Use, string Wanted, string? Installed, string? StandIn)
{
    /// <summary>What a missing face costs, in Chinese; null when it is there.</summary>
    public string? Cost => (Installed, StandIn) switch
    {
        (not null, _) => null,
        (null, null) => "由打开文件的程序自选字体，字形不同",
        _ => $"LibreOffice 显示和导出 PDF 时用 {StandIn}，字形不同；字宽和行距固定，分行分页一般不变",
    };
}

/// <summary>Which typefaces of the layout a machine has.</summary>
public static class FontCheck
{
    // Equal drawings under other names: the standard asks for the face, not for a foundry's name of it.
    private static readonly (string Role, string Use, Func<Typefaces, string> Face, string[] Equivalents)[] Roles =
    [
        ("小标宋", "标题、发文机关标志", faces => faces.Title, ["方正小标宋_GBK", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"]),
        ("仿宋", "正文、三四级标题、版记", faces => faces.Body, ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong"]),
        ("楷体", "二级标题、签发人、日期和署名", faces => faces.Kai, ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"]),
        ("黑体", "一级标题、密级、附件标志", faces => faces.Hei, ["黑体", "SimHei"]),
        ("宋体", "页码", faces => faces.Song, ["宋体", "SimSun"]),
    ];

    /// <summary>Looks for each face of a layout.</summary>
    /// <param name="faces">The faces that templates name.</param>
    /// <param name="fonts">The fonts of the machine.</param>
    /// <param name="office">Asked what it shows instead of missing faces, which takes it some seconds; null does not ask.</param>
    public static ImmutableArray<FontStatus> Check(Typefaces faces, InstalledFonts fonts, OfficeConverter? office = null)
    {
        ArgumentNullException.ThrowIfNull(faces);
        ArgumentNullException.ThrowIfNull(fonts);
        var statuses = Roles.Select(role => new FontStatus(role.Role, role.Use, role.Face(faces), Installed(role.Face(faces), role.Equivalents, fonts), null)).ToList();
        var missing = statuses.Where(status => status.Installed is null).Select(status => status.Wanted).Distinct(StringComparer.Ordinal).ToList();
        if (office is null || missing.Count == 0) return [.. statuses];
        var shown = OfficeFonts.Shown(office, missing);
        return [.. statuses.Select(status => status.Installed is null ? status with { StandIn = StandIn(status.Wanted) } : status)];

        string? StandIn(string family) => shown.TryGetValue(family, out var name) ? fonts.FamilyOf(name) : null;
    }

    /// <summary>Names under which the drawing of a role is installed.</summary>
    internal static IEnumerable<string> NamesOf(FontStatus status) => Roles.First(role => role.Role == status.Role).Equivalents;

    // A name that is not the layout's own asks for a drawing of its own: 华文中宋 is no 小标宋.
    private static string? Installed(string wanted, string[] equivalents, InstalledFonts fonts)
    {
        var names = equivalents.Contains(wanted) ? equivalents.Prepend(wanted) : [wanted];
        return names.FirstOrDefault(fonts.Contains);
    }
}
