namespace Drafting.Word.Data;

/// <summary>A Word document whose content takes the place of the tag's paragraph, with its styles, lists, pictures and notes.</summary>
/// <param name="Source">Path under the data's own folder, or a data URI.</param>
public sealed record DataDocument(string Source) : DataValue;
