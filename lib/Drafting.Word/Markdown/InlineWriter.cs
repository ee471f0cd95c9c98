using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Drafting.Word.Markdown;

/// <summary>Writes the content of a paragraph: text, emphasis, links, pictures, footnote references.</summary>
internal sealed partial class InlineWriter(FragmentContext context, BlockWriter blocks)
{
    /// <summary>Writes the inlines of a block.</summary>
    /// <param name="container">The block's content.</param>
    /// <param name="runIn">Strong text that is a run-in heading, and its level.</param>
    public void Write(ContainerInline? container, (EmphasisInline Heading, int Level)? runIn = null)
    {
        if (container is null) return;
        foreach (var inline in container)
        {
            var isHeading = runIn is { Level: > 0 } heading && ReferenceEquals(heading.Heading, inline);
            Write(inline, isHeading ? new Format(context.Styles[Role.RunInHeading(runIn!.Value.Level)], false, IsHeading: true) : default);
        }
    }

    private void Write(Inline inline, Format format)
    {
        switch (inline)
        {
            case LiteralInline literal: Text(literal.Content.ToString(), format); break;
            case HtmlEntityInline entity: Text(entity.Transcoded.ToString(), format); break;
            case LineBreakInline line: LineBreak(line, format); break;
            case EmphasisInline emphasis: WriteAll(emphasis, Emphasise(emphasis, format)); break;
            case LinkInline { IsImage: true } picture: PictureWriter.Write(context, picture); break;
            case LinkInline link: Link(link.Url ?? "", link, format, inner => WriteAll(link, inner)); break;
            case AutolinkInline link: Link((link.IsEmail ? "mailto:" : "") + link.Url, link, format, inner => Text(link.Url, inner)); break;
            case FootnoteLink { IsBackLink: false } note: Footnote(note); break;
            case CodeInline code: Code(code, format); break;
            case HtmlInline html: Html(html, format); break;
            case ContainerInline container: WriteAll(container, format); break;
        }
    }

    private void WriteAll(ContainerInline container, Format format)
    {
        foreach (var child in container) Write(child, format);
    }

    private void Text(string text, Format format) => RunWriter.Write(context.Xml, text, format.Style, format.Bold);

    /// <summary>Han text is wrapped without a space; Latin words keep one.</summary>
    private void LineBreak(LineBreakInline line, Format format)
    {
        if (line.IsHard) RunWriter.WriteBreak(context.Xml);
        else if (line.PreviousSibling is { } before && line.NextSibling is { } after && EndsLatin(InlineText.Of(before)) && StartsLatin(InlineText.Of(after)))
            Text(" ", format);
    }

    private static bool EndsLatin(string text) => text.Length > 0 && text[^1] < 0x2E80 && !"“”‘’—…".Contains(text[^1], StringComparison.Ordinal);

    private static bool StartsLatin(string text) => text.Length > 0 && text[0] < 0x2E80 && !"“”‘’—…".Contains(text[0], StringComparison.Ordinal);

    private Format Emphasise(EmphasisInline emphasis, Format format)
    {
        if (format.IsHeading) return format;
        if (emphasis.DelimiterCount == 1) return format with { Style = context.Styles[Role.Emphasis] ?? format.Style };
        // Strong within emphasis keeps the face and adds weight, which two character styles cannot.
        return context.Styles[Role.Strong] is { } strong && format.Style is null ? format with { Style = strong } : format with { Bold = true };
    }

    private void Link(string address, MarkdownObject place, Format format, Action<Format> content)
    {
        var safe = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
        if (!safe)
        {
            context.Report("MKD006", Severity.Warning, place, $"链接“{Shorten(address)}”不是网址，只保留了文字。", "链接写 http、https 或 mailto 地址。");
            content(format);
            return;
        }

        var id = context.AddRelationship(FragmentRelationship.HyperlinkType, uri!.AbsoluteUri, default);
        context.Xml.Append($"""<w:hyperlink r:id="{id}">""");
        content(format with { Style = context.Styles[Role.Hyperlink] ?? format.Style });
        context.Xml.Append("</w:hyperlink>");
    }

    private void Footnote(FootnoteLink note)
    {
        if (context.IsInFootnote)
        {
            context.Report("MKD009", Severity.Warning, note, "脚注里不能再加脚注，这个标记没有排进去。", "把注释内容合并到一条脚注里。");
            return;
        }

        var id = context.AddFootnote(() => blocks.WriteFootnote(note.Footnote));
        var style = context.Styles[Role.FootnoteReference];
        var properties = style is null ? """<w:vertAlign w:val="superscript"/>""" : $"""<w:rStyle w:val="{style}"/>""";
        context.Xml.Append($"""<w:r><w:rPr>{properties}</w:rPr><w:footnoteReference w:id="{id}"/></w:r>""");
    }

    private void Code(CodeInline code, Format format)
    {
        context.Report("MKD001", Severity.Error, code, $"公文没有代码格式：“{Shorten(code.Content)}”按普通文字排。", "去掉反引号。");
        Text(code.Content, format);
    }

    private void Html(HtmlInline html, Format format)
    {
        if (LineBreakTag().IsMatch(html.Tag))
        {
            RunWriter.WriteBreak(context.Xml);
            return;
        }

        context.Report("MKD002", Severity.Error, html, $"不能用 HTML：“{Shorten(html.Tag)}”按普通文字排。", "删去标签；换行写 <br>，加粗写 **文字**。");
        Text(html.Tag, format);
    }

    private static string Shorten(string text) => text.Length <= 20 ? text : text[..20] + "…";

    [GeneratedRegex("^<br */?>$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreakTag();

    private readonly record struct Format(string? Style, bool Bold, bool IsHeading);
}
