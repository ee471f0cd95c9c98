using Drafting.Word.Markdown;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Data;

/// <summary>A hyperlink.</summary>
/// <param name="Address">http, https, mailto or ftp address.</param>
/// <param name="Caption">The text that shows.</param>
public sealed record DataLink(string Address, string Caption) : RichValue
{
    /// <inheritdoc/>
    public override RichContent Render(RichContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto" or "ftp"))
            return RichContent.Fault("FIL014", $"“{Address}”不是网址。", "请写成 https://… 的样子。");
        var style = context.Styles["Hyperlink"] is { } id ? $"""<w:rPr><w:rStyle w:val="{XmlText.Encode(id)}"/></w:rPr>""" : """<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>""";
        return RichContent.Runs(
            $"""<w:hyperlink r:id="link"><w:r>{style}<w:t xml:space="preserve">{XmlText.Encode(Caption)}</w:t></w:r></w:hyperlink>""",
            new FragmentRelationship("link", FragmentRelationship.HyperlinkType, uri.AbsoluteUri, default));
    }
}
