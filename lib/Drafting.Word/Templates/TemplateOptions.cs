using System.Collections.Immutable;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Filters;

namespace Drafting.Word.Templates;

/// <summary>How a template is read.</summary>
public sealed record TemplateOptions
{
    /// <summary>The options used when none are given.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>Marks around a tag. Default <c>{{</c> and <c>}}</c>; their full-width forms count as well.</summary>
    public Delimiters Delimiters { get; init; } = Delimiters.Braces;

    /// <summary>Filters by name. Default <see cref="BuiltInFilters.All"/>.</summary>
    public ImmutableDictionary<string, Filter> Filters { get; init; } = BuiltInFilters.All;

    /// <summary>What reading may cost. Default <see cref="PackageLimits.Default"/>.</summary>
    public PackageLimits Limits { get; init; } = PackageLimits.Default;
}

/// <summary>Marks around a tag.</summary>
/// <param name="Open">Mark before it; not empty.</param>
/// <param name="Close">Mark after it; not empty.</param>
public sealed record Delimiters(string Open, string Close)
{
    /// <summary>Mark before a tag.</summary>
    public string Open { get; init; } = Checked(Open);

    /// <summary>Mark after a tag.</summary>
    public string Close { get; init; } = Checked(Close);

    /// <summary><c>{{</c> and <c>}}</c>.</summary>
    public static Delimiters Braces { get; } = new("{{", "}}");

    /// <summary><c>{</c> and <c>}</c>.</summary>
    public static Delimiters SingleBraces { get; } = new("{", "}");

    private static string Checked(string mark)
    {
        if (string.IsNullOrWhiteSpace(mark) || char.IsSurrogate(mark[0]) != (mark.Length > 1 && char.IsSurrogatePair(mark, 0))) throw new ArgumentException("A mark is at least one whole character.", nameof(mark));
        return mark;
    }
}
