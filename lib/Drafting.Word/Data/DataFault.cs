namespace Drafting.Word.Data;

/// <summary>What a filter answers when it cannot do its work: it becomes a diagnostic at the tag.</summary>
/// <param name="Message">What is wrong, in Chinese.</param>
/// <param name="Remedy">What the writer can do; null when the message says it.</param>
public sealed record DataFault(string Message, string? Remedy = null) : DataValue;
