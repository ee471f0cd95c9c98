using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Footnotes and endnotes by reference, marked with their running number: <c>〔脚注1〕…</c>.</summary>
internal sealed class NoteTexts(MainDocumentPart main, StoryReader story)
{
    private readonly Dictionary<(DocxLineKind, string), W.FootnoteEndnoteType> _notes = Index(main);
    private int _footnotes;
    private int _endnotes;

    /// <summary>The line of the note; null when the reference points nowhere.</summary>
    public string? Read(NoteReference reference)
    {
        if (reference.Id is null || !_notes.TryGetValue((reference.Kind, reference.Id), out var note)) return null;
        var text = story.ReadNote(note);
        return reference.Kind == DocxLineKind.Footnote
            ? string.Create(CultureInfo.InvariantCulture, $"〔脚注{++_footnotes}〕{text}")
            : string.Create(CultureInfo.InvariantCulture, $"〔尾注{++_endnotes}〕{text}");
    }

    private static Dictionary<(DocxLineKind, string), W.FootnoteEndnoteType> Index(MainDocumentPart main)
    {
        var notes = new Dictionary<(DocxLineKind, string), W.FootnoteEndnoteType>();
        Add(DocxLineKind.Footnote, main.FootnotesPart?.Footnotes?.Elements<W.Footnote>() ?? []);
        Add(DocxLineKind.Endnote, main.EndnotesPart?.Endnotes?.Elements<W.Endnote>() ?? []);
        return notes;

        void Add(DocxLineKind kind, IEnumerable<W.FootnoteEndnoteType> elements)
        {
            foreach (var element in elements)
                if (element.Id?.InnerText is { } id) notes.TryAdd((kind, id), element);
        }
    }
}
