using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Writes blocks: paragraphs, headings, lists, quotations, tables, page breaks.</summary>
internal sealed class BlockWriter
{
    private readonly FragmentContext _context;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;
    private bool _breakBefore;
    private bool _afterTable;

    public BlockWriter(FragmentContext context)
    {
        _context = context;
        _inlines = new InlineWriter(context, this);
        _tables = new TableWriter(context, _inlines);
    }

    /// <summary>Writes a whole text.</summary>
    public void Write(MarkdownDocument document)
    {
        WriteAll(document, Role.Body);
        // Word wants a paragraph after the last table of a cell or body.
        if (_afterTable) WriteParagraph(Role.ImprintAnchor, static () => { });
    }

    /// <summary>Writes a footnote's paragraphs; its number opens the first.</summary>
    public void WriteFootnote(Footnote footnote)
    {
        var reference = _context.Styles[Role.FootnoteReference];
        var properties = reference is null ? """<w:vertAlign w:val="superscript"/>""" : $"""<w:rStyle w:val="{reference}"/>""";
        var first = true;
        foreach (var paragraph in footnote.OfType<ParagraphBlock>())
        {
            WriteParagraph(Role.FootnoteText, () =>
            {
                if (first) _context.Xml.Append($"""<w:r><w:rPr>{properties}</w:rPr><w:footnoteRef/></w:r>""");
                _inlines.Write(paragraph.Inline);
            });
            first = false;
        }
    }

    private void WriteAll(ContainerBlock blocks, string role)
    {
        foreach (var block in blocks) Write(block, role);
    }

    private void Write(Block block, string role)
    {
        switch (block)
        {
            case HeadingBlock { IsSetext: true, Level: 2 } paragraph: ParagraphAndBreak(paragraph, role); break;
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph: Paragraph(paragraph, role); break;
            case ListBlock list: List(list, depth: 0); break;
            case QuoteBlock quote: WriteAll(quote, Role.Quote); break;
            case Table table: Table(table); break;
            case ThematicBreakBlock: _breakBefore = true; break;
            case FencedCodeBlock code: Literal(code, "MKD001", "公文没有代码格式，这一段按普通文字排。", "去掉首尾的 ```。"); break;
            case HtmlBlock html: Literal(html, "MKD002", "不能用 HTML，这一段按普通文字排。", "删去标签，用 Markdown 写。"); break;
            case LinkReferenceDefinitionGroup or FootnoteGroup: break;
            case ContainerBlock container: WriteAll(container, role); break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        if (heading.Level > 4)
            _context.Report("MKD003", Severity.Warning, heading, "公文标题最多四级，这一行按四级标题排。", "改用不超过四个 #。");
        WriteParagraph(Role.Heading(Math.Min(heading.Level, 4)), () => _inlines.Write(heading.Inline));
    }

    /// <summary>CommonMark makes a heading of a paragraph with hyphens below it; a writer means a paragraph and a page break.</summary>
    private void ParagraphAndBreak(HeadingBlock paragraph, string role)
    {
        WriteParagraph(role, () => _inlines.Write(paragraph.Inline));
        _breakBefore = true;
    }

    private void Paragraph(ParagraphBlock paragraph, string role)
    {
        var isPicture = paragraph.Inline is { } inline && inline.FirstChild == inline.LastChild
            && inline.FirstChild is Markdig.Syntax.Inlines.LinkInline { IsImage: true };
        WriteParagraph(isPicture ? Role.Picture : role, () => _inlines.Write(paragraph.Inline, RunInHeading.Find(paragraph)));
    }

    private void List(ListBlock list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = ListMarker.Of(list, item, depth);
            foreach (var block in item)
            {
                if (block is ListBlock inner) List(inner, depth + 1);
                else if (block is ParagraphBlock paragraph && marker is { } text)
                {
                    WriteParagraph(Role.ListItem, () =>
                    {
                        RunWriter.Write(_context.Xml, text, null);
                        _inlines.Write(paragraph.Inline);
                    });
                    marker = null;
                }
                else Write(block, Role.ListItem);
            }
        }
    }

    private void Table(Table table)
    {
        // Two tables without a paragraph between them become one in Word.
        if (_afterTable || _breakBefore) WriteParagraph(Role.ImprintAnchor, static () => { });
        _tables.Write(table);
        _afterTable = true;
    }

    /// <summary>Lines that official style has no format for: reported, and kept as they were written.</summary>
    private void Literal(LeafBlock block, string id, string message, string remedy)
    {
        _context.Report(id, Severity.Error, block, message, remedy);
        WriteLines((block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.Slice.ToString()));
    }

    /// <summary>Writes lines as they stand, each a paragraph.</summary>
    public void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines) WriteParagraph(Role.Body, () => RunWriter.Write(_context.Xml, line, null));
    }

    private void WriteParagraph(string role, Action content)
    {
        _afterTable = false;
        var style = _context.Styles[role];
        _context.Xml.Append("<w:p>");
        if (style is not null || _breakBefore)
        {
            _context.Xml.Append("<w:pPr>");
            if (style is not null) _context.Xml.Append($"""<w:pStyle w:val="{style}"/>""");
            if (_breakBefore) _context.Xml.Append("<w:pageBreakBefore/>");
            _context.Xml.Append("</w:pPr>");
        }

        _breakBefore = false;
        content();
        _context.Xml.Append("</w:p>");
    }
}
