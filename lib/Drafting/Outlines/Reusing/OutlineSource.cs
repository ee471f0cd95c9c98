using System.Collections.Immutable;
using Drafting.Outlines.Starting;
using Drafting.Text.Sources;
using Drafting.Yaml;

namespace Drafting.Outlines.Reusing;

/// <summary>A comment in an outline that says where the text below it comes from.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Place">File, line and title of the speech, as written when the passage was put in.</param>
/// <param name="Text">The first words below it.</param>
public sealed record OutlineSource(int Line, string Place, string Text)
{
    private const string Sign = "# 来源：";

    /// <summary>The comment for a passage, without indentation.</summary>
    public static string Comment(SuggestedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Sign + YamlText.Comment(passage.Place);
    }

    /// <summary>Every such comment, in the order of the outline.</summary>
    public static ImmutableArray<OutlineSource> Of(SourceText outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var sources = ImmutableArray.CreateBuilder<OutlineSource>();
        for (var line = 1; line <= outline.LineCount; line++)
        {
            var text = outline.Line(line).Trim();
            if (text.StartsWith(Sign)) sources.Add(new OutlineSource(line, text[Sign.Length..].ToString(), Below(outline, line)));
        }

        return sources.ToImmutable();
    }

    /// <summary>The next line that says something: the key and its block mark do not.</summary>
    private static string Below(SourceText outline, int line)
    {
        for (var next = line + 1; next <= outline.LineCount; next++)
        {
            var text = outline.Line(next).Trim();
            if (text.Length == 0 || text[0] == '#') continue;
            if (text[^1] is not ('-' or '|' or '>' or ':')) return text.ToString();
        }

        return "";
    }
}
