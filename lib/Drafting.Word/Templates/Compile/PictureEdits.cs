using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Pictures whose alt text is one value tag: the picture is exchanged, its place and size stay (ISO 29500-1, 20.4.2.5, 20.1.8.13).</summary>
internal sealed class PictureEdits
{
    private readonly string _part;
    private readonly XmlTree _tree;
    private readonly TemplateOptions _options;
    private readonly HashSet<int> _taken = [];
    private readonly List<Edit> _edits = [];

    public PictureEdits(string part, XmlTree tree, TemplateOptions options)
    {
        (_part, _tree, _options) = (part, tree, options);
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name == "wp:docPr") Take(element, ["descr", "title"], tree[element].Parent, "a:blip", "embed");
            if (tree[element].Name == "v:shape") Take(element, ["alt"], element, "v:imagedata", "id");
        }
    }

    /// <summary>Elements whose alt text is used up.</summary>
    public IReadOnlySet<int> Taken => _taken;

    public IReadOnlyList<Edit> All() => _edits;

    private void Take(int element, string[] names, int scope, string reference, string attributeName)
    {
        foreach (var attribute in _tree.Attributes(element).Where(attribute => names.Contains(attribute.Name)))
        {
            var text = XmlText.Decode(_tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart)).Trim();
            if (TagReader.WholeTag(text, new TagParser(_options.Filters), _options.Delimiters) is not { } tag || Find(scope, reference, attributeName) is not { } target) continue;
            var original = _tree.Bytes[target.ValueStart..target.ValueEnd];
            _edits.Add(new Edit(target.ValueStart, target.ValueEnd, EditKind.Replace) { Node = new PictureReferenceNode(tag.Expression!, new TagPlace(_part, text, text), original, isSoft: false) });
            _edits.Add(new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace));
            _taken.Add(element);
            for (var inside = scope; inside < _tree[scope].Next; inside++) if (_tree[inside].Name == "pic:cNvPr") Clear(inside, text);
            return;
        }
    }

    /// <summary>Word repeats the alt text inside the picture.</summary>
    private void Clear(int element, string text)
    {
        foreach (var attribute in _tree.Attributes(element).Where(attribute => attribute.Name is "descr" or "title"))
            if (XmlText.Decode(_tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart)).Trim() == text)
                _edits.Add(new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace));
        _taken.Add(element);
    }

    private XmlAttribute? Find(int scope, string name, string attributeName)
    {
        for (var element = scope; element < _tree[scope].Next; element++)
        {
            if (_tree[element].Name != name) continue;
            foreach (var attribute in _tree.Attributes(element))
                if (attribute.Name.EndsWith(":" + attributeName, StringComparison.Ordinal))
                    return attribute;
        }

        return null;
    }
}
