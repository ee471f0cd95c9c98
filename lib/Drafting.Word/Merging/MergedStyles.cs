using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Styles of all documents (ISO 29500-1, 17.7): those of the first, and beside them what others define otherwise.</summary>
internal sealed class MergedStyles(GrowingPart part)
{
    private readonly HashSet<string> _ids = [.. part.Items("style").Select(style => (string?)style.Attribute(W + "styleId") ?? "")];

    /// <summary>Word takes styles of one name for the same style, whatever the case of its letters.</summary>
    private readonly HashSet<string> _names = new(part.Items("style").Select(style => style.Value("name") ?? ""), StringComparer.OrdinalIgnoreCase);

    /// <summary>An id for a style: its own where that is free.</summary>
    public string NewId(string id) => Free(_ids, id, "-");

    /// <summary>Adds a style under the id that it has.</summary>
    public void Add(XElement style)
    {
        style.SetAttributeValue(W + "default", null);
        if (style.Element(W + "name") is { } name && name.Val() is { } own)
        {
            var free = Free(_names, own, " ");
            if (free != own)
            {
                name.SetAttributeValue(W + "val", free);
                style.SetAttributeValue(W + "customStyle", 1);
                style.Elements(W + "aliases").Remove();
            }
        }

        part.Add(style);
    }

    private static string Free(HashSet<string> taken, string own, string separator)
    {
        var free = own;
        for (var number = 2; !taken.Add(free); number++) free = own + separator + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
