using System.Text;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Finds text that is not shown in runs: document properties, chart data, alt text, targets of hyperlinks, codes of fields.</summary>
internal static class PlainHostReader
{
    /// <summary>The hosts that may hold tags.</summary>
    /// <param name="tree">The part.</param>
    /// <param name="delimiters">Marks of tags.</param>
    /// <param name="taken">Elements whose alt text names the picture itself.</param>
    public static IEnumerable<TextHost> Read(XmlTree tree, Delimiters delimiters, IReadOnlySet<int> taken)
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            var item = tree[element];
            if (HoldsText(item.Name) && item.Next == element + 1 && (DelimiterScan.MayHold(tree.Outer(element), delimiters) || HoldsAddress(item.Name, tree.Outer(element))))
                yield return Host(tree, element, item.ContentStart, item.ContentEnd, HoldsAddress(item.Name, tree.Outer(element)) ? DecodeAddress : XmlText.Decode);
            if (taken.Contains(element)) continue;
            foreach (var attribute in AttributesOf(item.Name, tree, element))
            {
                var bytes = tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
                var isAddress = HoldsAddress(item.Name, bytes);
                if (DelimiterScan.MayHold(bytes, delimiters) || isAddress)
                    yield return Host(tree, element, attribute.ValueStart, attribute.ValueEnd, isAddress ? DecodeAddress : XmlText.Decode);
            }
        }
    }

    private delegate void Decoder(ReadOnlySpan<byte> bytes, int start, StringBuilder text, List<int>? offsets);

    /// <summary>Whether a text may be an address with marks written as %7B; WPS writes links as fields (ISO 29500-1, 17.16.5.25).</summary>
    private static bool HoldsAddress(string name, ReadOnlySpan<byte> bytes) => name is "rel:Relationship" or "w:instrText" or "w:fldSimple" && bytes.IndexOf((byte)'%') >= 0;

    private static bool HoldsText(string name) =>
        name is "w:instrText" or "c:v" or "x:t" or "vt:lpwstr" or "vt:lpstr" or "ep:Company" or "ep:Manager" or "ep:HyperlinkBase" || name.StartsWith("dc:", StringComparison.Ordinal) || name.StartsWith("cp:", StringComparison.Ordinal);

    private static IEnumerable<XmlAttribute> AttributesOf(string name, XmlTree tree, int element) => name switch
    {
        "wp:docPr" or "pic:cNvPr" => tree.Attributes(element).Where(attribute => attribute.Name is "descr" or "title"),
        "w:fldSimple" => tree.Attributes(element).Where(attribute => attribute.Name.EndsWith(":instr", StringComparison.Ordinal)),
        "x:tableColumn" => tree.Attributes(element).Where(attribute => attribute.Name == "name"),
        "v:shape" => tree.Attributes(element).Where(attribute => attribute.Name is "alt" or "title"),
        "rel:Relationship" when tree.Attribute(element, "TargetMode") == "External" => tree.Attributes(element).Where(attribute => attribute.Name == "Target"),
        _ => [],
    };

    private static TextHost Host(XmlTree tree, int element, int start, int end, Decoder decode)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        decode(tree.Bytes.AsSpan(start, end - start), start, text, offsets);
        return new TextHost(tree, element, TextKind.Plain, text.ToString(), [.. offsets], [.. Enumerable.Repeat(element, offsets.Count)]) { PlainEnd = end };
    }

    /// <summary>Word writes braces and Chinese in addresses as %7B (RFC 3986, 2.1).</summary>
    private static void DecodeAddress(ReadOnlySpan<byte> bytes, int start, StringBuilder text, List<int>? offsets)
    {
        var decoded = new List<byte>();
        var places = new List<int>();
        for (var position = 0; position < bytes.Length; position++)
        {
            places.Add(start + position);
            if (bytes[position] == '%' && position + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[position + 1]) && char.IsAsciiHexDigit((char)bytes[position + 2]))
            {
                decoded.Add((byte)((Convert.ToByte(((char)bytes[position + 1]).ToString(), 16) << 4) | Convert.ToByte(((char)bytes[position + 2]).ToString(), 16)));
                position += 2;
            }
            else
            {
                decoded.Add(bytes[position]);
            }
        }

        var relative = new List<int>();
        XmlText.Decode([.. decoded], 0, text, relative);
        offsets?.AddRange(relative.Select(index => places[index]));
    }
}
