using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Outlines.Starting;

/// <summary>Chooses section templates for the moves of a new outline: those written for its subject first, then by 次序, then those that ask least of the writer.</summary>
internal sealed class SectionPicker
{
    private const int Closest = 2;
    private const int Near = 1;

    private readonly ImmutableArray<SectionTemplate> _templates;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly string? _topic;
    private readonly IReadOnlyDictionary<string, string> _facts;

    /// <summary>Reads every template of a library.</summary>
    /// <param name="library">Where the templates are; one that is broken is passed over, and said to be.</param>
    /// <param name="topic">The subject; null when it is open.</param>
    /// <param name="facts">Values that slots of the same name take.</param>
    public SectionPicker(SectionLibrary library, string? topic, IReadOnlyDictionary<string, string> facts)
    {
        _topic = topic;
        _facts = facts;
        var readings = library.Names.Select(name => (Name: name, Reading: library.Find(name)!)).ToList();
        _templates = [.. readings.Select(item => item.Reading.Template).OfType<SectionTemplate>()];
        Diagnostics = [.. readings.Where(item => item.Reading.Template is null).Select(item => StartingFaults.BrokenTemplate(item.Name, item.Reading.Diagnostics[0]))];
    }

    /// <summary>Templates that could not be used.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any template is written for the subject.</summary>
    public bool KnowsTopic => _templates.Any(template => Closeness(template) > 0);

    /// <summary>Whether a template for a move is written for the subject itself.</summary>
    public bool IsWrittenFor(Move move) => _templates.Any(template => template.Move == move && Closeness(template) == Closest);

    /// <summary>The best template for a move that is not in the outline yet; null when there is none.</summary>
    /// <param name="move">The move.</param>
    /// <param name="isSection">Whether it should have a heading.</param>
    public SectionTemplate? Pick(Move move, bool isSection) => Pick(move, isSection, isWhole: true, count: 1).FirstOrDefault();

    /// <summary>The best templates for numbered items in a section of a move, none that is in the outline already.</summary>
    public ImmutableArray<SectionTemplate> PickItems(Move move, int count) => Pick(move, isSection: true, isWhole: false, count);

    /// <summary>What a reference has to give: slots that take no fact and have no default.</summary>
    public IEnumerable<Slot> Open(SectionTemplate template) => template.Slots.Where(slot => slot.Default is null && !_facts.ContainsKey(slot.Name));

    private ImmutableArray<SectionTemplate> Pick(Move move, bool isSection, bool isWhole, int count)
    {
        var fitting = _templates.Where(template => template.Move == move && template.Section.Heading is not null == isSection && (isWhole || template.Section.Tasks.IsEmpty) && !_used.Contains(template.Name)).ToList();

        // Written for a neighbouring subject (森林防火 under 安全生产): only where there is nothing closer.
        var topical = fitting.Exists(template => Closeness(template) == Closest) ? Closest : Near;
        ImmutableArray<SectionTemplate> picked =
        [
            .. fitting.Where(template => Closeness(template) == topical || template.Topics.IsEmpty)
                .OrderByDescending(Closeness).ThenBy(template => template.Order ?? int.MaxValue).ThenBy(template => Open(template).Count()).ThenBy(template => template.Name, StringComparer.Ordinal)
                .Take(count),
        ];
        _used.UnionWith(picked.Select(template => template.Name));
        return picked;
    }

    /// <summary>Whether a template was written for the subject, for one near it, or for none or another.</summary>
    private int Closeness(SectionTemplate template)
    {
        if (_topic is not { } topic || template.Topics.IsEmpty) return 0;
        return IsAbout(template.Topics[0], topic) ? Closest : template.Topics.Any(known => IsAbout(known, topic)) ? Near : 0;
    }

    private static bool IsAbout(string known, string topic) => known.Contains(topic, StringComparison.Ordinal) || topic.Contains(known, StringComparison.Ordinal);
}
