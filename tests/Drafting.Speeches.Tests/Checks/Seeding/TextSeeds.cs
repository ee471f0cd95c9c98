using System.Text.RegularExpressions;
using Drafting.Speeches.Checks;
using Drafting.Speeches.Delivery;
using Drafting.Speeches.Skeletons;

namespace Drafting.Speeches.Tests.Checks.Seeding;

/// <summary>Errors made by spoiling what stands in clean speeches: marks, numbers, headings, paragraphs.</summary>
internal static partial class TextSeeds
{
    private const int PerRule = 12;

    private static readonly (string Id, Func<string, Random, string?> Spoil)[] Spoilers =
    [
        ("CHK001", (text, random) => text.Contains("四是", StringComparison.Ordinal) || !SeriesOfThree().IsMatch(text) ? null : Replace(text, "三是", "四是", random)),
        ("CHK002", (text, random) => Replace(text, "\n三、", "\n二、", random)),
        ("CHK004", (text, random) => text.Contains("\n（一）", StringComparison.Ordinal) ? null : Replace(text, "\n三、", "\n（三）", random)),
        ("CHK009", (text, random) => Headings(text) is { Count: > 2 } headings ? Append(text, headings[random.Next(headings.Count)], "。") : null),
        ("CHK011", (text, random) => Announcement().IsMatch(text) ? Announcement().Replace(text, match => match.Value.Replace(match.Groups["count"].Value, match.Groups["count"].Value == "三" ? "四" : "三", StringComparison.Ordinal)) : null),
        ("CHK012", (text, random) => Headings(text) is { Count: > 2 } headings ? Swap(text, headings[2], headings[2][..2] + headings[0][2..]) : null),
        ("CHK013", (text, random) => Pick(Sentence(), text, random) is { } sentence ? text.TrimEnd('\n') + sentence.Value + "\n" : null),
        ("CHK014", (text, random) => Pick(LongParagraph(), text, random) is { } paragraph ? text.TrimEnd('\n') + "\n" + Shorten(paragraph.Value) + "\n" : null),
        ("CHK016", (text, random) => Headings(text) is { Count: > 2 } headings ? text[..(text.IndexOf(headings[1], StringComparison.Ordinal) + headings[1].Length)] + "\n" + text[text.IndexOf(headings[2], StringComparison.Ordinal)..] : null),
        ("CHK210", (text, random) => Place().Match(text) is { Success: true } match ? text.TrimEnd('\n') + $"\n我{(match.Groups["level"].Value == "市" ? "县" : "镇")}的各项工作要走在前列。\n" : null),
        ("CHK301", (text, random) => Pick(HanComma(), text, random) is { } comma ? text[..comma.Index] + "," + text[(comma.Index + 1)..] : null),
        ("CHK302", (text, random) => Pick(Brackets(), text, random) is { } bracket ? text[..bracket.Index] + "(" + bracket.Value[1..^1] + ")" + text[(bracket.Index + bracket.Length)..] : null),
        ("CHK308", (text, random) => Pick(HanComma(), text, random) is { } comma ? text.Insert(comma.Index, "，") : null),
        ("CHK310", (text, random) => Pick(ShortQuote(), text, random) is { } quote ? text.Remove(random.Next(2) == 0 ? quote.Index : quote.Index + quote.Length - 1, 1) : null),
        ("CHK311", (text, random) => Pick(Brackets(), text, random) is { } bracket ? text.Remove(random.Next(2) == 0 ? bracket.Index : bracket.Index + bracket.Length - 1, 1) : null),
        ("CHK330", (text, random) => Pick(HanComma(), text, random) is { } comma ? text.Insert(comma.Index, " ") : null),
        ("CHK336", (text, random) => Pick(Of(), text, random) is { } of ? text.Insert(of.Index, "的") : null),
        ("CHK351", (text, random) => Pick(ParagraphEnd(), text, random) is { } end ? text.Remove(end.Index, 1) : null),
    ];

    public static IEnumerable<Seed> In(IReadOnlyList<string> speeches)
    {
        var random = new Random(8);
        foreach (var (id, spoil) in Spoilers)
        {
            var spoiled = Enumerable.Range(0, 40 * PerRule).Select(_ => speeches[random.Next(speeches.Count)])
                .Select(speech => (speech, Faulty: spoil(speech, random))).Where(pair => pair.Faulty is not null && pair.Faulty != pair.speech);
            foreach (var (speech, faulty) in spoiled.Take(PerRule)) yield return new Seed(id, speech, faulty!, CheckOptions.Default);
        }

        foreach (var seed in Compared(speeches, random)) yield return seed;
    }

