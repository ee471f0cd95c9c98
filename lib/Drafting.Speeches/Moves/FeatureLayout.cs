namespace Drafting.Speeches.Moves;

/// <summary>Where the features of fixed place begin, in the order of the model file. A change here asks for a new fit.</summary>
internal static class FeatureLayout
{
    /// <summary>How many features describe how a stretch speaks: its aspects, and what its cues add up to for each move.</summary>
    public const int Own = SpeechAspects.Count + Unit.Moves;

    /// <summary>Always one.</summary>
    public const int Bias = 0;

    /// <summary>How the sentence, its paragraph, its section, the sentence before and the one after speak.</summary>
    public const int Sentence = 1, Paragraph = Sentence + Own, Section = Paragraph + Own, Previous = Section + Own, Next = Previous + Own + 1;

    /// <summary>The move of its section.</summary>
    public const int SectionLabel = Next + Own + 1;

    /// <summary>Place in the text, in the paragraph, and what the sentence ends in.</summary>
    public const int Share = SectionLabel + Unit.Moves, Early = Share + 1, Late = Early + 1, NoSection = Late + 1, AtBoundary = NoSection + 1,
        AtHeading = AtBoundary + 1, FromEnd = AtHeading + 1, ParagraphFromStart = FromEnd + 1, ParagraphFromEnd = ParagraphFromStart + 6,
        SentenceFromStart = ParagraphFromEnd + 6, Length = SentenceFromStart + 6, Eighth = Length + 7, InParagraph = Eighth + 8, End = InParagraph + 4;

    /// <summary>Which of the headings of level 1 it stands under, how many there are, whether it is the last; or what it stands outside of.</summary>
    public const int TopIndex = End + 7, TopCount = TopIndex + 4, LastTop = TopCount + 6, Level = LastTop + 4, Outside = Level + 5, OutsideOf = Outside + 3;

    /// <summary>How the first sentence of the paragraph speaks, for the sentences after it.</summary>
    public const int Lead = OutsideOf + 4;

    /// <summary>One for each cue of <see cref="SentenceCues"/>.</summary>
    public const int Cues = Lead + Own;

    /// <summary>How many features have fixed places.</summary>
    public static readonly int Count = Cues + SentenceCues.All.Length;
}
