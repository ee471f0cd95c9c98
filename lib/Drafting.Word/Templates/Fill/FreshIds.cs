using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Fill;

/// <summary>Gives out ids above all that the template uses, for one fill.</summary>
internal sealed class FreshIds
{
    private int _nextEndnote;
    private int _nextComment;
    private int _nextList;
    private int _nextAbstractList;

    /// <summary>The next id of a drawing, bookmark or content control.</summary>
    public int NextId { get; private set; }

    /// <summary>The next id of a footnote.</summary>
    public int NextFootnote { get; private set; }

    /// <summary>Starts over.</summary>
    public void Reset(TemplateFacts facts)
    {
        NextId = facts.FirstFreeId;
        NextFootnote = facts.FirstFreeFootnote;
        _nextEndnote = facts.FirstFreeEndnote;
        _nextComment = facts.FirstFreeComment;
        _nextList = facts.Numbering.FirstFree;
        _nextAbstractList = facts.Numbering.FirstFreeAbstract;
    }

    public int NewId() => NextId++;

    /// <summary>Ids that content has taken itself, from <see cref="NextId"/> on.</summary>
    public void Take(int count) => NextId += count;

    /// <summary>A footnote's id that content has taken itself.</summary>
    public void TakeFootnote(int id) => NextFootnote = Math.Max(NextFootnote, id + 1);

    public int NewNote(NoteKind kind) => kind == NoteKind.Footnote ? NextFootnote++ : kind == NoteKind.Endnote ? _nextEndnote++ : _nextComment++;

    public int NewList() => _nextList++;

    public int NewAbstractList() => _nextAbstractList++;
}
