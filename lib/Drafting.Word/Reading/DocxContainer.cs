using System.IO.Compression;
using System.Text;
using System.Xml;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Reading;

/// <summary>Looks at the container of a Word document before it is opened, under limits that no real document reaches.</summary>
internal static class DocxContainer
{
    private const int MostEntries = 4_096;
    private const long MostBytes = 512L << 20;
    private const long MostPartBytes = 64L << 20;
    private const int DeepestElement = 400;

    /// <summary>Why the file cannot be read as a Word document; null when it can.</summary>
    public static Diagnostic? FaultOf(byte[] file)
    {
        // [MS-CFB] 2.2: .doc files and encrypted packages are compound files; the latter hold a stream named EncryptedPackage.
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? DocxFaults.Encrypted() : DocxFaults.OldFormat();
        if (!file.AsSpan().StartsWith("PK"u8)) return DocxFaults.NotWord("别的文件");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return FaultOf(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or XmlException or ArgumentException)
        {
            return DocxFaults.Damaged();
        }
    }

    private static Diagnostic? FaultOf(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > MostBytes) return DocxFaults.TooLarge();
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("xl/workbook.xml")) return DocxFaults.NotWord("表格文件");
        if (names.Contains("ppt/presentation.xml")) return DocxFaults.NotWord("演示文稿");
        if (!names.Contains("[Content_Types].xml")) return DocxFaults.NotWord("压缩包");
        foreach (var entry in archive.Entries)
        {
            var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (isXml && IsHostile(entry)) return DocxFaults.TooLarge();
        }

        return null;
    }

    // Deep nesting would exhaust the stack of any tree builder, and the declared size may lie: walk the part once, counting.
    private static bool IsHostile(ZipArchiveEntry entry)
    {
        if (entry.Length > MostPartBytes) return true;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostPartBytes,
        };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
            if (reader.Depth > DeepestElement) return true;
        return false;
    }
}
