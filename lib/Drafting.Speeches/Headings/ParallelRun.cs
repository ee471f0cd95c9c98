namespace Drafting.Speeches.Headings;

/// <summary>Short first sentences of neighbouring paragraphs that are of one build.</summary>
/// <remarks>
/// Of one build: as many commas, and all with the same character at one place (要落实领导责任。 要加强舆论宣传。), the same last character, the same
/// length, or all naming work (守住朋友圈。). What all so far have in common is kept, so that a run may be as long as the text.
/// </remarks>
internal sealed class ParallelRun
{
    private bool _sameLast = true;
    private bool _sameLength = true;
    private bool _namesWork = true;
    private uint _same = uint.MaxValue;

    /// <summary>The sentences so far.</summary>
    public List<UnnumberedHeading> Headings { get; } = [];

    /// <summary>Whether they are headings: two that merely match in length may be chance; two that begin alike, or three that match, are not.</summary>
    public bool IsSure => Headings.Count >= 3 || (Headings.Count == 2 && Headings[0].Text[0] == Headings[1].Text[0]);

    private string First => Headings[0].Text;

    /// <summary>Whether a sentence is of the same build as those so far.</summary>
    public bool Takes(string head) =>
        Commas(First) == Commas(head)
        && ((_sameLast && First[^1] == head[^1]) || (_sameLength && First.Length == head.Length) || (_namesWork && NamesWork(head)) || (_same & SameAs(head)) != 0);

    /// <summary>Adds a sentence.</summary>
    public void Add(UnnumberedHeading heading)
    {
        Headings.Add(heading);
        _sameLast &= First[^1] == heading.Text[^1];
        _sameLength &= First.Length == heading.Text.Length;
        _namesWork &= NamesWork(heading.Text);
        _same &= SameAs(heading.Text);
    }

    // One bit for each place at which a sentence has the character of the first one; run-in headings are shorter than a word has bits.
    private uint SameAs(string head)
    {
        var same = 0u;
        for (var i = 0; i < Math.Min(First.Length, head.Length); i++) same |= First[i] == head[i] ? 1u << i : 0;
        return same;
    }

    // 学会说“不”。 守住朋友圈。 用好青春的力气。: a verb with its result, and no subject in front of it.
    private static bool NamesWork(string head) => head.Length > 2 && "好住会强实紧牢准严深细透活优大快高稳出起清足到".Contains(head[1], StringComparison.Ordinal)
        || head.Length > 3 && head[0] is '把' or '让' or '向' or '以' or '在' or '为';

    private static int Commas(string text) => text.AsSpan().Count('，') + text.AsSpan().Count(',');
}
