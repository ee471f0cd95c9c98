using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Cli.Words;

/// <summary>The words of each line joined by one space; <c>word/tag</c>; <c>word</c>, tab, weight.</summary>
internal sealed class TextWords(TextWriter output) : IWordPrinter
{
    public void Print(SourceText text, Segmenter segmenter, CutMode mode)
    {
        var words = new List<TextSpan>();
        for (var line = 1; line <= text.LineCount; line++)
        {
            words.Clear();
            segmenter.Cut(text.Line(line), words, mode);
            PrintLine(text, line, words.Count, (content, i) => output.Write(content.Slice(words[i].Start, words[i].Length)));
        }
    }

    public void Print(SourceText text, PartOfSpeechTagger tagger)
    {
        for (var line = 1; line <= text.LineCount; line++)
        {
            var words = tagger.Tag(text.Line(line));
            PrintLine(text, line, words.Count, (content, i) =>
            {
                output.Write(content.Slice(words[i].Span.Start, words[i].Span.Length));
                output.Write('/');
                output.Write(words[i].Tag);
            });
        }
    }

    public void Print(IReadOnlyList<Keyword> keywords)
    {
        foreach (var (word, weight) in keywords) output.WriteLine($"{word}\t{weight:0.######}");
    }

    private void PrintLine(SourceText text, int line, int count, PrintWord print)
    {
        // An ending line break is no line of its own.
        if (line == text.LineCount && text.LineSpan(line).Length == 0) return;
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Write(' ');
            print(text.Line(line), i);
        }

        output.WriteLine();
    }

    private delegate void PrintWord(ReadOnlySpan<char> line, int index);
}
