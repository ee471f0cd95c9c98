using System.Text;
using System.Text.Json;
using Drafting.Text.Sentences;

namespace Drafting.Corpus.Bench;

/// <summary>Speeches built like the development speeches, a third of their sentences taken from others, all figures other ones.</summary>
internal sealed class MadeUpSpeeches
{
    private readonly List<string> _speeches;
    private readonly List<string> _sentences;

    public MadeUpSpeeches(string corpus)
    {
        using var splits = JsonDocument.Parse(File.ReadAllText(Path.Combine(corpus, "splits.json")));
        _speeches = [.. splits.RootElement.GetProperty("dev").EnumerateArray().Select(file => file.GetString()!).Where(file => file.StartsWith("speeches/", StringComparison.Ordinal)).Select(file => File.ReadAllText(Path.Combine(corpus, file)))];
        _sentences = [.. _speeches.SelectMany(speech => speech.Split('\n')).Where(line => line.Length > 60).SelectMany(line => SentenceSplitter.Split(line).Skip(1).Select(span => line.Substring(span.Start, span.Length)))];
    }

    public void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder, $"{i:D5}.txt"), Make(i));
    }

    public string Make(int seed)
    {
        var random = new Random(seed);
        var speech = new StringBuilder();
        foreach (var line in _speeches[random.Next(_speeches.Count)].Split('\n'))
        {
            foreach (var (index, span) in SentenceSplitter.Split(line).Index())
            {
                var isOther = line.Length > 60 && index > 0 && random.Next(3) == 0;
                foreach (var character in isOther ? _sentences[random.Next(_sentences.Count)] : line.Substring(span.Start, span.Length))
                    speech.Append(char.IsAsciiDigit(character) ? (char)('1' + random.Next(9)) : character);
            }

            speech.Append('\n');
        }

        return speech.ToString();
    }
}
