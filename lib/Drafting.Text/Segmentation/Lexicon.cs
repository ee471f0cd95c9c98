using System.Collections.Frozen;

namespace Drafting.Text.Segmentation;

/// <summary>The words a <see cref="Segmenter"/> knows, with their frequencies, tags and IDF. Immutable: share it between threads and segmenters.</summary>
public sealed class Lexicon
{
    private readonly LexiconImage _image;
    private readonly LexiconChanges? _changes;

    internal Lexicon(LexiconImage image, LexiconChanges? changes = null)
    {
        _image = image;
        _changes = changes;
    }

    /// <summary>The dictionary, IDF table and hidden Markov model of jieba 0.42.1.</summary>
    public static Lexicon Default { get; } = new(LexiconImage.OpenBuiltIn());

    /// <summary>Sum of the frequencies of all words.</summary>
    public long Total => _changes?.Total ?? _image.Header.Total;

    /// <summary>IDF that jieba gives to a word without one.</summary>
    public double MedianIdf => _image.Header.MedianIdf;

    internal LexiconImage Image => _image;

    internal LexiconChanges? Changes => _changes;

    internal WordTable Words => _changes is { } changes
        ? new WordTable(changes.Codes, changes.Nodes, changes.Entries, changes.Total)
        : new WordTable(_image.Codes, _image.Nodes, _image.Entries, _image.Header.Total);

    internal HiddenMarkovModel Model => _image.Model;

    internal FrozenSet<string> ForcedSplits => _changes?.ForcedSplits ?? FrozenSet<string>.Empty;

    internal IReadOnlyList<string> Tags => _changes?.Tags ?? _image.Tags;

    /// <summary>Opens a lexicon that <see cref="LexiconCompiler"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or no lexicon of this version; the message says so in Chinese.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Lexicon Open(string path) => new(LexiconImage.Open(File.ReadAllBytes(path)));

    /// <summary>How often a word occurs in jieba's corpus, or as the user said; 0 when it is unknown.</summary>
    public int Frequency(ReadOnlySpan<char> word) => Words.Frequency(word);

    /// <summary>A word's part of speech in jieba's tag set (n, v, ns, …); null when the lexicon has none.</summary>
    public string? Tag(ReadOnlySpan<char> word)
    {
        var table = Words;
        return table.FindEntry(word) is not 0 and var entry && Tags[table.Entries[entry].Tag] is { Length: > 0 } tag ? tag : null;
    }

    /// <summary>A word's inverse document frequency; null when the table has none.</summary>
    public double? Idf(ReadOnlySpan<char> word)
    {
        // IDF does not depend on the user's words.
        var table = new WordTable(_image.Codes, _image.Nodes, _image.Entries, _image.Header.Total);
        var index = (int)table.Entries[table.FindEntry(word)].Idf;
        if (index == 0) index = new WordTable(_image.Codes, _image.IdfNodes, [], _image.Header.Total).FindEntry(word);
        return index == 0 ? null : _image.IdfValues[index];
    }

    /// <summary>The frequency at which a word would be cut out whole; jieba's <c>suggest_freq(word)</c>.</summary>
    public int SuggestFrequency(string word) => WordSuggestion.Joined(Words, word);

    /// <summary>The frequency at which the joined parts would be cut apart; jieba's <c>suggest_freq((part, part))</c>.</summary>
    public int SuggestFrequency(IReadOnlyList<string> parts) => WordSuggestion.Split(Words, parts);

    /// <summary>A lexicon with more words, or other frequencies and tags; this one stays as it is.</summary>
    /// <remarks>
    /// As jieba's <c>add_word</c>, one after the other: a word without a frequency gets the one that lets it be cut out whole;
    /// a frequency of 0 takes the word out, and keeps the hidden Markov model from joining it.
    /// The new lexicon takes about 5 MB, so add many words at once.
    /// </remarks>
    public Lexicon With(params IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var editor = new LexiconEditor(this);
        foreach (var word in words) editor.Add(word);
        return editor.ToLexicon();
    }
}
