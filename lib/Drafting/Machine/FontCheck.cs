using System.Collections.Immutable;
using Drafting.Word.Layouts;

namespace Drafting.Machine;

/// <summary>One typeface of the layout on this machine.</summary>
/// <param name="Role">Its name in the trade: 小标宋.</param>
/// <param name="Use">What it sets: 标题、发文机关标志.</param>
/// <param name="Wanted">Family that the templates name.</param>
/// <param name="Installed">The family under that or an equal name; null when it is missing.</param>
/// <param name="StandIn">What is shown instead of a missing one; null when unknown or not needed.</param>
public sealed record FontStatus(string Role, string Use, string Wanted, string? Installed, string? StandIn)
{
    /// <summary>What a missing face costs, in Chinese; null when it is there.</summary>
    public string? Cost => (Installed, StandIn) switch
    {
        (not null, _) => null,
        (null, null) => "由打开文件的程序自选字体，字形不同",
        _ => $"本机显示为 {StandIn}，字形不同；字宽和行距固定，分行分页一般不变",
    };
}

/// <summary>Which typefaces of the layout a machine has.</summary>
public static class FontCheck
{
    // Equal drawings under other names, first choice first: the standard asks for the face, not for a foundry's name of it.
    private static readonly (string Role, string Use, Func<Typefaces, string> Face, string[] Equivalents, string[] Likenesses)[] Roles =
    [
        ("小标宋", "标题、发文机关标志", faces => faces.Title, ["方正小标宋_GBK", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"], ["华文中宋", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC"]),
        ("仿宋", "正文、三四级标题、版记", faces => faces.Body, ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong"], ["华文仿宋", "STFangsong", "方正仿宋_GBK", "AR PL SungtiL GB", "Noto Serif CJK SC"]),
        ("楷体", "二级标题、签发人、日期和署名", faces => faces.Kai, ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"], ["华文楷体", "STKaiti", "方正楷体_GBK", "AR PL KaitiM GB"]),
        ("黑体", "一级标题、密级、附件标志", faces => faces.Hei, ["黑体", "SimHei"], ["华文黑体", "STHeiti", "方正黑体_GBK", "Noto Sans CJK SC", "WenQuanYi Zen Hei"]),
        ("宋体", "页码", faces => faces.Song, ["宋体", "SimSun"], ["华文宋体", "STSong", "方正书宋_GBK", "AR PL SungtiL GB", "Noto Serif CJK SC"]),
    ];

    /// <summary>Looks for each face of a layout.</summary>
    /// <param name="faces">The faces that templates name.</param>
    /// <param name="fonts">The fonts of the machine.</param>
    public static ImmutableArray<FontStatus> Check(Typefaces faces, InstalledFonts fonts)
    {
        ArgumentNullException.ThrowIfNull(faces);
        ArgumentNullException.ThrowIfNull(fonts);
        return [.. Roles.Select(role => Check(role.Role, role.Use, role.Face(faces), role.Equivalents, role.Likenesses, fonts))];
    }

    private static FontStatus Check(string role, string use, string wanted, string[] equivalents, string[] likenesses, InstalledFonts fonts)
    {
        var installed = equivalents.Prepend(wanted).FirstOrDefault(fonts.Contains);
        var standIn = installed is null ? fonts.StandIn(wanted) ?? likenesses.FirstOrDefault(fonts.Contains) : null;
        return new(role, use, wanted, installed, standIn);
    }
}
