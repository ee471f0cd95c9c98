using System.Collections.Immutable;
using Drafting.Speeches.Headings;
using Drafting.Text.Segmentation;

namespace Drafting.Speeches.Cleaning;

/// <summary>What speaks for two lines being one sentence, weighed: logistic regression over what a reader looks at.</summary>
/// <remarks>
/// Fitted by bench/analysis (<c>breaks</c>) on breaks and losses dealt out to the development speeches by the noise generator. No feature
/// knows a word of a text: only whether a word of the lexicon stands across the break, whether numbers go on, whether brackets close.
/// </remarks>
internal static class BreakEvidence
{
    /// <summary>How many figures <see cref="Collect"/> fills.</summary>
    public const int Count = 11;

    /// <summary>Words of the lexicon are at most this long on either side of a break.</summary>
    private const int WordReach = 8;

    /// <summary>A neighbourhood in which a text keeps to its subject.</summary>
    private const int SubjectReach = 70;

    private const int MostShared = 6;
    private const double LeastGain = -5;
    private const double MostGain = 15;

    /// <summary>In the order of <see cref="Collect"/>.</summary>
    private static readonly ImmutableArray<double> Weights = [0.40, 0.68, 0.46, 1.63, 1.56, 1.68, -0.23, 0.55, 0.70, -0.24, -1.00];

    /// <summary>The log-odds that nothing is missing between two lines; positive speaks for joining.</summary>
    /// <param name="left">The line before the break.</param>
    /// <param name="right">The line behind it.</param>
    /// <param name="areNeighbours">Whether the two characters that would meet stand side by side elsewhere in the text.</param>
    public static double Weigh(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool areNeighbours)
    {
        Span<double> features = stackalloc double[Count];
        Collect(left, right, areNeighbours, features);
        var sum = 0.0;
        for (var i = 0; i < Count; i++) sum += Weights[i] * features[i];
        return sum;
    }

    /// <summary>What a reader looks at, as figures.</summary>
    public static void Collect(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool areNeighbours, Span<double> features)
    {
        features.Clear();
        features[0] = 1;
        var before = left[(left.Length - HanAtEnd(left))..];
        var after = right[..HanAtStart(right)];
        if (before.Length > WordReach) before = before[^WordReach..];
        if (after.Length > WordReach) after = after[..WordReach];
        if (!before.IsEmpty && !after.IsEmpty) (features[1], features[2]) = Words(before, after);
        features[3] = areNeighbours ? 1 : 0;
        features[4] = Math.Min(Shared(left, right), MostShared) / (double)MostShared;
        if (Follows(left, right) is { } follows) features[follows ? 5 : 6] = 1;
        features[7] = left[^1] is '，' or ',' ? 1 : 0;
        features[8] = left[^1] == '、' ? 1 : 0;
        features[9] = Closes(left, right, '（', '）') && Closes(left, right, '《', '》') ? 0 : 1;
        features[10] = before.IsEmpty && !after.IsEmpty && FirstWordLength(after) == 1 ? 1 : 0;
    }

    // How much likelier the characters are as one run than as two, and whether a word of the likelier reading stands across the break.
    private static (double Gain, double Spans) Words(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        Span<char> both = stackalloc char[2 * WordReach];
        before.CopyTo(both);
        after.CopyTo(both[before.Length..]);
        both = both[..(before.Length + after.Length)];
        Span<int> starts = stackalloc int[(2 * WordReach) + 1];
        var gain = Likelihood(both, starts);
        var word = both.Length;
        while (starts[word] > before.Length) word = starts[word];
        var spans = starts[word] < before.Length;
        gain -= Likelihood(before, starts) + Likelihood(after, starts);
        return (Math.Clamp(gain, LeastGain, MostGain), spans ? 1 : 0);
    }

    private static int FirstWordLength(ReadOnlySpan<char> text)
    {
        Span<int> starts = stackalloc int[WordReach + 1];
        Likelihood(text, starts);
        var end = text.Length;
        while (starts[end] > 0) end = starts[end];
        return end;
    }

    // The most probable way through a run of characters (unigram model, as jieba's); starts[end] is where the word that ends there starts.
    private static double Likelihood(ReadOnlySpan<char> text, Span<int> starts)
    {
        var lexicon = Lexicon.Default;
        var total = Math.Log(lexicon.Total);
        Span<double> best = stackalloc double[(2 * WordReach) + 1];
        best.Fill(double.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start + 1; end <= text.Length; end++)
            {
                var frequency = lexicon.Frequency(text[start..end]);
                if (frequency == 0 && end > start + 1) continue;
                var weight = best[start] + Math.Log(Math.Max(frequency, 1)) - total;
                if (weight > best[end]) (best[end], starts[end]) = (weight, start);
            }
        }

        return best[text.Length];
    }

    // Pairs of characters that stand near the break on both sides: the text is still about the same.
    private static int Shared(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > SubjectReach) left = left[^SubjectReach..];
        if (right.Length > SubjectReach) right = right[..SubjectReach];
        var shared = 0;
        for (var i = 1; i < right.Length; i++)
        {
            var pair = right.Slice(i - 1, 2);
            if (IsContent(pair[0]) && IsContent(pair[1]) && left.IndexOf(pair) >= 0 && right[..i].IndexOf(pair) < 0) shared++;
        }

        return shared;
    }

    private static bool IsContent(char character) => IsHan(character) && !"的了和是在要为把对与等这我们就也都不有一".Contains(character);

    // Whether the first number behind the break is the next after the last one of its kind before it; null when the two are of no one kind.
    private static bool? Follows(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var before = MarkerScanner.Scan(left);
        var after = MarkerScanner.Scan(right);
        if (before.IsEmpty || after.IsEmpty || before[^1].Marker.Kind != after[0].Marker.Kind) return null;
        return after[0].Marker.Number == before[^1].Marker.Number + 1;
    }

    private static bool Closes(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char open, char close)
    {
        var isOpen = left.LastIndexOf(open) > left.LastIndexOf(close);
        var first = right.IndexOfAny(open, close);
        return isOpen == (first >= 0 && right[first] == close);
    }

    private static int HanAtEnd(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsHan(text[^(length + 1)])) length++;
        return length;
    }

    private static int HanAtStart(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsHan(text[length])) length++;
        return length;
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
