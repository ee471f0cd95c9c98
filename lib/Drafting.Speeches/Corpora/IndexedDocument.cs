using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Duplicates;
using Drafting.Speeches.Passages;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Corpora;

/// <summary>What the index holds of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Content">Its lines from the first to the last, those that belong to another document left empty: so that every line keeps its number.</param>
/// <param name="Pairs">Tokens of its lines for <see cref="IndexTokens.Query"/>.</param>
/// <param name="Sketch">What copies of it are found by.</param>
/// <param name="Passages">Its passages, each with the words of its headings and of itself.</param>
internal sealed record IndexedDocument(CorpusDocument Document, string Content, string Pairs, ImmutableArray<uint> Sketch, ImmutableArray<IndexedPassage> Passages)
{
    /// <summary>Whether any line of it holds text.</summary>
    public bool HasText => Pairs.Length > 0;

    /// <summary>Prepares a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="text">The text it stands in.</param>
    /// <param name="owners">For each line of the text the index of the document that it belongs to.</param>
    /// <param name="index">The index of this document.</param>
    public static IndexedDocument Of(CorpusDocument document, ImmutableArray<Passage> passages, SourceText text, int[] owners, int index)
    {
        var content = new StringBuilder();
        var pairs = new StringBuilder();
        for (var line = document.FirstLine; line <= document.LastLine; line++)
        {
            if (line > document.FirstLine) content.Append('\n');
            if (owners[line - 1] != index) continue;
            content.Append(text.Line(line));
            IndexTokens.AppendPairs(pairs, IndexTokens.Fold(text.Line(line)));
        }

        var own = passages.Where(passage => owners[passage.Position.Line - 1] == index);
        var lines = content.ToString();
        return new IndexedDocument(document, lines, pairs.ToString(), TextSketch.Of(lines), [.. own.Select(passage => IndexedPassage.Of(document, passage))]);
    }
}

/// <summary>A passage with its words as tokens.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="HeadingWords">Words of its headings, and of the title of its document.</param>
/// <param name="Words">Words of its text.</param>
internal sealed record IndexedPassage(Passage Passage, string HeadingWords, string Words)
{
    /// <summary>Cuts a passage into words.</summary>
    public static IndexedPassage Of(CorpusDocument document, Passage passage) =>
        new(passage, WordTokens.Of(string.Join('\n', passage.Headings.Prepend(document.Title ?? ""))), WordTokens.Of(passage.Text));
}
