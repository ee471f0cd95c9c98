using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>What one conversion gathers: the XML so far, relationships, footnotes, faults.</summary>
internal sealed class FragmentContext(StyleMap styles, MarkdownOptions options)
{
    private List<FragmentRelationship> _relationships = [];
    private readonly ImmutableArray<FragmentFootnote>.Builder _footnotes = ImmutableArray.CreateBuilder<FragmentFootnote>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _drawings;
    private int _relationshipIds;

    public StyleMap Styles { get; } = styles;

    public MarkdownOptions Options { get; } = options;

    /// <summary>The text being written; a footnote has its own, and its own relationships, for it goes to another part.</summary>
    public StringBuilder Xml { get; private set; } = new();

    /// <summary>Whether a footnote is being written: WordprocessingML has no footnote in a footnote.</summary>
    public bool IsInFootnote { get; private set; }

    public int NextDrawingId() => Options.FirstDrawingId + _drawings++;

    public string AddRelationship(string type, string target, ReadOnlyMemory<byte> content)
    {
        var id = $"md{++_relationshipIds}";
        _relationships.Add(new FragmentRelationship(id, type, target, content));
        return id;
    }

    /// <summary>Writes a footnote's paragraphs aside and gives its id.</summary>
    public int AddFootnote(Action write)
    {
        var id = Options.FirstFootnoteId + _footnotes.Count;
        var (outerXml, outerRelationships) = (Xml, _relationships);
        (Xml, _relationships, IsInFootnote) = (new StringBuilder(), [], true);
        write();
        _footnotes.Add(new FragmentFootnote(id, Xml.ToString(), [.. _relationships]));
        (Xml, _relationships, IsInFootnote) = (outerXml, outerRelationships, false);
        return id;
    }

    public void Report(string id, Severity severity, MarkdownObject place, string message, string remedy) =>
        Report(id, severity, place.Line, place.Column, message, remedy);

    /// <summary>Adds a fault; line and column are Markdig's, from 0.</summary>
    public void Report(string id, Severity severity, int line, int column, string message, string remedy)
    {
        var start = Options.Start;
        var position = line == 0 ? new TextPosition(start.Line, start.Column + column) : new TextPosition(start.Line + line, column + 1);
        _diagnostics.Add(new Diagnostic(id, severity, position, message, remedy));
    }

    public WordFragment ToFragment() => new(
        Xml.ToString(),
        [.. _relationships],
        [.. _diagnostics.OrderBy(diagnostic => diagnostic.Position)])
    {
        Footnotes = _footnotes.ToImmutable(),
    };
}
