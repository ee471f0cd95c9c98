using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Outlines.Starting;

/// <summary>What a new outline is made with beside its skeleton: what the writer knows, section templates, and passages to look at.</summary>
public sealed class OutlinePlan
{
    private const int PassagesForSection = 3;

    private readonly HashSet<string> _asked = ["单位", "活动"];
    private readonly SortedDictionary<string, Slot> _shared = new(StringComparer.Ordinal);
    private readonly SectionPicker _picker;
    private readonly PassageSource? _passages;

    /// <summary>Looks through the templates once.</summary>
    /// <param name="request">What the writer knows.</param>
    /// <param name="library">Section templates.</param>
    /// <param name="passages">Passages of sample speeches; null when there are none to look at.</param>
    public OutlinePlan(OutlineRequest request, SectionLibrary library, PassageSource? passages = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(library);
        Request = request;
        Facts = OccasionFacts.Of(request);
        _picker = new SectionPicker(library, request.Topic, Facts);
        _passages = passages;
        Diagnostics = [.. _picker.Diagnostics, .. Doubts(library)];
    }

    /// <summary>What the writer knows.</summary>
    public OutlineRequest Request { get; }

    /// <summary>Broken templates, and a subject on which there is nothing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Other ways of building such a speech, for the writer to choose from; the first is the one used.</summary>
    public ImmutableArray<SkeletonVariant> Variants { get; init; } = [];

    /// <summary>Values by the names of slots, known or guessed.</summary>
    internal ImmutableSortedDictionary<string, string> Facts { get; }

    /// <summary>The facts that the title or a template chosen so far asks for.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Asked => Facts.Where(fact => _asked.Contains(fact.Key));

    internal bool IsWrittenFor(Move move) => _picker.IsWrittenFor(move);

    internal SectionTemplate? Pick(Move move, bool isSection) => _picker.Pick(move, isSection);

    internal ImmutableArray<SectionTemplate> PickItems(Move move, int count) => _picker.PickItems(move, count);

    /// <summary>Organisations and persons that templates ask for: given once, as variables.</summary>
    internal IReadOnlyCollection<Slot> Shared => _shared.Values;

    /// <summary>What a reference gives: values that only it knows, and places for those that nobody does.</summary>
    /// <param name="template">The section template.</param>
    /// <param name="sectionCount">How many sections of the outline have headings: what 点数 asks for.</param>
    internal IEnumerable<(string Name, string Value)> Arguments(SectionTemplate template, int sectionCount)
    {
        foreach (var slot in template.Slots)
        {
            _asked.Add(slot.Name);
            if (slot.Name == "点数" && sectionCount > 1) yield return (slot.Name, ChineseNumeral.Format(sectionCount));
            else if (slot.Default is not null || Facts.ContainsKey(slot.Name)) continue;
            else if (slot.Name is "牵头单位" or "责任人") _shared.TryAdd(slot.Name, slot);
            else yield return (slot.Name, MovePrompts.Slot(slot));
        }
    }

    /// <summary>The best passages of a move, those on the subject first.</summary>
    internal ImmutableArray<SuggestedPassage> Passages(Move move) => _passages?.Find(move, Request.Topic ?? MovePrompts.Of(move), PassagesForSection) ?? [];

    private IEnumerable<Diagnostic> Doubts(SectionLibrary library)
    {
        if (Request.Topic is not { } topic) yield break;
        if (_passages is not null && !_passages.Holds(topic)) yield return StartingFaults.NobodySpokeOn(topic, library.Names.Select(name => library.Find(name)?.Template).OfType<SectionTemplate>().SelectMany(template => template.Topics).Distinct().Order(StringComparer.Ordinal).Take(20));
        if (!_picker.KnowsTopic) yield return StartingFaults.NoTemplatesOn(topic);
    }
}
