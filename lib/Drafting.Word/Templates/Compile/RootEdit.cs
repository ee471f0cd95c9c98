using System.Text;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Declares at a part's root the prefixes that inserted content uses.</summary>
internal static class RootEdit
{
    /// <summary>Null when the part is not WordprocessingML or declares them all.</summary>
    public static Edit? DeclareNamespaces(XmlTree tree)
    {
        if (!tree[0].Name.StartsWith("w:", StringComparison.Ordinal)) return null;
        var attributes = tree.Attributes(0);
        var isStrict = attributes.Exists(attribute => Value(tree, attribute) == WordNamespaces.StrictMain);
        var missing = new StringBuilder();
        foreach (var prefix in WordNamespaces.Declared.Keys.Order(StringComparer.Ordinal).Where(prefix => !attributes.Exists(attribute => attribute.Name == "xmlns:" + prefix)))
        {
            var space = WordNamespaces.Prefixes.First(pair => pair.Value == prefix && pair.Key.Contains("purl.oclc.org", StringComparison.Ordinal) == isStrict).Key;
            missing.Append($" xmlns:{prefix}=\"{space}\"");
        }

        if (missing.Length == 0) return null;
        var end = tree[0].ContentStart - (tree[0].IsEmptyTag ? 2 : 1);
        return new Edit(end, end, EditKind.Replace) { Before = Encoding.UTF8.GetBytes(missing.ToString()) };
    }

    private static string Value(XmlTree tree, XmlAttribute attribute) => XmlText.Decode(tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
}
