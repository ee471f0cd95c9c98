using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;

namespace Drafting.Corpus.Bench;

/// <summary>A query and the passages that fit it, as bench/corpus/queries.txt lists them.</summary>
internal sealed record JudgedQuery(string Words, Move? Move, IReadOnlyList<Judgement> Judgements)
{
    public static IReadOnlyList<JudgedQuery> ReadAll(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>Index of the judgement about a passage; -1 when none is.</summary>
    public int Find(string file, Passage passage)
    {
        for (var i = 0; i < Judgements.Count; i++)
            if (Judgements[i].IsAbout(file, passage)) return i;
        return -1;
    }

    /// <summary>Discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002), over that of the best order.</summary>
    public double Ndcg(IEnumerable<(string File, Passage Passage)> hits)
    {
        // A line may hold several passages: its judgement counts once.
        var seen = new HashSet<int>();
        var gains = hits.Take(5).Select(hit => Find(hit.File, hit.Passage)).Select(index => index >= 0 && seen.Add(index) ? Judgements[index].Gain : 0);
        return Dcg(gains) / Dcg(Judgements.Select(judgement => judgement.Gain).OrderDescending().Take(5));
    }

    private static double Dcg(IEnumerable<double> gains) => gains.Index().Sum(gain => gain.Item / Math.Log2(gain.Index + 2));

    private static JudgedQuery Parse(string line)
    {
        if (line.Split('|', StringSplitOptions.TrimEntries) is not [var words, var label, var judged]) throw new FormatException(line);
        var move = MoveNames.TryParse(label, out var parsed) ? parsed : (Move?)null;
        if (move is null && label.Length > 0) throw new FormatException(line);
        return new JudgedQuery(words, move, [.. judged.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Judgement.Parse)]);
    }
}

/// <summary>How well a line of a speech fits: grade 1 to 3.</summary>
internal sealed record Judgement(string Speech, int Line, string? Words, int Grade)
{
    public double Gain => Math.Pow(2, Grade) - 1;

    public bool IsAbout(string file, Passage passage) =>
        Path.GetFileName(file).StartsWith(Speech + "-", StringComparison.Ordinal) && passage.Position.Line <= Line && Line <= passage.LastLine
        && (Words is null || passage.Text.Contains(Words, StringComparison.Ordinal));

    public static Judgement Parse(string text)
    {
        var (place, grade) = text.Split('=') is [var left, var right] ? (left, right) : throw new FormatException(text);
        var (numbers, words) = place.Split('#') is [var first, var second] ? (first, second) : (place, null);
        return numbers.Split(':') is [var speech, var line]
            ? new Judgement(speech.PadLeft(2, '0'), Number(line), words, Number(grade))
            : throw new FormatException(text);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
