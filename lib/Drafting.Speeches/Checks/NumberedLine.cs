using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>A line that begins with a number of one of the four levels 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).</summary>
/// <param name="Line">The line.</param>
/// <param name="Level">From 1 to 4.</param>
/// <param name="Number">The number.</param>
/// <param name="Length">Characters of the number with its mark.</param>
internal sealed partial record NumberedLine(CheckedLine Line, int Level, int Number, int Length)
{
    /// <summary>What stands behind the number.</summary>
    public string Text => Line.Text[Length..].Trim();

    /// <summary>The number with its mark, as written.</summary>
    public string Marker => Line.Text[..Length];

    /// <summary>The numbered lines among lines.</summary>
    public static IEnumerable<NumberedLine> Of(IEnumerable<CheckedLine> lines) => lines.Select(Read).OfType<NumberedLine>();

    /// <summary>Reads a line; null when it begins with no number.</summary>
    public static NumberedLine? Read(CheckedLine line)
    {
        var match = Marked().Match(line.Text);
        if (!match.Success) return null;
        var name = match.Groups["one"].Success ? "one" : match.Groups["two"].Success ? "two" : match.Groups["three"].Success ? "three" : "four";
        var digits = match.Groups[name].Value;
        var isChinese = name is "one" or "two";
        if (!(isChinese ? ChineseNumeral.TryParse(digits, out var number) : int.TryParse(digits, CultureInfo.InvariantCulture, out number))) return null;
        return new NumberedLine(line, name switch { "one" => 1, "two" => 2, "three" => 3, _ => 4 }, number, match.Length);
    }

    [GeneratedRegex(@"^(?:(?<one>[一二三四五六七八九十]{1,3})、|[（(](?<two>[一二三四五六七八九十]{1,3})[）)]|(?<three>\d{1,2})[.．](?![\d])|[（(](?<four>\d{1,2})[）)])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marked();
}
