namespace Drafting.Word.Layouts;

/// <summary>The five typefaces of an official document, by the names Word and WPS know them. Fonts are named, never embedded.</summary>
/// <param name="Title">小标宋: organ mark and title.</param>
/// <param name="Body">仿宋: body, levels 3 and 4, imprint.</param>
/// <param name="Kai">楷体: level 2, signer, speaker.</param>
/// <param name="Hei">黑体: level 1, secrecy, attachment marks.</param>
/// <param name="Song">宋体: page numbers.</param>
public sealed record Typefaces(string Title, string Body, string Kai, string Hei, string Song)
{
    /// <summary>方正小标宋 with the GB2312 faces that most offices have.</summary>
    public static Typefaces Founder { get; } = new("方正小标宋_GBK", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");

    /// <summary>华文 faces, which come with Word for Mac and older Office editions.</summary>
    public static Typefaces Sinotype { get; } = new("华文中宋", "华文仿宋", "华文楷体", "黑体", "宋体");

    /// <summary>The faces of a plain Windows installation.</summary>
    public static Typefaces Windows { get; } = new("宋体", "仿宋", "楷体", "黑体", "宋体");

    /// <summary>The set that a writer calls 方正, 华文 or 系统; null for any other name.</summary>
    public static Typefaces? Find(string name) => name switch
    {
        "方正" => Founder,
        "华文" => Sinotype,
        "系统" => Windows,
        _ => null,
    };
}
