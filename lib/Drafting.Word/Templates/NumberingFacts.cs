using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Drafting.Word.Templates;

/// <summary>The lists of a template (ISO 29500-1, 17.9).</summary>
/// <param name="FirstFree">An id above all list instances.</param>
/// <param name="FirstFreeAbstract">An id above all abstract lists.</param>
/// <param name="Abstracts">Abstract list by list instance.</param>
/// <param name="Starts">Start values by level, by list instance.</param>
internal sealed record NumberingFacts(int FirstFree, int FirstFreeAbstract, FrozenDictionary<int, string> Abstracts, FrozenDictionary<int, string[]> Starts)
{
    public static NumberingFacts None { get; } = new(1, 0, FrozenDictionary<int, string>.Empty, FrozenDictionary<int, string[]>.Empty);

    /// <summary>A new instance of the same list, beginning anew on every level.</summary>
    public string Restarted(int number, int id)
    {
        var markup = new StringBuilder();
        markup.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{Abstracts[number]}\"/>");
        for (var level = 0; level < Starts[number].Length; level++)
            markup.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{Starts[number][level]}\"/></w:lvlOverride>");
        return markup.Append("</w:num>").ToString();
    }
}
