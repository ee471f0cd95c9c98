namespace Drafting.Word.Comments;

/// <summary>A comment for a Word document.</summary>
/// <param name="Paragraph">Number of the paragraph, from 1, counted as <see cref="Reading.DocxLine"/> counts; null for the whole document, then it goes to the first.</param>
/// <param name="Quote">The words it concerns; empty for the whole paragraph. Where they do not stand in the paragraph as plain text, the paragraph is marked.</param>
/// <param name="Near">Of several places in the paragraph, the one nearest to this offset is meant.</param>
/// <param name="Text">What it says; a line feed begins a new paragraph.</param>
public sealed record WordComment(int? Paragraph, string Quote, int Near, string Text);
