using System.Text;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Tests.Templates;

/// <summary>Changes a part as an editor, a bad producer or an attacker might: by elements, attributes, text and bytes. The same seed gives the same change.</summary>
internal sealed class MarkupMutator(int seed, IReadOnlyList<byte[]> others)
{
    private const int MostChanges = 5;

    private static readonly string[] Texts =
    [
        "{{", "}}", "{{#a}}", "{{/a}}", "{{/}}", "{{^a}}", "{{如果 a > 1}}", "{{否则}}", "{{否则如果 b}}", "{{结束}}", "{{循环 人 在 a}}", "{{人.x}}", "{{! 注 }}", "{{a | 默认 \"x\"}}",
        "{{a | markdown}}", "{{a | 链接}}", "{{.}}", "｛｛a｝｝", "{{{a}}}", "{{#列 a}}", "{{/列 a}}", "{{a |", "“", "\"", "𠮷", "&#x7B;{a}}", "&lt;", "\u00A0",
    ];

    private static readonly string[] Values = ["", "0", "-1", "99999999999999999999", "{{a}}", "a", "true", "x.y", ".", "begin", "end", "separate", " MERGEFIELD a \\b \"(\" ", "&quot;", "rId1", "\t"];

    private static readonly string[] Names = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtPr", "w:sdtContent", "w:pPr", "w:rPr", "w:del", "w:ins", "w:fldSimple", "w:bookmarkStart", "w:bookmarkEnd", "w:txbxContent", "mc:AlternateContent", "w:drawing", "x"];

    private readonly Random _random = new(seed);

    public byte[] Change(byte[] part)
    {
        for (var count = 1 + _random.Next(MostChanges); count > 0; count--) part = ChangeOnce(part);
        return part;
    }

    private byte[] ChangeOnce(byte[] part)
    {
        if (part.Length == 0) return Encoding.UTF8.GetBytes(Pick(Texts));
        if (_random.Next(8) == 0 || XmlTreeReader.Read("", part, PackageLimits.Default, out _) is not { } tree) return ChangeBytes(part);
        part = tree.Bytes;
        var element = _random.Next(tree.Elements.Length);
        var item = tree[element];
        switch (_random.Next(9))
        {
            case 0: return Splice(part, item.Start, item.End, []);
            case 1: return Splice(part, item.End, item.End, tree.Outer(element));
            case 2: return Splice(part, tree[_random.Next(tree.Elements.Length)].Start, null, tree.Outer(element));
            case 3: return Rename(tree, element, Pick(Names));
            case 4: return ChangeAttribute(tree, element);
            case 5 or 6: return InsertText(tree, part);
            case 7: return Splice(part, item.ContentStart, item.ContentEnd, []);
            default: return InsertForeign(part, item.End);
        }
    }

    private byte[] InsertText(XmlTree tree, byte[] part)
    {
        List<int> texts = [];
        for (var element = 0; element < tree.Elements.Length; element++) if (tree[element].Name == "w:t" && !tree[element].IsEmptyTag) texts.Add(element);
        if (texts.Count == 0) return ChangeBytes(part);
        var text = tree[Pick(texts)];
        var at = text.ContentStart + _random.Next(text.ContentEnd - text.ContentStart + 1);
        while (at > text.ContentStart && at < part.Length && (part[at] & 0xC0) == 0x80) at--;
        return Splice(part, at, at, Encoding.UTF8.GetBytes(Pick(Texts)));
    }

    private byte[] InsertForeign(byte[] part, int at)
    {
        if (XmlTreeReader.Read("", Pick(others), PackageLimits.Default, out _) is not { } other) return part;
        return Splice(part, at, at, other.Outer(_random.Next(other.Elements.Length)));
    }

    private byte[] ChangeAttribute(XmlTree tree, int element)
    {
        var attributes = tree.Attributes(element);
        if (attributes.Count == 0) return tree.Bytes;
        var attribute = attributes[_random.Next(attributes.Count)];
        return _random.Next(3) == 0
            ? Splice(tree.Bytes, attribute.Start, attribute.End, [])
            : Splice(tree.Bytes, attribute.ValueStart, attribute.ValueEnd, Encoding.UTF8.GetBytes(Pick(Values)));
    }

    private static byte[] Rename(XmlTree tree, int element, string name)
    {
        var item = tree[element];
        var old = RunMarkup.QualifiedName(tree, element);
        var renamed = item.IsEmptyTag ? tree.Bytes : Splice(tree.Bytes, item.ContentEnd + 2, item.ContentEnd + 2 + Encoding.UTF8.GetByteCount(old), Encoding.UTF8.GetBytes(name));
        return Splice(renamed, item.Start + 1, item.Start + 1 + Encoding.UTF8.GetByteCount(old), Encoding.UTF8.GetBytes(name));
    }

    private byte[] ChangeBytes(byte[] part)
    {
        var at = _random.Next(part.Length);
        return _random.Next(3) switch
        {
            0 => Splice(part, at, Math.Min(part.Length, at + _random.Next(20)), []),
            1 => Splice(part, at, at, [(byte)_random.Next(256)]),
            _ => Splice(part, at, at + 1, [(byte)_random.Next(256)]),
        };
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    private static byte[] Splice(byte[] part, int start, int? end, ReadOnlySpan<byte> insert) => [.. part.AsSpan(0, start), .. insert, .. part.AsSpan(end ?? start)];
}
