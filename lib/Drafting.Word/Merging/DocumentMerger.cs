using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>
/// Puts documents that were filled from one template into one document for printing: each begins on a right-hand page, which the
/// two-sided print of official documents needs (GB/T 9704-2012 §6.3), with page 1 and with its lists and notes numbered anew.
/// </summary>
/// <remarks>
/// Styles, settings, theme and properties are those of the first. Documents are written as they come; only list instances and notes are held.
/// Comments and data bindings of the others are left out: there is one store for all. Not thread-safe.
/// </remarks>
public sealed class DocumentMerger : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly FileStream _text;
    private MergedDocument? _merged;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Receives the .docx; left open.</param>
    /// <exception cref="IOException">There is no room for a temporary file.</exception>
    public DocumentMerger(Stream output)
    {
        _archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        // A container takes one part after another, and the main part ends last.
        _text = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 << 10, FileOptions.DeleteOnClose);
    }

    /// <summary>Adds a document; with a fault in it, which is returned, it is left out.</summary>
    public Diagnostic? Add(ReadOnlyMemory<byte> docx)
    {
        if (SourceDocument.Open(docx, out var fault) is not { } document) return fault;
        _merged ??= new MergedDocument(document, new MergedParts(_archive, document), _text);
        _merged.Add(document);
        return null;
    }

    /// <summary>Ends the document.</summary>
    /// <exception cref="InvalidOperationException">No document was added.</exception>
    public void Complete()
    {
        if (_merged is null) throw new InvalidOperationException("A document needs at least one.");
        _merged.Complete();
        _archive.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _text.Dispose();
        _archive.Dispose();
    }
}
