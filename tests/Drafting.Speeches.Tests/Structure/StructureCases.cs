using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Structure;

public class StructureCases
{
    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(CaseFile.Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_read_as_the_case_says(string name)
    {
        var expected = CaseFile.Read(name);
        var source = new SourceText(expected.Text);
        var speech = Assert.Single(SpeechAnalyzer.Analyze(source).Speeches);
        Assert.Equal(expected.Headings, speech.Headings.Select(CaseFile.Describe));
        if (expected.Moves.Count > 0) Assert.Equal(expected.Moves, speech.Moves.Select(move => Describe(source, move)));
    }

    private static string Describe(SourceText source, MoveStart move)
    {
        var start = source.OffsetAt(move.Position);
        return $"M {move.Move.Label()} {source.Content.AsSpan(start, Math.Min(6, source.LineSpan(move.Position.Line).End - start))}";
    }
}
