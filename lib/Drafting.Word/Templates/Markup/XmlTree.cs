using System.Text;

namespace Drafting.Word.Templates.Markup;

/// <summary>The elements of one XML part over its own bytes: what is not changed can be copied byte for byte.</summary>
/// <remarks>Made by <see cref="XmlTreeReader"/>, which guarantees well-formed UTF-8 without a DTD or CDATA.</remarks>
internal sealed class XmlTree(byte[] bytes, XmlElement[] elements)
{
    public byte[] Bytes => bytes;

    public ReadOnlySpan<XmlElement> Elements => elements;

    public XmlElement this[int element] => elements[element];

    /// <summary>The children of an element, by index.</summary>
    public IEnumerable<int> Children(int parent)
    {
        for (var child = parent + 1; child < elements[parent].Next; child = elements[child].Next) yield return child;
    }

    /// <summary>Rows of a table or cells of a row, also those in content controls around them (ISO 29500-1, 17.5.2.31, 17.5.2.32).</summary>
    public IEnumerable<int> Rows(int parent, string name)
    {
        foreach (var child in Children(parent))
        {
            if (elements[child].Name == name) yield return child;
            else if (elements[child].Name is "w:sdt" or "w:sdtContent" or "w:customXml" or "w:ins" or "w:moveTo")
                foreach (var inner in Rows(child, name)) yield return inner;
        }
    }

    /// <summary>The first child of that name; −1 if there is none.</summary>
    public int Child(int parent, string name)
    {
        for (var child = parent + 1; child < elements[parent].Next; child = elements[child].Next)
            if (elements[child].Name == name)
                return child;
        return -1;
    }

    /// <summary>The nearest ancestor of that name, the element itself included; −1 if there is none.</summary>
    public int AncestorOrSelf(int element, string name)
    {
        while (element >= 0 && elements[element].Name != name) element = elements[element].Parent;
        return element;
    }

    /// <summary>Whether <paramref name="element"/> is <paramref name="ancestor"/> or inside it.</summary>
    public bool IsInside(int element, int ancestor) => element >= ancestor && element < elements[ancestor].Next;

    /// <summary>The deepest element that holds all of the given ones.</summary>
    public int CommonAncestor(IEnumerable<int> of)
    {
        var common = -1;
        foreach (var element in of)
        {
            if (common < 0) common = element;
            while (!IsInside(element, common)) common = elements[common].Parent;
        }

        return common;
    }

    /// <summary>The child of <paramref name="ancestor"/> that holds <paramref name="element"/>; the element itself when it is the ancestor.</summary>
    public int ChildHolding(int ancestor, int element)
    {
        if (element == ancestor) return element;
        while (elements[element].Parent != ancestor) element = elements[element].Parent;
        return element;
    }

    /// <summary>The attributes of an element in order.</summary>
    public List<XmlAttribute> Attributes(int element)
    {
        var attributes = new List<XmlAttribute>();
        var position = elements[element].Start + 1;
        var end = elements[element].ContentStart - 1;
        while (position < end && !IsSpace(bytes[position]) && bytes[position] != '/') position++;
        while (true)
        {
            while (position < end && IsSpace(bytes[position])) position++;
            if (position >= end || bytes[position] == '/') return attributes;
            var start = position;
            while (bytes[position] != '=' && !IsSpace(bytes[position])) position++;
            var name = Encoding.UTF8.GetString(bytes, start, position - start);
            while (bytes[position] is not ((byte)'"' or (byte)'\'')) position++;
            var quote = bytes[position++];
            var valueStart = position;
            while (bytes[position] != quote) position++;
            attributes.Add(new XmlAttribute(name, start, valueStart, position));
            position++;
        }
    }

    /// <summary>The decoded value of an attribute by its name as written; null when it is missing.</summary>
    public string? Attribute(int element, string name)
    {
        foreach (var attribute in Attributes(element))
            if (attribute.Name == name)
                return XmlText.Decode(bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
        return null;
    }

    /// <summary>The start tag of an element, as written.</summary>
    public ReadOnlySpan<byte> StartTag(int element) => bytes.AsSpan(elements[element].Start, elements[element].ContentStart - elements[element].Start);

    /// <summary>The end tag of an element that is not an empty-element tag, as written.</summary>
    public ReadOnlySpan<byte> EndTag(int element) => bytes.AsSpan(elements[element].ContentEnd, elements[element].End - elements[element].ContentEnd);

    /// <summary>The whole element, as written.</summary>
    public ReadOnlySpan<byte> Outer(int element) => bytes.AsSpan(elements[element].Start, elements[element].End - elements[element].Start);

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
