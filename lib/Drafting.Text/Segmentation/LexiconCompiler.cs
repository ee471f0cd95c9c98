using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Drafting.Text.Segmentation;

/// <summary>Compiles a dictionary in jieba's formats into the form that <see cref="Lexicon"/> reads without parsing.</summary>
/// <remarks>
/// Dictionary: <c>word frequency tag</c> a line. IDF: <c>word value</c>. Model, separated by tabs: <c>start|transition|emission</c>, state,
/// next state or character, natural logarithm; what is missing has the weight −3.14e100. The same input gives the same bytes.
/// </remarks>
public static class LexiconCompiler
{
    private const double Never = -3.14e100;
    private const string States = "BMES";

    /// <summary>Compiles.</summary>
    /// <param name="dictionary">Words, frequencies and tags.</param>
    /// <param name="model">The hidden Markov model for unknown words.</param>
    /// <param name="idf">Inverse document frequencies.</param>
    /// <returns>The bytes of a lexicon file, for <see cref="Lexicon.Open"/>.</returns>
    /// <exception cref="FormatException">A line is not of its format.</exception>
    public static byte[] Compile(TextReader dictionary, TextReader model, TextReader idf)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(idf);
        var (words, total) = ReadWords(dictionary);
        var idfOfWord = ReadIdf(idf);
        var idfValues = new SortedSet<double>(idfOfWord.Values).Prepend(double.NaN).ToArray();
        var idfIndex = idfOfWord.ToDictionary(pair => pair.Key, pair => (ushort)Array.BinarySearch(idfValues, 1, idfValues.Length - 1, pair.Value));
        var tags = words.Values.Select(word => word.Tag).Prepend("").Distinct().Order(StringComparer.Ordinal).ToArray();
        var entryOfWord = words.ToDictionary(pair => pair.Key, pair => new WordEntry(
            Math.Log(pair.Value.Frequency), pair.Value.Frequency, (ushort)Array.IndexOf(tags, pair.Value.Tag), idfIndex.GetValueOrDefault(pair.Key)));
        // Frequent words first, so that what is used most lies together.
        var entries = entryOfWord.Values.Distinct().OrderByDescending(entry => entry.Frequency).ThenBy(entry => entry.Tag).ThenBy(entry => entry.Idf)
            .Prepend(new WordEntry(double.NaN, 0, 0, 0)).ToArray();
        var entryIndex = entries.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index);
        var (codes, alphabet) = AssignCodes(words.Keys.Concat(idfOfWord.Keys));
        var (start, steps, emissions) = ReadModel(model);
        byte[][] sections =
        [
            Bytes(codes),
            Bytes(BuildTrie(entryOfWord.Select(pair => (pair.Key, entryIndex[pair.Value])), codes, alphabet)),
            Bytes(entries),
            Encoding.UTF8.GetBytes(string.Join('\n', tags)),
            Bytes(idfValues),
            Bytes(BuildTrie(idfIndex.Where(pair => !words.ContainsKey(pair.Key)).Select(pair => (pair.Key, (int)pair.Value)), codes, alphabet)),
            Bytes([start]),
            Bytes([steps]),
            Bytes(emissions),
        ];
        var median = idfOfWord.Values.Order().ElementAt(idfOfWord.Count / 2);
        return Assemble(sections, total, median, alphabet);
    }

    /// <summary>As jieba: the last of several lines for a word counts, but the total has them all.</summary>
    private static (Dictionary<string, (int Frequency, string Tag)> Words, long Total) ReadWords(TextReader reader)
    {
        var words = new Dictionary<string, (int, string)>();
        var total = 0L;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Trim().Split(' ');
            if (fields.Length != 3) throw new FormatException($"Not “word frequency tag”: {line}");
            var frequency = int.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture);
            words[fields[0]] = (frequency, fields[2]);
            total += frequency;
        }

        return (words, total);
    }

    private static Dictionary<string, double> ReadIdf(TextReader reader)
    {
        var values = new Dictionary<string, double>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Trim().Split(' ');
            if (fields.Length != 2) throw new FormatException($"Not “word value”: {line}");
            values[fields[0]] = double.Parse(fields[1], CultureInfo.InvariantCulture);
        }

        return values;
    }

    private static (BoundaryWeights Start, BoundarySteps Steps, BoundaryWeights[] Emissions) ReadModel(TextReader reader)
    {
        var start = new Dictionary<char, double>();
        var steps = new Dictionary<(char, char), double>();
        var emissions = new double[BlockCharacters.HanCount, States.Length];
        MemoryMarshal.CreateSpan(ref emissions[0, 0], emissions.Length).Fill(Never);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (line.Split('\t') is not [var kind, [var state], var to, var number]) throw new FormatException($"Not a line of the model: {line}");
            var weight = double.Parse(number, CultureInfo.InvariantCulture);
            if (kind == "start") start[state] = weight;
            else if (kind == "transition") steps[(state, to[0])] = weight;
            else if (to is [var han] && BlockCharacters.IsHan(han)) emissions[han - BlockCharacters.FirstHan, States.IndexOf(state)] = weight;
        }

        return (
            new BoundaryWeights(start['B'], start['M'], start['E'], start['S']),
            new BoundarySteps(
                steps[('B', 'E')], steps[('B', 'M')], steps[('E', 'B')], steps[('E', 'S')],
                steps[('M', 'E')], steps[('M', 'M')], steps[('S', 'B')], steps[('S', 'S')]),
            MemoryMarshal.Cast<double, BoundaryWeights>(MemoryMarshal.CreateSpan(ref emissions[0, 0], emissions.Length)).ToArray());
    }

    /// <summary>Codes by how often words use a character, so that common paths lie close together.</summary>
    private static (ushort[] Codes, int Alphabet) AssignCodes(IEnumerable<string> words)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var word in words)
            foreach (var character in word) counts[character]++;
        var used = Enumerable.Range(0, counts.Length).Where(character => counts[character] > 0).OrderByDescending(character => counts[character]).ToArray();
        var codes = new ushort[counts.Length];
        for (var i = 0; i < used.Length; i++) codes[used[i]] = (ushort)(i + 1);
        return (codes, used.Length);
    }

    private static ulong[] BuildTrie(IEnumerable<(string Word, int Entry)> words, ushort[] codes, int alphabet)
    {
        var coded = words.Select(word => (Codes: Array.ConvertAll(word.Word.ToCharArray(), character => codes[character]), word.Entry)).ToList();
        coded.Sort((left, right) => left.Codes.AsSpan().SequenceCompareTo(right.Codes));
        var builder = new TrieBuilder(alphabet);
        builder.AddSorted(coded);
        return builder.Nodes.ToArray();
    }

    private static byte[] Assemble(byte[][] sections, long total, double median, int alphabet)
    {
        var places = new SectionPlace[sections.Length];
        var length = LexiconImage.HeaderSize;
        for (var i = 0; i < sections.Length; i++)
        {
            length = (length + 7) & ~7;
            places[i] = new SectionPlace(length, sections[i].Length);
            length += sections[i].Length;
        }

        var file = new byte[length];
        var header = new LexiconHeader(MemoryMarshal.Read<ulong>(LexiconImage.Magic), 0, length, total, median, alphabet);
        MemoryMarshal.Write(file, header);
        Bytes(places).CopyTo(file.AsSpan(Marshal.SizeOf<LexiconHeader>()));
        for (var i = 0; i < sections.Length; i++) sections[i].CopyTo(file.AsSpan(places[i].Offset));
        MemoryMarshal.Write(file, header with { Checksum = LexiconImage.Checksum(file) });
        return file;
    }

    private static byte[] Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values).ToArray();
}
