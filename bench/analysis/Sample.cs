using System.Collections.Immutable;
using System.Text.Json;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Splitting;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Bench;

/// <summary>One annotated speech: its sentences with hand-set scores, and their gold labels.</summary>
internal sealed record Sample(string File, ImmutableArray<Paragraph> Body, HeadingTree Tree, IReadOnlyList<Unit> Units, Move[] Gold)
{
    /// <summary>Reads the speeches of a gold file that the splitter finds.</summary>
    public static IEnumerable<Sample> Read(string goldPath)
    {
        using var gold = JsonDocument.Parse(System.IO.File.ReadAllText(goldPath));
        var textPath = Path.Combine(Path.GetDirectoryName(goldPath)!, gold.RootElement.GetProperty("source").GetString()!);
        var source = new SourceText(System.IO.File.ReadAllText(textPath).Replace("\r\n", "\n"));
        var documents = DocumentSplitter.Split(Cleaner.Clean(source).Paragraphs).Where(document => document.Kind == DocumentKind.Speech).ToList();
        foreach (var speech in gold.RootElement.GetProperty("speeches").EnumerateArray())
        {
            var first = speech.GetProperty("lines")[0].GetInt32();
            var last = speech.GetProperty("lines")[1].GetInt32();
            if (documents.Find(document => document.Paragraphs[0].Lines.First <= last && document.Paragraphs[^1].Lines.Last >= first) is not { } found) continue;
            yield return Of(Path.GetFileName(goldPath), source, found, Places(source, speech));
        }
    }

    /// <summary>The same speech as other cues see it.</summary>
    public Sample With(CueTable sentenceCues, CueTable headingCues) => this with { Units = MoveScorer.Score(Body, Tree, sentenceCues, headingCues) };

    private static Sample Of(string name, SourceText source, Document document, List<(int Offset, Move Move)> moves)
    {
        var body = document.Paragraphs[document.FrontLength..];
        if (TitleBlockReader.Read(document.Paragraphs[..document.FrontLength]).RunIn is { } runIn) body = body.Insert(0, runIn);
        var tree = HeadingTreeReader.Read(source, body);
        var units = MoveScorer.Score(body, tree);
        var gold = units.Select(unit => body[unit.Paragraph].RawOffset(unit.Offset)).Select(offset => moves.FindLast(move => move.Offset <= offset).Move).ToArray();
        return new Sample(name, body, tree, units, gold);
    }

    private static List<(int Offset, Move Move)> Places(SourceText source, JsonElement speech)
    {
        var places = new List<(int, Move)>();
        var cursor = 0;
        foreach (var move in speech.GetProperty("moves").EnumerateArray())
        {
            if (move.TryGetProperty("embedded", out var embedded) && embedded.ValueKind == JsonValueKind.True) continue;
            var line = source.LineSpan(move.GetProperty("line").GetInt32());
            var offset = source.Content.IndexOf(move.GetProperty("start").GetString()!, Math.Max(cursor, line.Start), StringComparison.Ordinal);
            if (offset < 0 || !MoveNames.TryParse(move.GetProperty("move").GetString()!, out var label)) continue;
            places.Add((offset, label));
            cursor = offset + 1;
        }

        return places;
    }
}
