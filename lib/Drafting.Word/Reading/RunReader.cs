using System.Text;
using DocumentFormat.OpenXml;
using Drafting.Text.Sources;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>What one paragraph holds, revisions accepted.</summary>
/// <param name="Text">Its text; a line feed for each break.</param>
/// <param name="Boxes">Text boxes anchored in it.</param>
/// <param name="Notes">References to footnotes and endnotes.</param>
/// <param name="Strong">Stretches of the text in strong type.</param>
/// <param name="RunIn">Length of the heading that runs on into it; 0 when none does.</param>
internal sealed record ParagraphContent(string Text, IReadOnlyList<W.TextBoxContent> Boxes, IReadOnlyList<NoteReference> Notes, IReadOnlyList<TextSpan> Strong, int RunIn);

/// <summary>A reference to a note.</summary>
/// <param name="Kind"><see cref="DocxLineKind.Footnote"/> or <see cref="DocxLineKind.Endnote"/>.</param>
/// <param name="Id">Its <c>w:id</c>.</param>
internal readonly record struct NoteReference(DocxLineKind Kind, string? Id);

/// <summary>Reads the runs of paragraphs in order; a field may begin in one paragraph and end in another.</summary>
internal sealed class RunReader(StyleSheet styles)
{
    // One entry for each open field (17.16.18): whether its result has begun.
    private readonly Stack<bool> _fields = new();
    private readonly StringBuilder _text = new();
    private List<W.TextBoxContent> _boxes = [];
    private List<NoteReference> _notes = [];
    private W.Paragraph? _paragraph;
    private List<TextSpan> _strong = [];
    private int _runIn;
    private bool _hidden;

    public ParagraphContent Read(W.Paragraph paragraph)
    {
        _paragraph = paragraph;
        _text.Clear();
        _boxes = [];
        _notes = [];
        _strong = [];
        _runIn = 0;
        VisitChildren(paragraph);
        return new(_text.ToString().TrimEnd('\n'), _boxes, _notes, _strong, _runIn);
    }

    private void VisitChildren(OpenXmlElement element)
    {
        foreach (var child in element) Visit(child);
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Run run:
                _hidden = styles.IsHidden(run.RunProperties, _paragraph);
                var start = _text.Length;
                VisitChildren(run);
                if (_text.Length > start && styles.IsStrong(run.RunProperties)) AddStrong(start);
                if (start == _runIn && ParagraphRoles.IsRunInHeading(styles.NameOf(run.RunProperties?.RunStyle?.Val?.Value))) _runIn = _text.Length;
                break;
            case W.FieldChar field:
                VisitFieldMark(field);
                break;
            case W.TextBoxContent box:
                if (!_hidden) _boxes.Add(box);
                break;
            case AlternateContent alternatives:
                VisitChildren(Branch(alternatives));
                break;
            case W.Ruby ruby:
                if (ruby.RubyBase is { } spoken) VisitChildren(spoken);
                break;
            case W.SdtRun control:
                if (!IsPrompt(control.SdtProperties)) VisitChildren(control);
                break;
            // The SDK no longer knows smart tags, which Word 2003 put round every date and name: parse what they hold.
            case OpenXmlUnknownElement { LocalName: "smartTag" } tag:
                VisitChildren(new W.Paragraph { InnerXml = tag.InnerXml });
                break;
            default:
                if (IsOutOfText(element)) break;
                if (CharactersOf(element) is { } characters) Append(characters);
                else VisitChildren(element);
                break;
        }
    }

    private void AddStrong(int start)
    {
        if (_strong.Count > 0 && _strong[^1].End == start) _strong[^1] = TextSpan.FromBounds(_strong[^1].Start, _text.Length);
        else _strong.Add(TextSpan.FromBounds(start, _text.Length));
    }

    /// <summary>The branch of alternatives that is read: the first choice, which newer Word shows; one branch only, so nothing comes twice.</summary>
    public static OpenXmlElement Branch(AlternateContent alternatives) =>
        (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>() ?? alternatives;

    /// <summary>Whether a content control shows its prompt (17.5.2.39 w:showingPlcHdr), which is no text of the writer's.</summary>
    public static bool IsPrompt(W.SdtProperties? properties) => StyleSheet.IsOn(properties?.GetFirstChild<W.ShowingPlaceholder>()) ?? false;

    private static bool IsOutOfText(OpenXmlElement element) => element is
        W.DeletedRun or W.MoveFromRun or W.DeletedText or W.FieldCode or W.DeletedFieldCode
        or W.ParagraphProperties or W.RunProperties or W.SdtProperties or W.Paragraph or W.Table;

    private string? CharactersOf(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Text text:
                return text.Text;
            case M.Text math:
                return math.Text;
            case W.TabChar or W.PositionalTab:
                return "\t";
            case W.Break or W.CarriageReturn:
                return "\n";
            case W.NoBreakHyphen:
                return "-";
            case W.SymbolChar symbol:
                return SymbolFonts.Read(symbol);
            case W.FootnoteReference footnote:
                return Note(DocxLineKind.Footnote, footnote);
            case W.EndnoteReference endnote:
                return Note(DocxLineKind.Endnote, endnote);
            default:
                return null;
        }
    }

    private string Note(DocxLineKind kind, W.FootnoteEndnoteReferenceType reference)
    {
        if (!_hidden) _notes.Add(new(kind, reference.Id?.InnerText));
        return "";
    }

    private void Append(string characters)
    {
        var inFieldCode = _fields.Contains(false);
        if (!_hidden && !inFieldCode) _text.Append(characters);
    }

    private void VisitFieldMark(W.FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                _fields.Push(false);
                break;
            case "separate" when _fields.TryPop(out _):
                _fields.Push(true);
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }
}
