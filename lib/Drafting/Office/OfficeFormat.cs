namespace Drafting.Office;

/// <summary>What LibreOffice can be asked for.</summary>
public enum OfficeFormat
{
    /// <summary>Word document, for reading .doc, .wps, .rtf and .odt.</summary>
    Docx,

    /// <summary>PDF, for looking at and printing.</summary>
    Pdf,
}

/// <summary>One file to convert.</summary>
/// <param name="Source">Path of the file to read.</param>
/// <param name="Target">Path of the file to write; an existing one is replaced once the new one is whole.</param>
public sealed record OfficeJob(string Source, string Target);
