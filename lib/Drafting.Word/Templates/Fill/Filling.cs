using System.Buffers.Text;
using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Markdown;
using Drafting.Word.Packages;
using Drafting.Word.Packages.Deflating;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Program;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Fill;

/// <summary>The state of one fill. The compiled program is shared; this is not.</summary>
internal sealed class Filling
{
    private const int LongestNumber = 64;

    private readonly List<Diagnostic> _diagnostics = [];
    private TemplateFacts _facts = TemplateFacts.None;
    private int _repetitions;
    private int _repetitionIds;
    private int[] _sectionRepetitions = [];
    private readonly Dictionary<(int Number, int Repetition), int> _numbers = [];

    public Filling() => Attachments = new Attachments(this);

    /// <summary>Where the part being filled is written.</summary>
    public ByteBuffer Output { get; } = new();

    public Scope Scope { get; } = new();

    /// <summary>Where ids that nothing else has come from.</summary>
    public FreshIds Ids { get; } = new();

    /// <summary>Files that the data may name.</summary>
    public DataFiles Files { get; private set; } = new(null);

    /// <summary>What is added to the package.</summary>
    public PackageAdditions Additions { get; } = new();

    /// <summary>Notes, comments and addresses of sections.</summary>
    public Attachments Attachments { get; }

    /// <summary>Index of the part being filled.</summary>
    public int Part { get; set; }

    /// <summary>Whether the part being filled is the main document part, the only one that can refer to notes.</summary>
    public bool IsInMainPart => Part == _facts.Main;

    public FillOptions Options { get; private set; } = FillOptions.Default;

    /// <summary>How many times content of a section was written so far.</summary>
    public int Shown { get; private set; }

    /// <summary>0 in content that is written for the first time, otherwise a number of its own for each further repetition.</summary>
    public int Repetition { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public bool HasErrors { get; private set; }

    /// <summary>Starts over.</summary>
    public void Reset(DataValue data, FillOptions options, TemplateFacts facts)
    {
        _diagnostics.Clear();
        HasErrors = false;
        Scope.Reset(data);
        Shown = 0;
        Repetition = 0;
        _repetitions = 0;
        _facts = facts;
        _numbers.Clear();
        if (_sectionRepetitions.Length < facts.Sections) _sectionRepetitions = new int[facts.Sections];
        Ids.Reset(facts);
        if (options.Folder != Options.Folder) Files = new DataFiles(options.Folder);
        Options = options;
        Additions.Reset(facts);
        Attachments.Reset();
        Truncate(0);
    }

    /// <summary>Where the prepared segments of the parts stand in <see cref="Output"/>, in order.</summary>
    public List<SegmentPlace> Places { get; } = [];

    /// <summary>Notes that a prepared segment comes next.</summary>
    public void Note(int segment) => Places.Add(new SegmentPlace(segment, Output.Count));

    /// <summary>Takes back what was written after the first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length)
    {
        Output.Truncate(length);
        while (Places.Count > 0 && Places[^1].Start >= length) Places.RemoveAt(Places.Count - 1);
    }

    public void Show() => Shown++;

    public void Report(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (!_diagnostics.Contains(diagnostic)) _diagnostics.Add(diagnostic);
    }

    /// <summary>The value that a section or condition asks for; a name that looks like a slip is reported.</summary>
    public DataValue? Evaluate(Expression expression, TagPlace place)
    {
        var value = expression.Evaluate(Scope);
        if (value is null && expression is PathExpression path && NearestName.Find(path.Source, Scope.NamesFor(path)) is { } nearest)
            Report(FillFaults.Slip(place, path.Source, nearest));
        if (value is DataFault fault) Report(FillFaults.Filter(place, fault));
        return value is DataFault ? null : value;
    }

    /// <summary>Does what the options say about a value that the data lack.</summary>
    public void WriteMissing(Expression expression, TagPlace place, RunShell run)
    {
        switch (Options.Missing)
        {
            case MissingData.Keep: RunTextWriter.Write(Output, place.Tag, run); break;
            case MissingData.Error: ReportMissing(expression, place); break;
        }
    }

    public void WriteNumber(decimal value)
    {
        Utf8Formatter.TryFormat(value, Output.Reserve(LongestNumber), out var written);
        Output.Advance(written);
    }

    /// <summary>The id that stands for one of the template's in this repetition.</summary>
    public int IdOf(int index) => _repetitionIds + index;

    /// <summary>Notes the repetition in which a section is written.</summary>
    public void EnterSection(int section) => _sectionRepetitions[section] = Repetition;

    /// <summary>The list instance that stands for one of the template's in the current repetition of a section: each begins at its start value again.</summary>
    public int NumberFor(int number, int section)
    {
        var key = (number, _sectionRepetitions[section]);
        if (key.Item2 == 0 || !_facts.Numbering.Starts.ContainsKey(number)) return number;
        if (_numbers.TryGetValue(key, out var restarted)) return restarted;
        restarted = Ids.NewList();
        Additions.Numbers.Append(_facts.Numbering.Restarted(number, restarted));
        return _numbers[key] = restarted;
    }

    /// <summary>What rich values may know.</summary>
    public RichContext RichContext => new(_facts.Styles, _facts.TextWidth, Ids.NextId, Ids.NextFootnote, Files);

    /// <summary>Adds a footnote; its paragraphs belong to the footnotes part.</summary>
    public void AddFootnote(FragmentFootnote note)
    {
        Ids.TakeFootnote(note.Id);
        Additions.AddNote(NoteKind.Footnote, note.Id, WithRelationships(note.Xml, note.Relationships, NoteKind.Footnote.Owner));
    }

    /// <summary>Gives markup the relationship ids of the part that takes it in.</summary>
    public string WithRelationships(string xml, ImmutableArray<FragmentRelationship> relationships, int part)
    {
        foreach (var relationship in relationships)
        {
            var id = Additions.Add(part, relationship);
            xml = xml.Replace($"r:id=\"{relationship.Id}\"", $"r:id=\"{id}\"").Replace($"r:embed=\"{relationship.Id}\"", $"r:embed=\"{id}\"");
        }

        return xml;
    }

    /// <summary>Starts a repetition; ids are new from the second time on.</summary>
    public RepetitionScope Repeat(int section) => new(this, section);

    private void StartRepetition()
    {
        Repetition = ++_repetitions;
        _repetitionIds = Ids.NextId;
        Ids.Take(_facts.IdsPerRepetition);
    }

    /// <summary>Reports a value that the data lack.</summary>
    public void ReportMissing(Expression expression, TagPlace place)
    {
        while (expression is FilterExpression filtered) expression = filtered.Value;
        if (expression is PathExpression path) Report(FillFaults.Missing(place, path.Source, NearestName.Find(path.Source, Scope.NamesFor(path).Where(name => name != path.Source))));
    }

    /// <summary>One run of a list; restores the outer repetition at its end.</summary>
    public ref struct RepetitionScope(Filling filling, int section)
    {
        private readonly int _outer = filling.Repetition;
        private readonly int _outerIds = filling._repetitionIds;
        private bool _isLater;

        public void Next()
        {
            filling.Show();
            if (_isLater) filling.StartRepetition();
            _isLater = true;
            filling.EnterSection(section);
        }

        public readonly void Dispose()
        {
            filling.Repetition = _outer;
            filling._repetitionIds = _outerIds;
        }
    }
}
