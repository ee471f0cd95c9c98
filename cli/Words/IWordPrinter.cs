using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Cli.Words;

/// <summary>How <c>draft segment</c> shows its result.</summary>
internal interface IWordPrinter
{
    void Print(SourceText text, Segmenter segmenter, CutMode mode);

    void Print(SourceText text, PartOfSpeechTagger tagger);

    void Print(IReadOnlyList<Keyword> keywords);
}
