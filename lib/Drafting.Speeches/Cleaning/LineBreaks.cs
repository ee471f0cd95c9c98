using System.Buffers;
using System.Collections;
using Drafting.Speeches.Headings;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Cleaning;

/// <summary>What the end of a line is.</summary>
internal enum LineBreak
{
    /// <summary>The end of a paragraph.</summary>
    Paragraph,

    /// <summary>A break inside a sentence, made by a page or a column: the lines belong together.</summary>
    Broken,

    /// <summary>Text is missing between the two lines.</summary>
    Loss,

    /// <summary>The sentence is not finished, and nothing tells whether the next line continues it.</summary>
    Undecided,
}

/// <summary>Decides for two neighbouring lines whether they are one paragraph.</summary>
/// <remarks>
/// A line is unfinished when it is running text, ends without punctuation, and is no heading or title. It is not joined where something
/// speaks of loss: a stray page number, a quotation mark that never opens or closes, a number that does not go on. Otherwise
/// <see cref="BreakEvidence"/> is weighed: joined where it is nearly certain that nothing is missing, else left and reported.
/// </remarks>
internal sealed class LineBreaks(SourceText source)
{
    /// <summary>The log-odds from which lines are joined: of twenty losses that nothing else gives away, one or two are joined over.</summary>
    public const double Joins = 1.75;

    private const int ShortLine = 24;
    private const int LongestHeading = 60;
    private const string FinalMarks = "。！？!?；;：:…”’）)》】」』.";
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；！？、");

    /// <summary>How many pairs are looked for by reading the text before a table of its pairs is worth its price.</summary>
    private const int FewPairs = 16;

    private BitArray? _neighbours;
    private int _asked;

    /// <summary>Decides the break between two lines that follow each other, blank lines left out.</summary>
    public LineBreak Between(string line, RepairedLine next, bool wrapped)
    {
        if (Settled(line, next, wrapped) is { } settled) return settled;
        if (BreakEvidence.Weigh(line, next.Text, AreNeighbours(line[^1], next.Text[0])) >= Joins) return LineBreak.Broken;
        return IsRunningText(line) ? LineBreak.Undecided : LineBreak.Paragraph;
    }

    /// <summary>What is plain without weighing evidence, if anything is.</summary>
    public static LineBreak? Settled(string line, RepairedLine next, bool wrapped)
    {
        if (!IsUnfinished(line) || (!wrapped && line.Length < ShortLine && !line.AsSpan().ContainsAny(ClauseMarks))) return LineBreak.Paragraph;
        if (StartsUnit(next.Text)) return EndsInsideClause(line) ? LineBreak.Loss : LineBreak.Paragraph;
        if (next.StartsWithPage || Unbalanced(line, next.Text)) return LineBreak.Loss;
        return wrapped ? LineBreak.Broken : null;
    }

    // A title, a name or an entry of a list may lack punctuation; running text does not.
    private static bool IsRunningText(string line) => line.Contains('。') || (line.Length >= ShortLine && line.AsSpan().ContainsAny(ClauseMarks));

    private static bool IsUnfinished(string line) =>
        !FinalMarks.Contains(line[^1]) && !(MarkerReader.Read(line) is not null && line.Length <= LongestHeading && !line.Contains('。'));

    // 、 and ， at the end of a long line promise more; a title or a name does not end so.
    private static bool EndsInsideClause(string line) => line.Length > LongestHeading && line.Contains('。');

    private static bool StartsUnit(string next) =>
        MarkerReader.Read(next) is { } marker && (marker.IsFormal || marker.Kind is MarkerKind.Ordinal or MarkerKind.Counted)
        || next.StartsWith("同志们", StringComparison.Ordinal)
        || next[0] is '（' or '(' && next.Length < ShortLine;

    // A closing mark whose opening one stands in neither line, or an opening one that the next line does not close.
    private static bool Unbalanced(string line, string next)
    {
        var open = line.LastIndexOf('“') > line.LastIndexOf('”');
        var firstClose = next.IndexOf('”', StringComparison.Ordinal);
        var firstOpen = next.IndexOf('“', StringComparison.Ordinal);
        var closesFirst = firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen);
        return open != closesFirst;
    }

    /// <summary>Whether two characters stand side by side in the text.</summary>
    public bool AreNeighbours(char left, char right)
    {
        if (_asked++ < FewPairs) return source.Content.AsSpan().IndexOf([left, right]) >= 0;
        _neighbours ??= CollectNeighbours(source.Content);
        return _neighbours[Key(left, right)];
    }

    private static BitArray CollectNeighbours(string content)
    {
        var pairs = new BitArray(1 << 22);
        for (var i = 1; i < content.Length; i++) pairs[Key(content[i - 1], content[i])] = true;
        return pairs;
    }

    private static int Key(char left, char right) => ((left * 2053) ^ right) & ((1 << 22) - 1);
}
