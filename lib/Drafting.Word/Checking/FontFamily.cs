namespace Drafting.Word.Checking;

/// <summary>Families of Chinese typefaces under the names that Windows, WPS, macOS and Founder give them.</summary>
internal static class FontFamily
{
    private static readonly (string Family, string[] Marks)[] Families =
    [
        ("仿宋", ["仿宋", "FangSong", "Fangsong"]),
        ("楷体", ["楷", "Kai"]),
        ("小标宋", ["小标宋", "中宋", "Zhongsong", "XiaoBiaoSong"]),
        ("黑体", ["黑体", "SimHei", "Heiti"]),
        ("宋体", ["宋", "SimSun", "Songti", "NSimSun"]),
    ];

    /// <summary>The family of a face, or the face itself when it belongs to none.</summary>
    public static string Of(string face)
    {
        foreach (var (family, marks) in Families)
            if (Array.Exists(marks, mark => face.Contains(mark, StringComparison.OrdinalIgnoreCase))) return family;
        return face;
    }
}
