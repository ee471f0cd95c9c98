using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Outlines.Sections;

/// <summary>Whether the slots that a section template declares are those that its texts ask for.</summary>
internal static partial class SlotUse
{
    public static IEnumerable<Diagnostic> Check(SourceText source, SectionTemplate template, TextPosition slots)
    {
        var declared = template.Slots.Select(slot => slot.Name).ToHashSet(StringComparer.Ordinal);
        var used = Texts(template.Section).SelectMany(text => Tag().Matches(text.Text).Select(match => (Name: match.Groups["name"].Value, text.Position))).DistinctBy(tag => tag.Name).ToList();
        foreach (var name in declared.Where(name => used.TrueForAll(tag => tag.Name != name))) yield return OutlineFaults.SlotNotUsed(source, slots, name);
        foreach (var (name, position) in used.Where(tag => !declared.Contains(tag.Name))) yield return OutlineFaults.SlotNotDeclared(source, position, name, NearestName.Find(name, declared));
    }

    private static IEnumerable<PlacedText> Texts(OutlineSection section) =>
        new[] { section.Heading, section.Text }.OfType<PlacedText>().Concat(section.Points).Concat(section.Tasks.SelectMany(Texts));

    [GeneratedRegex(@"\{\{\s*(?<name>[^\s|}.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
