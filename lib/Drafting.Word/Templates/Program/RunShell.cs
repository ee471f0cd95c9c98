namespace Drafting.Word.Templates.Program;

/// <summary>The run around a tag, for values that need more than characters: line breaks, tabs, runs of their own.</summary>
/// <param name="Open">Start of a run like it, up to where its text begins.</param>
/// <param name="Close">End of that run.</param>
/// <param name="LineBreak">A line break, from inside the text back into the text.</param>
/// <param name="Tab">A tab, from inside the text back into the text.</param>
internal sealed record RunShell(byte[] Open, byte[] Close, byte[] LineBreak, byte[] Tab)
{
    /// <summary>The shell of text that is not in a run: an attribute, a property, a chart's cell.</summary>
    public static RunShell Plain { get; } = new([], [], "&#10;"u8.ToArray(), "&#9;"u8.ToArray());

    /// <summary>Start of a run like it with the East Asian hint; null when it has the hint already, or is not WordprocessingML.</summary>
    public byte[]? OpenHinted { get; init; }

    /// <summary>Whether only characters can be written.</summary>
    public bool IsPlain => Open.Length == 0;

    /// <summary>The run's properties as written; empty when it has none.</summary>
    public string Properties { get; init; } = "";
}
