using System.Buffers.Binary;

namespace Drafting.Word.Markdown;

/// <summary>Kind and size of a picture, read from its header; 96 pixels an inch.</summary>
/// <param name="Extension">png, jpeg or gif.</param>
/// <param name="WidthEmu">Width in English Metric Units (914,400 an inch).</param>
/// <param name="HeightEmu">Height in English Metric Units.</param>
internal readonly record struct PictureSize(string Extension, long WidthEmu, long HeightEmu)
{
    private const int EmuPerPixel = 9525;

    /// <summary>Null when the bytes are none of the three formats, or cut off before the size.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes)
    {
        // PNG (ISO/IEC 15948): IHDR follows the signature.
        if (bytes.Length >= 24 && IsPng(bytes))
            return FromPixels("png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (bytes.Length >= 10 && bytes.StartsWith("GIF8"u8))
            return FromPixels("gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? ReadJpeg(bytes) : null;
    }

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>JPEG (ITU-T T.81 annex B): the size stands in the start-of-frame segment.</summary>
    private static PictureSize? ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return FromPixels("jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static PictureSize? FromPixels(string extension, int width, int height) =>
        width > 0 && height > 0 ? new PictureSize(extension, (long)width * EmuPerPixel, (long)height * EmuPerPixel) : null;
}
