using System.Globalization;
using System.Text;
using System.Xml;
using Drafting.Text.Diagnostics;
using Drafting.Word.Markdown;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Compile;

/// <summary>Reads what fills need to know of a template as a whole.</summary>
internal static class FactsReader
{
    /// <summary>The template's styles; a fault when the part is broken.</summary>
    public static StyleMap? Styles(PackageReader package, ContentTypes types, out Diagnostic? fault)
    {
        fault = null;
        if (package.Entries.FirstOrDefault(entry => types.Of(entry.Name) == PartKind.Styles) is not { } entry) return StyleMap.Empty;
        if (package.Read(entry, out fault) is not { } bytes) return null;
        try
        {
            return StyleMap.Read(new MemoryStream(bytes));
        }
        catch (XmlException exception)
        {
            fault = PackageFaults.NotXml(entry.Name, bytes, exception);
            return null;
        }
    }

    /// <summary>Width of the text area in twips by the last section's page (ISO 29500-1, 17.6.11, 17.6.13).</summary>
    public static int TextWidth(XmlTree document)
    {
        for (var element = document.Elements.Length - 1; element >= 0; element--)
        {
            if (document[element].Name != "w:sectPr") continue;
            var size = document.Child(element, "w:pgSz");
            var margins = document.Child(element, "w:pgMar");
            if (size < 0 || margins < 0) break;
            var width = Number(document, size, "w:w") - Number(document, margins, "w:left") - Number(document, margins, "w:right");
            return width > 0 ? width : TemplateFacts.None.TextWidth;
        }

        return TemplateFacts.None.TextWidth;
    }

    /// <summary>An id above all notes of a part; 2 when there is no such part, as its own two rules come first.</summary>
    public static int FirstFreeNote(XmlTree? notes)
    {
        var free = 2;
        for (var element = 0; element < (notes?.Elements.Length ?? 0); element++)
            if (notes![element].Name is "w:footnote" or "w:endnote" or "w:comment")
                free = Math.Max(free, Number(notes, element, "w:id") + 1);
        return free;
    }

    /// <summary>A number above those that fills have put into relationships, styles and entry names of this file before.</summary>
    public static int FirstFreeAddition(IReadOnlyList<CompiledPart> parts)
    {
        var free = 1;
        foreach (var part in parts)
        {
            var texts = part.Expanded is { } bytes && !part.Entry.Name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) ? new[] { part.Entry.Name, Encoding.UTF8.GetString(bytes) } : [part.Entry.Name];
            foreach (var text in texts)
                for (var at = text.IndexOf(PackageAdditions.Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(PackageAdditions.Prefix, at + 1, StringComparison.Ordinal))
                    free = Math.Max(free, NumberAt(text, at + PackageAdditions.Prefix.Length) + 1);
        }

        return free;
    }

    private static int NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0;
    }

    private static int Number(XmlTree tree, int element, string attribute) =>
        int.TryParse(tree.Attribute(element, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
