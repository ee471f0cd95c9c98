using System.Text;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Markdown;

namespace Drafting.Word.Templates.Rich;

/// <summary>Markdown as blocks for a tag that stands alone, or as runs for one inside a paragraph.</summary>
internal static class MarkdownContent
{
    private static readonly XNamespace W = Markup.WordNamespaces.Main;

    public static RichContent Blocks(DataMarkdown value, RichContext context)
    {
        var options = new MarkdownOptions
        {
            Pictures = context.Files.Read,
            TextWidth = context.TextWidth,
            Start = value.Position ?? TextPosition.Start,
            FirstDrawingId = context.FirstDrawingId,
            FirstFootnoteId = context.FirstFootnoteId,
        };
        return new RichContent(MarkdownConverter.Convert(value.Source, context.Styles, options), IsInline: false);
    }

    /// <summary>The runs of block content, for a place inside a paragraph: paragraphs are parted by line breaks, a table is a fault.</summary>
    public static RichContent Inline(RichContent blocks)
    {
        var runs = new StringBuilder();
        var diagnostics = blocks.Fragment.Diagnostics;
        foreach (var block in FragmentXml.Parse(blocks.Fragment.Xml))
        {
            if (block.Name != W + "p")
            {
                diagnostics = diagnostics.Add(new Diagnostic("FIL015", Severity.Error, null, "表格不能写在一段文字中间。", "请让标签独占一段。"));
                continue;
            }

            if (runs.Length > 0) runs.Append("<w:r><w:br/></w:r>");
            foreach (var child in block.Elements().Where(child => child.Name != W + "pPr")) runs.Append(FragmentXml.Write(child));
        }

        return new RichContent(blocks.Fragment with { Xml = runs.ToString(), Diagnostics = diagnostics }, IsInline: true);
    }
}
