using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>What the text of a host is made of, which decides how a value is written into it.</summary>
internal enum TextKind
{
    /// <summary>Runs of WordprocessingML: <c>w:r/w:t</c>.</summary>
    Word,

    /// <summary>Runs of DrawingML, in charts and diagrams: <c>a:r/a:t</c>.</summary>
    Drawing,

    /// <summary>Characters of one element or attribute: properties, chart data, alt text, link targets.</summary>
    Plain,
}

/// <summary>One paragraph's text as a reader sees it, with the place of every character in the part's bytes.</summary>
/// <param name="Tree">The part.</param>
/// <param name="Element">The paragraph.</param>
/// <param name="Kind">What its text is made of.</param>
/// <param name="Text">The text; <see cref="Object"/> stands for a picture, a field mark or a page break.</param>
/// <param name="Offsets">First byte of each UTF-16 unit.</param>
/// <param name="Owners">Element that holds each unit: <c>w:t</c>, <c>w:tab</c>, <c>w:br</c>.</param>
internal sealed record TextHost(XmlTree Tree, int Element, TextKind Kind, string Text, int[] Offsets, int[] Owners)
{
    /// <summary>Stands for what is not text.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Byte after the text of a <see cref="TextKind.Plain"/> host.</summary>
    public int PlainEnd { get; init; }

    private const int SnippetReach = 12;

    /// <summary>The stretch of a tag that lies in one element.</summary>
    /// <param name="Owner">The element.</param>
    /// <param name="Start">First byte.</param>
    /// <param name="End">Byte after the last.</param>
    /// <param name="IsWhole">Whether nothing else of the element's text is left.</param>
    public readonly record struct Portion(int Owner, int Start, int End, bool IsWhole);

    /// <summary>Cuts a stretch of text by the elements that hold it.</summary>
    public List<Portion> Portions(int start, int end)
    {
        var portions = new List<Portion>();
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && Owners[to] == Owners[from]) to++;
            var isWhole = (from == 0 || Owners[from - 1] != Owners[from]) && (to == Text.Length || Owners[to] != Owners[from]);
            portions.Add(new Portion(Owners[from], Offsets[from], EndOf(to - 1), isWhole));
            from = to;
        }

        return portions;
    }

    /// <summary>The text around a stretch, for messages.</summary>
    public string Around(int start, int end)
    {
        var from = Math.Max(0, start - SnippetReach);
        var to = Math.Min(Text.Length, end + SnippetReach);
        return string.Concat(from > 0 ? "…" : "", Text.AsSpan(from, to - from), to < Text.Length ? "…" : "").Replace("\n", " ").Replace("\t", " ").Replace(Object.ToString(), "");
    }

    private int EndOf(int index)
    {
        if (index + 1 < Text.Length && Owners[index + 1] == Owners[index]) return Offsets[index + 1];
        if (Kind == TextKind.Plain) return PlainEnd;
        var owner = Tree[Owners[index]];
        return owner.Name is "w:t" or "a:t" ? owner.ContentEnd : owner.End;
    }
}
