using System.Buffers.Binary;
using System.Text;

namespace Drafting.Machine;

/// <summary>Reads the family names of a font file: TrueType, OpenType, and collections of them (ISO/IEC 14496-22).</summary>
internal static class FontNames
{
    private const uint Collection = 0x74746366;
    private const uint NameTable = 0x6E616D65;
    private const int MostFonts = 64;
    private const int MostNames = 4_096;

    /// <summary>The names under which a program finds the font, in every language the file has; none when it is no font.</summary>
    public static HashSet<string> Read(Stream file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var offset in Fonts(file)) ReadFont(file, offset, names);
        }
        catch (EndOfStreamException)
        {
            // A cut file has the names that were read before its end.
        }

        return names;
    }

    // 4.6.3: a collection begins with 'ttcf', a version, and the offsets of its fonts.
    private static List<uint> Fonts(Stream file)
    {
        if (ReadUInt32(file, 0) != Collection) return [0];
        var count = Math.Min(ReadUInt32(file, 8), MostFonts);
        var offsets = new List<uint>();
        for (var i = 0; i < count; i++) offsets.Add(ReadUInt32(file, 12 + (4L * i)));
        return offsets;
    }

    private static void ReadFont(Stream file, uint font, HashSet<string> names)
    {
        var tables = ReadUInt16(file, font + 4L);
        for (var i = 0; i < tables; i++)
        {
            var record = font + 12L + (16L * i);
            if (ReadUInt32(file, record) != NameTable) continue;
            ReadNames(file, ReadUInt32(file, record + 8), names);
            return;
        }
    }

    // 5.2.4: name IDs 1 and 16 hold the family and the typographic family.
    private static void ReadNames(Stream file, uint table, HashSet<string> names)
    {
        var count = Math.Min(ReadUInt16(file, table + 2L), (ushort)MostNames);
        var storage = table + (long)ReadUInt16(file, table + 4L);
        for (var i = 0; i < count; i++)
        {
            var record = table + 6L + (12L * i);
            if (ReadUInt16(file, record + 6) is not (1 or 16)) continue;
            if (EncodingOf(ReadUInt16(file, record), ReadUInt16(file, record + 2)) is not { } encoding) continue;
            var name = new byte[ReadUInt16(file, record + 8)];
            file.Position = storage + ReadUInt16(file, record + 10);
            file.ReadExactly(name);
            var text = encoding.GetString(name).Trim('\0', ' ');
            if (text.Length > 0) names.Add(text);
        }
    }

    // 5.2.4.3: platform 0 is Unicode; 3 is Windows, whose encoding 3 is GBK in old Chinese fonts; 1 is Macintosh.
    private static Encoding? EncodingOf(ushort platform, ushort encoding) => (platform, encoding) switch
    {
        (0, _) or (3, 0 or 1 or 10) => Encoding.BigEndianUnicode,
        (3, 3) or (1, 25) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
        (1, 0) => Encoding.Latin1,
        _ => null,
    };

    private static uint ReadUInt32(Stream file, long position)
    {
        Span<byte> bytes = stackalloc byte[4];
        file.Position = position;
        file.ReadExactly(bytes);
        return BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private static ushort ReadUInt16(Stream file, long position)
    {
        Span<byte> bytes = stackalloc byte[2];
        file.Position = position;
        file.ReadExactly(bytes);
        return BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }
}
