using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Fill;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Carries over the footnotes and endnotes that content refers to, with numbers of their own (ISO 29500-1, 17.11).</summary>
internal sealed class NoteMerger(SourceDocument source, Filling filling)
{
    private readonly Dictionary<XElement, string> _numbers = [];
    private readonly XElement? _footnotes = source.RootOf(PartKind.Footnotes);
    private readonly XElement? _endnotes = source.RootOf(PartKind.Endnotes);

    /// <summary>Renumbers the references of content and adds the notes.</summary>
    /// <param name="content">Content of the document's body.</param>
    /// <param name="adopt">Makes a note's content part of the result; takes the note, its part, and the part that takes it in.</param>
    public void Apply(XElement content, Action<XElement, string, int> adopt)
    {
        foreach (var reference in content.Descendants().Where(element => element.Name == W + "footnoteReference" || element.Name == W + "endnoteReference").ToList())
        {
            var kind = reference.Name.LocalName == "footnoteReference" ? NoteKind.Footnote : NoteKind.Endnote;
            var (notes, part) = kind == NoteKind.Footnote ? (_footnotes, source.PartOf(PartKind.Footnotes)) : (_endnotes, source.PartOf(PartKind.Endnotes));
            var id = (string?)reference.Attribute(W + "id");
            var note = notes?.Elements().FirstOrDefault(note => (string?)note.Attribute(W + "id") == id);
            if (note is null) reference.Remove();
            else reference.SetAttributeValue(W + "id", Number(kind, note, () => adopt(note, part!, kind.Owner)));
        }
    }

    private string Number(NoteKind kind, XElement note, Action adopt)
    {
        if (_numbers.TryGetValue(note, out var known)) return known;
        adopt();
        var number = filling.Ids.NewNote(kind);
        filling.Additions.AddNote(kind, number, string.Concat(note.Elements().Select(FragmentXml.Write)));
        return _numbers[note] = number.ToString(CultureInfo.InvariantCulture);
    }
}
