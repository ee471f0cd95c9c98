using System.Security;
using System.Text;

namespace Drafting.Word.Layouts;

/// <summary>Writes the body of a template: paragraphs that name a style, and the tags around optional parts.</summary>
internal sealed class BodyWriter
{
    private readonly StringBuilder _xml = new();

    /// <summary>A paragraph in a style. <c>\t</c> is a tab; text between <c>«style:</c> and <c>»</c> is set in that character style.</summary>
    public BodyWriter Paragraph(string style, string text)
    {
        _xml.Append($"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
        while (text.Length > 0)
        {
            var start = text.IndexOf('«', StringComparison.Ordinal);
            if (start < 0) start = text.Length;
            Run(text[..start], null);
            if (start == text.Length) break;
            var colon = text.IndexOf(':', start);
            var end = text.IndexOf('»', colon);
            Run(text[(colon + 1)..end], text[(start + 1)..colon]);
            text = text[(end + 1)..];
        }

        _xml.Append("</w:p>");
        return this;
    }

    /// <summary>Content between the paragraphs <c>{{#name}}</c> and <c>{{/name}}</c>: shown when the value is there, repeated for a list.</summary>
    public BodyWriter Section(string name, Action<BodyWriter> content)
    {
        Tag($"{{{{#{name}}}}}");
        content(this);
        return Tag($"{{{{/{name}}}}}");
    }

    /// <summary>Content that stands only where a value does.</summary>
    public BodyWriter If(string condition, Action<BodyWriter> content)
    {
        Tag($"{{{{如果 {condition}}}}}");
        content(this);
        return Tag("{{结束}}");
    }

    /// <summary>Content repeated for each item of a list. The item has a name: a member it lacks is a fault, not the document's own value.</summary>
    public BodyWriter Loop(string item, string list, Action<BodyWriter> content)
    {
        Tag($"{{{{循环 {item} 在 {list}}}}}");
        content(this);
        return Tag("{{结束}}");
    }

    /// <summary>A tag alone in its paragraph.</summary>
    public BodyWriter Tag(string tag) => Paragraph(Role.Normal, tag);

    /// <summary>The paragraphs and tables written so far.</summary>
    public string Xml => _xml.ToString();

    /// <summary>XML as it stands.</summary>
    public BodyWriter Raw(string xml)
    {
        _xml.Append(xml);
        return this;
    }

    /// <summary>Header and footer of the first page, where it differs from the rest.</summary>
    public FirstPage? FirstPage { get; private set; }

    /// <summary>Gives the first page a header and footer of its own.</summary>
    public BodyWriter WithFirstPage(FirstPage firstPage)
    {
        FirstPage = firstPage;
        return this;
    }

    /// <summary>document.xml with this body and the page of <paramref name="options"/>.</summary>
    public string ToDocument(LayoutOptions options)
    {
        var m = new Measures(options);
        var first = FirstPage is null ? "" : """<w:headerReference w:type="first" r:id="rId7"/><w:footerReference w:type="first" r:id="rId8"/>""";
        return $"""{XmlParts.Declaration}<w:document {XmlParts.Namespaces}><w:body>{_xml}<w:sectPr>{first}<w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="even" r:id="rId6"/><w:pgSz w:w="{m.PageWidth}" w:h="{m.PageHeight}"/><w:pgMar w:top="{m.Top}" w:right="{m.Right}" w:bottom="{m.Bottom}" w:left="{m.Left}" w:header="{FirstPage?.HeaderDistance ?? 851}" w:footer="{FirstPage?.FooterDistance ?? m.FooterDistance}" w:gutter="0"/><w:pgNumType w:fmt="decimal"/><w:cols w:space="425"/>{(FirstPage is null ? "" : "<w:titlePg/>")}<w:docGrid w:type="lines" w:linePitch="{m.Line}"/></w:sectPr></w:body></w:document>""";
    }

    private void Run(string text, string? style)
    {
        if (text.Length == 0) return;
        var properties = style is null ? "" : $"""<w:rPr><w:rStyle w:val="{style}"/></w:rPr>""";
        var pieces = text.Split('\t').Select(piece => piece.Length == 0 ? "" : $"""<w:t xml:space="preserve">{SecurityElement.Escape(piece)}</w:t>""");
        _xml.Append($"<w:r>{properties}{string.Join("<w:tab/>", pieces)}</w:r>");
    }
}
