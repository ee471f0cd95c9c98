namespace Drafting.Word.Templates.Markup;

/// <summary>One element of a part, by its place in the part's bytes.</summary>
/// <param name="Name">Name with the usual prefix of its namespace (<c>w:p</c>), whatever prefix the part uses.</param>
/// <param name="Start">First byte of the start tag.</param>
/// <param name="ContentStart">Byte after the start tag.</param>
/// <param name="ContentEnd">First byte of the end tag; equal to <see cref="ContentStart"/> for an empty-element tag.</param>
/// <param name="End">Byte after the end tag.</param>
/// <param name="Parent">Index of the parent; −1 for the root.</param>
/// <param name="Next">Index after the last descendant.</param>
internal readonly record struct XmlElement(string Name, int Start, int ContentStart, int ContentEnd, int End, int Parent, int Next)
{
    /// <summary>Whether it is written as one empty-element tag.</summary>
    public bool IsEmptyTag => End == ContentStart;
}

/// <summary>One attribute, by its place in the part's bytes.</summary>
/// <param name="Name">Name as written.</param>
/// <param name="Start">First byte of the name, after the space before it.</param>
/// <param name="ValueStart">First byte of the value.</param>
/// <param name="ValueEnd">Byte after the value.</param>
internal readonly record struct XmlAttribute(string Name, int Start, int ValueStart, int ValueEnd)
{
    /// <summary>Byte after the closing quote.</summary>
    public int End => ValueEnd + 1;
}
