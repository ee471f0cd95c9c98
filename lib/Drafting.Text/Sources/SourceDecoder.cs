using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;

namespace Drafting.Text.Sources;

/// <summary>Turns the bytes of a text file into a <see cref="SourceText"/>: UTF-8, GB18030 (with GBK and GB 2312), UTF-16, UTF-32, Big5.</summary>
/// <remarks>A byte order mark decides; without one the encoding is detected. No bytes make it throw.</remarks>
public static class SourceDecoder
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], ChineseEncodings.Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], ChineseEncodings.Utf32LittleEndian),
        ([0x00, 0x00, 0xFE, 0xFF], ChineseEncodings.Utf32BigEndian),
        ([0xFF, 0xFE], ChineseEncodings.Utf16LittleEndian),
        ([0xFE, 0xFF], ChineseEncodings.Utf16BigEndian),
        ([0x84, 0x31, 0x95, 0x33], ChineseEncodings.Gb18030),
    ];

    /// <summary>Decodes the rest of a stream.</summary>
    /// <param name="stream">The file's bytes; read to its end, not closed.</param>
    /// <param name="name">File name shown in messages.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DecodedSource Decode(Stream stream, string name = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>Decodes a file that is in memory.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="name">File name shown in messages.</param>
    public static DecodedSource Decode(ReadOnlySpan<byte> bytes, string name = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (mark, encoding) in Marks)
            if (bytes.StartsWith(mark)) return Decode(bytes[mark.Length..], encoding, name);

        if (bytes.IsEmpty) return Nothing(name, DecodingFaults.Empty(name));
        var detected = EncodingDetector.Detect(bytes);
        if (detected is null) return Nothing(name, DecodingFaults.Binary(name));
        var decoded = Decode(bytes, detected, name);
        return decoded.Text.Content.Contains('\uFFFD') ? MixedLines.TryDecode(bytes, name) ?? decoded : decoded;
    }

    private static DecodedSource Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var text = new SourceText(encoding.GetString(bytes), name);
        if (string.IsNullOrWhiteSpace(text.Content)) return new(text, encoding.WebName, [DecodingFaults.Empty(name)]);
        return new(text, encoding.WebName, [.. DecodingFaults.Find(text, encoding.WebName)]);
    }

    private static DecodedSource Nothing(string name, Diagnostic fault) => new(new SourceText("", name), "", [fault]);
}
