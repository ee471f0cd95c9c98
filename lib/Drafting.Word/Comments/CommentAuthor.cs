namespace Drafting.Word.Comments;

/// <summary>Who comments, and when.</summary>
/// <param name="Name">Name shown beside a comment.</param>
/// <param name="Initials">Initials shown in the text.</param>
/// <param name="Date">When; null: not said.</param>
public sealed record CommentAuthor(string Name, string Initials, DateTimeOffset? Date = null);
