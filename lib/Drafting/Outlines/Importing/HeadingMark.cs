using System.Text.RegularExpressions;

namespace Drafting.Outlines.Importing;

/// <summary>The numbers that headings have in official documents, in their usual spellings: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).</summary>
internal static partial class HeadingMark
{
    /// <summary>Length of the number that a text starts with, its mark included; 0 when it starts with none.</summary>
    public static int Length(string text) => Pattern().Match(text).Length;

    /// <summary>Level from 1 to 4 that the spelling stands for; 0 when there is no number.</summary>
    public static int Level(string text)
    {
        var match = Pattern().Match(text);
        return !match.Success ? 0 : match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
    }

    [GeneratedRegex(@"^(?:(?<one>[一二三四五六七八九十]{1,3}[、．.])|(?<two>[（(][一二三四五六七八九十]{1,3}[）)]、?)|(?<three>[0-9０-９]{1,2}[.．、])|(?<four>[（(][0-9０-９]{1,2}[）)]、?))\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
