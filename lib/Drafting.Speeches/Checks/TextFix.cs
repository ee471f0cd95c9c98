using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Makes the replacements that findings offer.</summary>
public static class TextFix
{
    /// <summary>The text with every replacement made, and the findings that were put right; of two that overlap, the first is made.</summary>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="findings">The findings.</param>
    public static FixedText Apply(string text, IEnumerable<TextFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var result = new StringBuilder(text.Length);
        var made = ImmutableArray.CreateBuilder<Finding>();
        var done = 0;
        foreach (var found in findings.Where(found => found.Replacement is not null).OrderBy(found => found.Span.Start))
        {
            if (found.Span.Start < done) continue;
            result.Append(text, done, found.Span.Start - done).Append(found.Replacement);
            done = found.Span.End;
            made.Add(found.Finding);
        }

        return new FixedText(result.Append(text, done, text.Length - done).ToString(), made.ToImmutable());
    }
}

/// <summary>A text put right.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Made">The findings whose replacement was made, with what stood there and what stands there now.</param>
public sealed record FixedText(string Text, ImmutableArray<Finding> Made);
