using System.Text.RegularExpressions;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>A breach of a rule at its place.</summary>
/// <param name="Span">The characters it concerns; with a replacement, those to be replaced.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Replacement">What to write instead, where that cannot change the meaning; null where a person must decide.</param>
internal readonly record struct Hit(TextSpan Span, string Message, string Remedy, string? Replacement = null)
{
    /// <summary>A hit for every match that counts; of a pattern with a group named <c>at</c>, that group is the place.</summary>
    public static IEnumerable<Hit> Of(
        Regex pattern, CheckedText text, Func<Match, string> message, string remedy, Func<Match, bool>? counts = null, Func<Match, string?>? fix = null)
    {
        foreach (Match match in pattern.Matches(text.Content))
        {
            if (counts?.Invoke(match) == false) continue;
            Capture place = match.Groups["at"] is { Success: true } at ? at : match;
            yield return new Hit(new TextSpan(place.Index, place.Length), message(match), remedy, fix?.Invoke(match));
        }
    }
}
