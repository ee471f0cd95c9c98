using System.Collections.Immutable;

namespace Drafting.Comparing;

/// <summary>Finds for each section of the new draft the one of the old draft that became it.</summary>
internal static class SectionMatcher
{
    /// <summary>Sections less alike than this are two.</summary>
    private const double LeastSimilarity = 0.3;
    private const double HeadingWeight = 0.4;

    /// <summary>What it counts to stand in the same place: enough to decide between equals.</summary>
    private const double PlaceWeight = 0.05;

    /// <summary>Index of the old section for each new one; −1 for a new section.</summary>
    public static int[] Match(ImmutableArray<ComparedSection> before, ImmutableArray<ComparedSection> after)
    {
        var matches = new int[after.Length];
        Array.Fill(matches, -1);
        var taken = new bool[before.Length];
        var pairs = from i in Enumerable.Range(0, before.Length)
                    from j in Enumerable.Range(0, after.Length)
                    let similarity = Similarity(before[i], after[j])
                    where similarity >= LeastSimilarity
                    orderby similarity - (PlaceWeight * Math.Abs(Place(i, before.Length) - Place(j, after.Length))) descending, i, j
                    select (Before: i, After: j);
        foreach (var (i, j) in pairs)
        {
            if (taken[i] || matches[j] >= 0) continue;
            matches[j] = i;
            taken[i] = true;
        }

        return matches;
    }

    private static double Place(int index, int count) => (double)index / Math.Max(1, count);

    private static double Similarity(ComparedSection before, ComparedSection after)
    {
        // 文首 is 文首, whatever it says.
        if (before.Level == 0 || after.Level == 0) return before.Level == after.Level && Part(before) == Part(after) ? 1 + before.HeadingWording.Likeness(after.HeadingWording) : 0;
        var heading = before.HeadingWording.Likeness(after.HeadingWording);
        if (before.Text.Length < 2 && after.Text.Length < 2) return heading;
        return (HeadingWeight * heading) + ((1 - HeadingWeight) * before.TextWording.Likeness(after.TextWording));
    }

    private static string Part(ComparedSection section) => section.Heading.Split('：')[0];
}
