using System.Collections.Immutable;
using Drafting.Office;
using Drafting.Sources.Pdf;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Reading;

namespace Drafting.Sources;

/// <summary>Reads sample speeches and drafts from files of any kind an office has: text, Markdown, Word, PDF, and what LibreOffice opens.</summary>
/// <remarks>Goes by content, not by name. Whatever is wrong with a file, its absence included, is a diagnostic (ids SRC…, DOC…, PDF…, OFC…).</remarks>
public static class SourceReader
{
    private const long LargestFile = 256L << 20;

    /// <summary>Reads one file.</summary>
    /// <param name="path">Path of the file, also the name in messages.</param>
    public static SourceDocument Read(string path) => Read([path])[0];

    /// <summary>Reads files; those for LibreOffice go to it in one call.</summary>
    /// <param name="paths">Paths of the files.</param>
    public static ImmutableArray<SourceDocument> Read(IReadOnlyList<string> paths) => Read(paths, () => OfficeConverter.Find());

    /// <summary>Reads files with a LibreOffice of the caller's choice.</summary>
    /// <param name="paths">Paths of the files.</param>
    /// <param name="findOffice">Asked only when a file needs it; null when there is none.</param>
    public static ImmutableArray<SourceDocument> Read(IReadOnlyList<string> paths, Func<OfficeConverter?> findOffice)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(findOffice);
        var documents = new SourceDocument[paths.Count];
        var forOffice = new List<(int Index, string What)>();
        for (var i = 0; i < paths.Count; i++)
        {
            documents[i] = ReadWithoutOffice(paths[i], out var what);
            if (what is not null) forOffice.Add((i, what));
        }

        if (forOffice.Count > 0) OfficeSources.Read(paths, forOffice, findOffice(), documents);
        return [.. documents];
    }

    /// <summary>Reads a file that is in memory, except those that need LibreOffice.</summary>
    /// <param name="file">Content of the file.</param>
    /// <param name="name">Name shown in messages; its extension tells Markdown from other text.</param>
    public static SourceDocument Read(byte[] file, string name)
    {
        var document = ReadContent(file, name, out var what);
        return what is null ? document : Unread(name, OfficeFaults.NotInstalled(name, what));
    }

    internal static SourceDocument Unread(string name, Diagnostic fault, SourceOrigin origin = SourceOrigin.PlainText) =>
        new(new SourceText("", name), origin, [fault with { Source = name }]);

    internal static SourceDocument ReadWord(byte[] file, string name, SourceOrigin origin)
    {
        var read = DocxReader.Read(file, name);
        return new(read.Text, origin, read.Diagnostics) { Paragraphs = [.. read.Lines.Select(line => line.Paragraph)], WordLines = read.Lines, WordHeaders = read.Headers, Pictures = read.Pictures, Revisions = read.Revisions };
    }

    private static SourceDocument ReadWithoutOffice(string path, out string? what)
    {
        what = null;
        if (string.IsNullOrWhiteSpace(path)) return Unread(path ?? "", SourceFaults.Missing());
        try
        {
            if (Directory.Exists(path)) return Unread(path, SourceFaults.IsFolder());
            if (!File.Exists(path)) return Unread(path, SourceFaults.Missing());
            if (new FileInfo(path).Length > LargestFile) return Unread(path, SourceFaults.TooLarge(LargestFile >> 20));
            return ReadContent(ReadShared(path), path, out what);
        }
        catch (UnauthorizedAccessException)
        {
            return Unread(path, SourceFaults.NotAllowed());
        }
        catch (IOException)
        {
            return Unread(path, SourceFaults.NotReadable());
        }
    }

    // A draft may be open in Word while it is read.
    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static SourceDocument ReadContent(byte[] file, string name, out string? what)
    {
        var kind = FileKinds.Of(file);
        what = OfficeSources.NameOf(kind);
        return kind switch
        {
            FileKind.Text => ReadText(file, name),
            FileKind.Zip => ReadWord(file, name, SourceOrigin.Word),
            FileKind.Pdf => ReadPdf(file, name),
            FileKind.Encrypted => Unread(name, SourceFaults.Encrypted()),
            FileKind.OldSpreadsheet => Unread(name, SourceFaults.NotADocument("Excel 表格")),
            FileKind.OldPresentation => Unread(name, SourceFaults.NotADocument("演示文稿")),
            FileKind.Compound => Unread(name, SourceFaults.NotADocument("别的程序的文件")),
            FileKind.Image => Unread(name, SourceFaults.Image()),
            FileKind.WebPage => Unread(name, SourceFaults.WebPage()),
            _ => Unread(name, SourceFaults.NotReadable(), SourceOrigin.Converted),
        };
    }

    private static SourceDocument ReadText(byte[] file, string name)
    {
        var decoded = SourceDecoder.Decode(file, name);
        var isMarkdown = Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown";
        return new(decoded.Text, isMarkdown ? SourceOrigin.Markdown : SourceOrigin.PlainText, decoded.Diagnostics) { Encoding = decoded.Encoding };
    }

    private static SourceDocument ReadPdf(byte[] file, string name)
    {
        var read = PdfReader.Read(file, name);
        return new(read.Text, SourceOrigin.Pdf, read.Diagnostics) { Pages = read.Pages, Furniture = read.Furniture };
    }
}
