using System.Text;

namespace Drafting.Sources;

/// <summary>What a file is by its content; its name may lie.</summary>
internal enum FileKind
{
    Text,
    Zip,
    Pdf,

    /// <summary>[MS-CFB] compound file with a Word stream: .doc, and .wps of Kingsoft.</summary>
    Doc,

    /// <summary>Compound file with an encrypted Office package.</summary>
    Encrypted,
    OldSpreadsheet,
    OldPresentation,

    /// <summary>Compound file of some other program.</summary>
    Compound,
    Rtf,
    Odt,
    WebPage,
    Image,
}

/// <summary>Recognises files by their first bytes.</summary>
internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OfCompound(file);
        // ODF 1.2 part 3, 3.3: the first entry is named mimetype and stored, so that its content stands at offset 38.
        if (file.StartsWith("PK"u8))
            return file.Length > 80 && file[30..].StartsWith("mimetypeapplication/vnd.oasis.opendocument.text"u8) ? FileKind.Odt : FileKind.Zip;
        // Readers accept a PDF header within the first 1,024 bytes.
        if (file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (file.StartsWith("{\\rtf"u8)) return FileKind.Rtf;
        if (IsImage(file)) return FileKind.Image;
        return IsWebPage(file) ? FileKind.WebPage : FileKind.Text;
    }

    // Names of streams are UTF-16 in the directory, wherever that stands in the file.
    private static FileKind OfCompound(ReadOnlySpan<byte> file)
    {
        if (Holds(file, "EncryptedPackage")) return FileKind.Encrypted;
        if (Holds(file, "WordDocument")) return FileKind.Doc;
        if (Holds(file, "Workbook")) return FileKind.OldSpreadsheet;
        return Holds(file, "PowerPoint Document") ? FileKind.OldPresentation : FileKind.Compound;
    }

    private static bool Holds(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool IsImage(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || file.StartsWith("GIF8"u8) || file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) || (file.StartsWith("BM"u8) && file.Length > 6 && file[5] == 0);

    // Old office systems save web pages and archives of them under the name .doc.
    private static bool IsWebPage(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }
}
