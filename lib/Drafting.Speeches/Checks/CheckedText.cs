using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>A draft as the rules see it: its text, and what several rules ask of it, found once.</summary>
/// <param name="source">The text.</param>
/// <param name="options">The writer's settings.</param>
/// <param name="analysis">The speeches and notices in it, where they are known already.</param>
internal sealed partial class CheckedText(SourceText source, CheckOptions options, Analysis? analysis = null)
{
    private Analysis? _analysis = analysis;
    private ImmutableArray<CheckedLine>? _lines;
    private int? _year;

    /// <summary>The text with its lines.</summary>
    public SourceText Source => source;

    /// <summary>The text.</summary>
    public string Content => source.Content;

    /// <summary>The writer's settings.</summary>
    public CheckOptions Options => options;

    /// <summary>The speeches and notices in it.</summary>
    public Analysis Analysis => _analysis ??= SpeechAnalyzer.Analyze(source);

    /// <summary>Its lines without those that are blank.</summary>
    public ImmutableArray<CheckedLine> Lines => _lines ??= [.. ReadLines()];

    /// <summary>Whether it is a speech, as far as one can tell; false for notices and for texts that are neither.</summary>
    public bool IsSpeech => !Analysis.Speeches.IsEmpty;

    /// <summary>The year that the draft is of: of its date, else the latest year it names, else of the day of the check; null when none is known.</summary>
    public int? Year => _year ??= Analysis.Speeches.Select(speech => speech.Date?.Date?.Year).Concat(Analysis.Notices.Select(notice => notice.Date?.Date?.Year)).Max()
        ?? LatestYear() ?? options.Today?.Year;

    /// <summary>A hit wherever one of the words stands; of words that hold each other, the longer one counts.</summary>
    public IEnumerable<Hit> Words(IEnumerable<Watched> words)
    {
        // How far the longest hit over a character reaches.
        var reach = new Dictionary<int, int>();
        foreach (var (word, message, remedy, replacement) in words.OrderByDescending(word => word.Word.Length))
        {
            for (var at = Content.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Content.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var end = at + word.Length;
                if (reach.GetValueOrDefault(at) >= end) continue;
                for (var i = at; i < end; i++) reach[i] = Math.Max(reach.GetValueOrDefault(i), end);
                yield return new Hit(new TextSpan(at, word.Length), message, remedy, replacement);
            }
        }
    }

    /// <summary>Lines of one document of the text.</summary>
    public IEnumerable<CheckedLine> LinesOf(LineRange range) => Lines.Where(line => line.Number >= range.First && line.Number <= range.Last);

    private int? LatestYear()
    {
        int? latest = null;
        foreach (var match in YearName().EnumerateMatches(Content))
            if (int.Parse(Content.AsSpan(match.Index, 4)) is var year && !(latest >= year)) latest = year;
        return latest;
    }

    private IEnumerable<CheckedLine> ReadLines()
    {
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            var line = source.Slice(span);
            var start = line.Length - line.TrimStart(" \u3000\t").Length;
            var text = line.Trim(" \u3000\t").ToString();
            if (text.Length > 0) yield return new CheckedLine(number, span.Start + start, text);
        }
    }

    [GeneratedRegex(@"(?<!\d)20\d{2}(?=年)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex YearName();
}

/// <summary>A line that is not blank.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Offset of its first character that is no space.</param>
/// <param name="Text">Its text without spaces at either end.</param>
internal sealed record CheckedLine(int Number, int Start, string Text)
{
    /// <summary>Offsets of the whole text.</summary>
    public TextSpan Span => new(Start, Text.Length);

    /// <summary>Offsets of a part of the text.</summary>
    public TextSpan Part(int start, int length) => new(Start + start, length);
}

/// <summary>A word that should not stand in a draft.</summary>
/// <param name="Word">The word.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Replacement">What to write instead, where that cannot change the meaning.</param>
internal readonly record struct Watched(string Word, string Message, string Remedy, string? Replacement = null);
