using System.Text;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Markup;

/// <summary>Start tags, properties and shells of runs and paragraphs, made again from the template's own bytes.</summary>
internal static class RunMarkup
{
    /// <summary>Where an element's content begins, after its properties.</summary>
    public static int ContentStart(XmlTree tree, int element)
    {
        var properties = Properties(tree, element);
        return properties < 0 ? tree[element].ContentStart : tree[properties].End;
    }

    /// <summary>The start of an element like the given one, with its properties but without its identity and its section break.</summary>
    public static byte[] Opening(XmlTree tree, int element)
    {
        var opening = new List<byte>();
        var isText = tree[element].Name == "w:t";
        AddStartTag(tree, element, opening);
        if (isText) return PreservedStartTag(tree, element);
        var properties = Properties(tree, element);
        if (properties < 0) return [.. opening];
        var section = tree.Child(properties, "w:sectPr");
        List<(int Start, int End)> cuts = section < 0 ? [.. ShadowingThemeFonts(tree, properties)] : [(tree[section].Start, tree[section].End)];
        return [.. opening, .. Without(tree, properties, cuts)];
    }

    /// <summary>Theme fonts beside explicit ones, which Word would prefer to them (ISO 29500-1, 17.3.2.26); the ranges of the attributes with the space before.</summary>
    public static IEnumerable<(int Start, int End)> ShadowingThemeFonts(XmlTree tree, int properties)
    {
        var fonts = properties < 0 ? -1 : tree.Child(properties, "w:rFonts");
        if (fonts < 0) yield break;
        var attributes = tree.Attributes(fonts);
        foreach (var attribute in attributes.Where(attribute => attribute.Name.EndsWith("Theme", StringComparison.Ordinal)))
            if (attributes.Exists(other => other.Name == attribute.Name[..^"Theme".Length]))
                yield return (attribute.Start - 1, attribute.End);
    }

    private static List<byte> Without(XmlTree tree, int element, IEnumerable<(int Start, int End)> cuts)
    {
        var bytes = new List<byte>();
        var position = tree[element].Start;
        foreach (var (start, end) in cuts)
        {
            bytes.AddRange(tree.Bytes.AsSpan(position, start - position));
            position = end;
        }

        bytes.AddRange(tree.Bytes.AsSpan(position, tree[element].End - position));
        return bytes;
    }

    /// <summary>The start tag of a <c>w:t</c>, keeping spaces (XML 1.0, 2.10).</summary>
    public static byte[] PreservedStartTag(XmlTree tree, int text) =>
        tree.StartTag(text).IndexOf("xml:space"u8) >= 0 ? tree.StartTag(text).ToArray() : Encoding.UTF8.GetBytes($"<{QualifiedName(tree, text)} xml:space=\"preserve\">");

    /// <summary>The shell of the run that holds a text element.</summary>
    public static RunShell Shell(XmlTree tree, int text)
    {
        var run = tree[text].Parent;
        byte[] open = [.. Opening(tree, run), .. Opening(tree, text)];
        byte[] close = [.. tree.EndTag(text), .. tree.EndTag(run)];
        var textEnd = tree.EndTag(text).ToArray();
        var textStart = Opening(tree, text);
        var prefix = Prefix(tree, run);
        if (tree[text].Name == "w:t")
        {
            return new RunShell(
                open,
                close,
                [.. textEnd, .. Encoding.UTF8.GetBytes($"<{prefix}br/>"), .. textStart],
                [.. textEnd, .. Encoding.UTF8.GetBytes($"<{prefix}tab/>"), .. textStart])
            {
                OpenHinted = Hinted(open, prefix),
                Properties = Properties(tree, run) is >= 0 and var properties ? Encoding.UTF8.GetString([.. Without(tree, properties, ShadowingThemeFonts(tree, properties))]) : "",
            };
        }

        return new RunShell(open, close, [.. close, .. Encoding.UTF8.GetBytes($"<{prefix}br/>"), .. open], "&#9;"u8.ToArray());
    }

    /// <summary>A run's start with <c>w:hint="eastAsia"</c>: quotation marks and dashes take the East Asian font (ISO 29500-1, 17.3.2.26).</summary>
    private static byte[]? Hinted(byte[] open, string prefix)
    {
        var markup = Encoding.UTF8.GetString(open);
        if (markup.Contains($"{prefix}hint=\"", StringComparison.Ordinal)) return null;
        var fonts = markup.IndexOf($"<{prefix}rFonts", StringComparison.Ordinal);
        if (fonts >= 0) return Encoding.UTF8.GetBytes(markup.Insert(fonts + prefix.Length + "<rFonts".Length, $" {prefix}hint=\"eastAsia\""));
        var element = $"<{prefix}rFonts {prefix}hint=\"eastAsia\"/>";
        var properties = markup.IndexOf($"<{prefix}rPr>", StringComparison.Ordinal);
        if (properties < 0) return Encoding.UTF8.GetBytes(markup.Insert(markup.LastIndexOf('<'), $"<{prefix}rPr>{element}</{prefix}rPr>"));
        var at = properties + prefix.Length + "<rPr>".Length;
        if (markup.AsSpan(at).StartsWith($"<{prefix}rStyle", StringComparison.Ordinal)) at = markup.IndexOf('>', at) + 1;
        return Encoding.UTF8.GetBytes(markup.Insert(at, element));
    }

    /// <summary>The shell of a run that is newly made.</summary>
    /// <param name="open">Start tag and properties.</param>
    /// <param name="prefix">Prefix of WordprocessingML in the part, with its colon.</param>
    /// <param name="properties">The properties alone.</param>
    public static RunShell Shell(byte[] open, string prefix, string properties)
    {
        byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
        var textStart = $"<{prefix}t xml:space=\"preserve\">";
        var textEnd = $"</{prefix}t>";
        return new RunShell([.. open, .. Utf8(textStart)], Utf8($"{textEnd}</{prefix}r>"), Utf8($"{textEnd}<{prefix}br/>{textStart}"), Utf8($"{textEnd}<{prefix}tab/>{textStart}")) { Properties = properties };
    }

    /// <summary>The prefix of an element as the part writes it, with its colon.</summary>
    public static string Prefix(XmlTree tree, int element)
    {
        var name = QualifiedName(tree, element);
        return name[..(name.IndexOf(':') + 1)];
    }

    /// <summary>The name of an element as the part writes it.</summary>
    public static string QualifiedName(XmlTree tree, int element)
    {
        var tag = tree.StartTag(element)[1..];
        return Encoding.UTF8.GetString(tag[..tag.IndexOfAny(" \t\r\n/>"u8)]);
    }

    private static int Properties(XmlTree tree, int element) => tree[element].Name switch
    {
        "w:r" => tree.Child(element, "w:rPr"),
        "w:p" => tree.Child(element, "w:pPr"),
        "w:tc" => tree.Child(element, "w:tcPr"),
        "a:r" => tree.Child(element, "a:rPr"),
        "a:p" => tree.Child(element, "a:pPr"),
        _ => -1,
    };

    private static void AddStartTag(XmlTree tree, int element, List<byte> target)
    {
        // Paragraph ids are unique in a document: a second paragraph made of one must not carry them.
        var position = tree[element].Start;
        foreach (var attribute in tree.Attributes(element).Where(attribute => attribute.Name is "w14:paraId" or "w14:textId"))
        {
            target.AddRange(tree.Bytes.AsSpan(position, attribute.Start - position));
            position = attribute.End;
        }

        target.AddRange(tree.Bytes.AsSpan(position, tree[element].ContentStart - position));
    }
}
