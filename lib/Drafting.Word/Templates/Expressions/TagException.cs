namespace Drafting.Word.Templates.Expressions;

/// <summary>A tag that cannot be read; caught where the tag's place is known and turned into a diagnostic.</summary>
internal sealed class TagException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
