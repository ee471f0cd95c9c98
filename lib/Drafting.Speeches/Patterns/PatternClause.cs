using System.Collections.Immutable;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Sentences;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Patterns;

/// <summary>A heading or a sentence of a speech: what may recur in others.</summary>
/// <param name="Speech">Index of the speech.</param>
/// <param name="Move">What it does.</param>
/// <param name="Section">Which heading of the speech it stands under or is; −1 for none.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="Order">Its place in the speech; neighbours in one passage have neighbouring places.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="Text">Its words.</param>
/// <param name="Tokens">Its words with typed masks.</param>
internal sealed record PatternClause(int Speech, Move Move, int Section, bool IsHeading, int Order, TextPosition Position, string Text, ImmutableArray<PatternToken> Tokens)
{
    /// <summary>The headings and sentences of a speech.</summary>
    public static IEnumerable<PatternClause> Of(SkeletonSource item, int index)
    {
        var (source, speech) = (item.Source, item.Speech);
        var masker = new SlotMasker(speech);
        var headings = speech.Headings.Where(heading => !heading.Lost).DistinctBy(heading => heading.Position).ToList();
        var (section, next, order) = (-1, 0, 0);
        foreach (var passage in PassageSplitter.Split(source, speech))
        {
            order++;
            var start = source.OffsetAt(passage.Position);
            var body = 0;
            // Before the heading of the passage may stand others, with nothing but headings below them.
            while (next < headings.Count && headings[next].Position <= passage.Position)
            {
                section = next;
                var heading = headings[next++];
                // The words of a heading may be repaired: then what is left of it in the raw text is taken for its end.
                if (heading.Position == passage.Position) body = Math.Min(heading.Marker.Length + heading.Text.Length, passage.Text.Length);
                yield return Clause(heading.Text, UnitSequence.MoveAt(speech, heading.Position), true, source.OffsetAt(heading.Position));
            }

            // What closes a speech stands behind its last section, not in it.
            if (body == 0 && (passage.Headings.IsEmpty || passage.Move is Move.Closing or Move.Thanks)) section = -1;

            foreach (var sentence in SentenceSplitter.Split(passage.Text.AsSpan(body)))
            {
                var text = passage.Text.Substring(body + sentence.Start, sentence.Length);
                var clean = text.Trim().TrimStart('。', '：', ':', '，', ',', ' ', '　');
                if (clean.Length > 0) yield return Clause(clean, passage.Move ?? Move.Tasks, false, start + body + sentence.Start + text.IndexOf(clean[0], StringComparison.Ordinal));
            }
        }

        PatternClause Clause(string text, Move move, bool isHeading, int offset) =>
            new(index, move, section, isHeading, order++, source.PositionAt(offset), text, masker.Mask(text));
    }
}
