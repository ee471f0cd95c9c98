using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>Reads Markdown for a check.</summary>
public static class MarkdownText
{
    /// <summary>The text of a Markdown file without its signs.</summary>
    public static DraftText Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var builder = new PlainTextBuilder(source);
        builder.AddMarkdown(source.Content, [.. Enumerable.Range(0, source.Content.Length)]);
        return builder.Build();
    }
}
