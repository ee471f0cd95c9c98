using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Splitting;

/// <summary>What kind of text a stretch of a file is.</summary>
internal enum DocumentKind
{
    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A notice or other official document with a title of its genre.</summary>
    Notice,

    /// <summary>News, contents, biographies, advertisements: not analysed.</summary>
    Other,
}

/// <summary>One text of a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Paragraphs">Its paragraphs, title lines included.</param>
/// <param name="FrontLength">How many of them stand before the body: wrapper, title, date, speaker, salutation.</param>
internal sealed record Document(DocumentKind Kind, ImmutableArray<Paragraph> Paragraphs, int FrontLength);
