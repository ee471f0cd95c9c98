using System.Globalization;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>
/// A user dictionary in jieba's format, a word a line: <c>word [frequency] [tag]</c>, one space between, frequency in digits, tag in small letters.
/// Bad lines are reported and left out; the rest is used.
/// </summary>
/// <param name="Words">The words, in the order of the file, for <see cref="Lexicon.With"/>.</param>
/// <param name="Diagnostics">
/// What is wrong, by line. SEG001: not of the format. SEG002: frequency too large. SEG003: word too long. SEG004: not UTF-8.
/// SEG005 (a hint, the word counts as in jieba): no text can match the word.
/// </param>
public sealed record UserWordFile(IReadOnlyList<UserWord> Words, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Longest word that is taken; jieba's own longest has 16 characters.</summary>
    public const int LongestWord = 128;

    /// <summary>Reads a dictionary.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="source">File name shown in messages.</param>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static UserWordFile Read(TextReader reader, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = new List<UserWord>();
        var diagnostics = new List<Diagnostic>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim(' ', '\t', '\v', '\f', '\uFEFF');
            if (line.Length == 0) continue;
            var fault = ReadLine(line, words);
            if (fault is null) continue;
            var severity = fault.Value.Id == "SEG005" ? Severity.Hint : Severity.Warning;
            diagnostics.Add(new Diagnostic(fault.Value.Id, severity, new TextPosition(number, 1), fault.Value.Message, fault.Value.Remedy) { Source = source });
        }

        return new UserWordFile(words, diagnostics);
    }

    private static (string Id, string Message, string Remedy)? ReadLine(string line, List<UserWord> words)
    {
        var (word, frequency, tag) = Split(line);
        var shown = word.Length <= 20 ? word : word[..20] + "…";
        if (word.Contains('\uFFFD')) return ("SEG004", "这一行有乱码。", "请把词典存成 UTF-8 编码。");
        if (word.Any(BlockCharacters.IsSpace))
            return ("SEG001", $"“{shown}”读不懂。", "请写成“词 次数 词性”，中间各空一格，次数用数字，词性用小写字母；次数和词性可以不写。");
        if (word.Length > LongestWord) return ("SEG003", $"“{shown}”太长。", $"一个词不超过 {LongestWord} 个字，每行只写一个词。");
        var count = 0;
        if (frequency is not null && !int.TryParse(frequency, NumberStyles.None, CultureInfo.InvariantCulture, out count))
            return ("SEG002", $"“{shown}”的次数太大。", $"次数不超过 {int.MaxValue}。");
        words.Add(new UserWord(word, frequency is null ? null : count, tag));
        return word.All(BlockCharacters.IsInBlock)
            ? null
            : ("SEG005", $"“{shown}”不会被切成一个词：词里只能有汉字、字母、数字和 + # & . _ % -。", "可以删去这一行。");
    }

    /// <summary>The line is <c>(.+?)( [0-9]+)?( [a-z]+)?</c>: tag and frequency are what fits at its end, the rest is the word.</summary>
    private static (string Word, string? Frequency, string? Tag) Split(string line)
    {
        var (rest, tag) = SplitLast(line, char.IsAsciiLetterLower);
        var (word, frequency) = SplitLast(rest, char.IsAsciiDigit);
        return (word, frequency, tag);
    }

    private static (string Before, string? Last) SplitLast(string line, Func<char, bool> fits)
    {
        var space = line.LastIndexOf(' ');
        var last = line[(space + 1)..];
        return space > 0 && last.Length > 0 && last.All(fits) ? (line[..space], last) : (line, null);
    }
}
