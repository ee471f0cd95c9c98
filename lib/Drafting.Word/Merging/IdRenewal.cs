using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Ids that must be unique in a document: drawings and bookmarks get new ones, those that may be absent go.</summary>
internal sealed partial class IdRenewal
{
    /// <summary>Above what programs and templates use.</summary>
    private const int FirstDrawing = 1_000_000;
    private const int FirstBookmark = 1_000_000;

    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private int _drawings;
    private int _bookmarks;

    /// <summary>Renews the ids of a later document.</summary>
    public void Renew(XElement root, int number)
    {
        Remove(root);
        foreach (var drawing in root.Descendants(Drawing + "docPr")) drawing.SetAttributeValue("id", FirstDrawing + ++_drawings);
        RenewBookmarks(root, "_" + number.ToString(CultureInfo.InvariantCulture));
    }

    private void RenewBookmarks(XElement root, string suffix)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in root.Descendants(W + "bookmarkStart"))
        {
            ids[(string?)start.Attribute(W + "id") ?? ""] = FirstBookmark + ++_bookmarks;
            if ((string?)start.Attribute(W + "name") is not { } name) continue;
            names.Add(name);
            start.SetAttributeValue(W + "name", name + suffix);
        }

        if (names.Count == 0) return;
        foreach (var mark in root.Descendants().Where(element => element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd"))
            if (ids.TryGetValue((string?)mark.Attribute(W + "id") ?? "", out var id)) mark.SetAttributeValue(W + "id", id);
        foreach (var anchor in root.Descendants(W + "hyperlink").Attributes(W + "anchor"))
            if (names.Contains(anchor.Value)) anchor.Value += suffix;
        foreach (var field in root.Descendants(W + "instrText"))
            field.Value = WordPattern().Replace(field.Value, word => names.Contains(word.Value) ? word.Value + suffix : word.Value);
    }

    /// <summary>Comments and data bindings have one store for all documents; the ids of controls and paragraphs are optional.</summary>
    private static void Remove(XElement root)
    {
        root.Descendants().Where(element => element.Name == W + "commentRangeStart" || element.Name == W + "commentRangeEnd" || element.Name == W + "commentReference" || element.Name == W + "dataBinding").Remove();
        root.Descendants(W + "sdtPr").Elements(W + "id").Remove();
        root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name == Word2010 + "paraId" || attribute.Name == Word2010 + "textId").Remove();
    }

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordPattern();
}
