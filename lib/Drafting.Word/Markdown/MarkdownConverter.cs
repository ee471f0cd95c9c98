using Drafting.Text.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Markdown text to paragraphs, tables and pictures in a template's styles.</summary>
/// <remarks>
/// Numbers are part of the text (一、 （一） 1. （1）): safe to copy into any program. A list item keeps its number as written.
/// An indented line is a paragraph, not code, and a line of hyphens is a page break, never the mark of a heading above it:
/// what office writers paste means that.
/// </remarks>
public static class MarkdownConverter
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Converts a text.</summary>
    /// <param name="markdown">CommonMark with pipe tables and footnotes.</param>
    /// <param name="styles">The styles of the template that takes the text in.</param>
    /// <param name="options">Pictures, widths, first ids; null for the defaults.</param>
    public static WordFragment Convert(string markdown, StyleMap styles, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(styles);
        var context = new FragmentContext(styles, options ?? MarkdownOptions.Default);
        if (Parse(markdown, context) is not { } document) return context.ToFragment();
        FootnoteFaults.Report(document, markdown, context);
        new BlockWriter(context).Write(document);
        return context.ToFragment();
    }

    /// <summary>Markdig refuses nesting deeper than 128: such a text is reported, and kept line by line.</summary>
    private static MarkdownDocument? Parse(string markdown, FragmentContext context)
    {
        try
        {
            return MarkdownParser.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            context.Report("MKD010", Severity.Error, 0, 0, "层层嵌套太深，这一段按普通文字排。", "减少行首的 > 或 - 符号。");
            new BlockWriter(context).WriteLines(markdown.Split('\n'));
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UsePreciseSourceLocation().UseCjkFriendlyEmphasis();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