    /// <summary>Errors that show only beside other speeches, or beside a target.</summary>
    private static IEnumerable<Seed> Compared(IReadOnlyList<string> speeches, Random random)
    {
        var known = speeches.Take(8).ToList();
        var options = CheckOptions.Default with
        {
            Skeleton = Skeleton.Of(known.Select(text => SpeechAnalyzer.Analyze(new(text)))),
            FindPassages = clause => [.. known.SelectMany((text, file) => text.Split('\n').Index().Where(line => line.Item.Contains(clause, StringComparison.Ordinal)).Select(line => new KnownPassage($"{file}.txt", line.Index + 1, line.Item)))],
        };
        foreach (var speech in speeches.Skip(8))
        {
            var sentence = Pick(ManyClauses(), known[random.Next(known.Count)], random);
            if (sentence is not null) yield return new Seed("CHK021", speech, speech.TrimEnd('\n') + "\n" + sentence.Value + "\n", options);
            if (SpeechAnalyzer.Analyze(new(speech)).Speeches is [var one])
            {
                var minutes = SpeakingTime.Of(new(speech), one).Minutes;
                yield return new Seed("CHK401", "", speech, CheckOptions.Default with { Minutes = minutes * (random.Next(2) == 0 ? 0.6 : 1.5) });
            }

            // A speech that is itself out of the ordinary is no clean text here.
            if (TextCheck.Find(new(speech), options).Any(found => found.Finding.Id is "CHK020" or "CHK403")) continue;
            if (speech.IndexOf("\n同志们：\n", StringComparison.Ordinal) is > 0 and var at)
            {
                yield return new Seed("CHK020", speech, speech.Remove(at + 1, "同志们：\n".Length), options);
                yield return new Seed("CHK403", speech, speech.TrimEnd('\n') + string.Concat(Enumerable.Repeat("同志们，让我们坚定信心、真抓实干，为全面完成目标任务而努力奋斗！", 200)) + "\n", options);
            }
        }
    }

    private static string? Replace(string text, string old, string with, Random random)
    {
        var places = Regex.Matches(text, Regex.Escape(old), RegexOptions.None, TimeSpan.FromSeconds(10));
        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        return text[..place.Index] + with + text[(place.Index + old.Length)..];
    }

    private static Match? Pick(Regex pattern, string text, Random random) => pattern.Matches(text) is { Count: > 0 } matches ? matches[random.Next(matches.Count)] : null;

    private static List<string> Headings(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => Heading().IsMatch(line))];

    private static string Append(string text, string line, string end) => text.Replace(line + "\n", line + end + "\n", StringComparison.Ordinal);

    private static string Swap(string text, string line, string with) => text.Replace(line, with, StringComparison.Ordinal);

    private static string Shorten(string paragraph) => paragraph.Trim()[..^3] + "来做。";

    [GeneratedRegex(@"[。：；]一是[^\n]{4,200}[。；]二是[^\n]{4,200}[。；]三是", RegexOptions.None, 10_000)]
    private static partial Regex SeriesOfThree();

    [GeneratedRegex(@"^[一二三四五六七八九十]、[^，。；：]{4,20}$", RegexOptions.None, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"讲(?<count>[两三四五六])点意见(?=。)", RegexOptions.None, 10_000)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"(?<=。)[^。\n！？；“”]{26,60}。", RegexOptions.None, 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=\n)[^\n]{120,400}(?=\n)", RegexOptions.None, 10_000)]
    private static partial Regex LongParagraph();

    [GeneratedRegex(@"^.{0,10}全(?<level>[市县])", RegexOptions.None, 10_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])", RegexOptions.None, 10_000)]
    private static partial Regex HanComma();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])（[\u4e00-\u9fff、]{2,20}）", RegexOptions.None, 10_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"“[^“”\n]{2,12}”(?=[\u4e00-\u9fff，][^\n]*。)", RegexOptions.None, 10_000)]
    private static partial Regex ShortQuote();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])的(?=[\u4e00-\u9fff-[确士]])", RegexOptions.None, 10_000)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?<=\n[^\n]{60,}[\u4e00-\u9fff])。(?=\n[^\n]{20,})", RegexOptions.None, 10_000)]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex(@"(?<=。)[^，。\n！？；“”：]{8,20}，[^，。\n！？；“”：]{8,24}，[^，。\n！？；“”：]{8,24}。", RegexOptions.None, 10_000)]
    private static partial Regex ManyClauses();
}
