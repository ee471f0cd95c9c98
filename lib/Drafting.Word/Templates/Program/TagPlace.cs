namespace Drafting.Word.Templates.Program;

/// <summary>Where a tag stands, for messages.</summary>
/// <param name="Part">Name of the part: <c>word/document.xml</c>.</param>
/// <param name="Around">The text around the tag.</param>
/// <param name="Tag">The tag as written.</param>
internal sealed record TagPlace(string Part, string Around, string Tag);
