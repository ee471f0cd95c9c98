using Drafting.Text.Diagnostics;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Reads the tags of a part's hosts and pairs those of sections.</summary>
internal sealed class TagReader(string part, TemplateOptions options, List<Diagnostic> diagnostics)
{
    /// <summary>Sections inside one another; filling goes down one call a level.</summary>
    private const int DeepestSection = 64;

    private readonly TagParser _parser = new(options.Filters);

    /// <summary>The tags of one host.</summary>
    public IEnumerable<TagSpot> Read(TextHost host)
    {
        var found = DelimiterScan.Find(host.Text, options.Delimiters);
        foreach (var stray in DelimiterScan.StrayClosings(host.Text, found, options.Delimiters))
            diagnostics.Add(TemplateFaults.StrayClosing(Place(host, stray, stray + options.Delimiters.Close.Length)));
        foreach (var item in found)
        {
            var place = Place(host, item.Start, item.End);
            if (!item.IsClosed) diagnostics.Add(TemplateFaults.Unclosed(place));
            else if (Parse(host, item, place) is { } tag) yield return new TagSpot(host, item.Start, item.End, tag, place);
        }
    }

    /// <summary>The value tag that a text consists of; null when it is something else, or a tag with a fault, which is reported where the text is read.</summary>
    public static Tag? WholeTag(string text, TagParser parser, Delimiters delimiters)
    {
        if (DelimiterScan.Find(text, delimiters) is not [{ IsClosed: true, Start: 0 } found] || found.End != text.Length) return null;
        try
        {
            return parser.Parse(text.AsSpan(found.InnerStart, found.InnerEnd - found.InnerStart), text) is { IsValue: true } tag ? tag : null;
        }
        catch (TagException)
        {
            return null;
        }
    }

    /// <summary>Pairs opening, dividing and closing tags; faults name both places.</summary>
    public List<TagGroup> Pair(IEnumerable<TagSpot> spots)
    {
        var groups = new List<TagGroup>();
        var crossed = new List<Tag>();
        var open = new Stack<(TagSpot Spot, List<TagSpot> Dividers)>();
        foreach (var spot in spots)
        {
            if (open.Count == DeepestSection && spot.Tag.Opens)
            {
                diagnostics.Add(TemplateFaults.TooDeep(spot.Place, DeepestSection));
                return groups;
            }

            if (spot.Tag.Opens) open.Push((spot, []));
            else if (spot.Tag.Divides) Divide(open, spot);
            else if (spot.Tag.Closes) Close(open, spot, groups, crossed);
        }

        foreach (var (spot, _) in open.Reverse()) diagnostics.Add(TemplateFaults.NeverClosed(spot.Place));
        return groups;
    }

    private void Divide(Stack<(TagSpot Spot, List<TagSpot> Dividers)> open, TagSpot spot)
    {
        if (!open.TryPeek(out var top) || top.Spot.Tag.Kind != TagKind.If || top.Dividers.Exists(divider => divider.Tag.Kind == TagKind.Else))
            diagnostics.Add(TemplateFaults.LoneDivider(spot.Place));
        else top.Dividers.Add(spot);
    }

    private void Close(Stack<(TagSpot Spot, List<TagSpot> Dividers)> open, TagSpot spot, List<TagGroup> groups, List<Tag> crossed)
    {
        if (open.TryPeek(out var top) && Matches(top.Spot.Tag, spot.Tag))
        {
            open.Pop();
            groups.Add(new TagGroup(top.Spot, top.Dividers, spot));
            return;
        }

        // When an outer section fits, the inner one was forgotten or crossed; otherwise this closing tag stands alone, or is that of a crossed one.
        if (!open.Any(item => Matches(item.Spot.Tag, spot.Tag)))
        {
            var own = crossed.FindLastIndex(tag => Matches(tag, spot.Tag));
            if (own < 0) diagnostics.Add(TemplateFaults.NeverOpened(spot.Place));
            else crossed.RemoveAt(own);
            return;
        }

        while (open.Pop() is { } inner && !Matches(inner.Spot.Tag, spot.Tag))
        {
            diagnostics.Add(TemplateFaults.Crossed(inner.Spot.Place, spot.Place));
            crossed.Add(inner.Spot.Tag);
        }
    }

    private static bool Matches(Tag open, Tag close) => close.Kind == TagKind.End
        ? open.Kind is TagKind.If or TagKind.For
        : close.Name.Length == 0 || (open.Kind is TagKind.Section or TagKind.Inverted && (open.Name.Length == 0 || open.Name == close.Name));

    private Tag? Parse(TextHost host, DelimiterScan.Found item, TagPlace place)
    {
        try
        {
            return _parser.Parse(host.Text.AsSpan(item.InnerStart, item.InnerEnd - item.InnerStart), place.Tag);
        }
        catch (TagException exception)
        {
            diagnostics.Add(TemplateFaults.BadTag(place, exception.Message, exception.Remedy));
            return TagParser.StandIn(host.Text.AsSpan(item.InnerStart, item.InnerEnd - item.InnerStart), place.Tag);
        }
    }

    private TagPlace Place(TextHost host, int start, int end) => new(part, host.Around(start, end), host.Text[start..end].Replace(TextHost.Object.ToString(), ""));
}
