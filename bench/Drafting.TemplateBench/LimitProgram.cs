using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Text.RegularExpressions;

namespace Drafting.TemplateBench;

/// <summary>What the machine could do: document.xml as UTF-8 pieces with fixed values, deflated at the fastest level, every other entry copied as it is.</summary>
internal static partial class LimitProgram
{
    public static Action<Stream> Open(string template)
    {
        var file = File.ReadAllBytes(template);
        var entries = ReadEntries(file);
        var pieces = Pieces(template);
        return output => Write(output, entries, pieces);
    }

    private static void Write(Stream output, List<Entry> entries, List<byte[]> pieces)
    {
        using var part = new MemoryStream(32 << 10);
        foreach (var piece in pieces) part.Write(piece);
        using var document = new MemoryStream(32 << 10);
        using var directory = new MemoryStream(2 << 10);
        foreach (var entry in entries)
        {
            var offset = (uint)document.Length;
            var header = entry.Local.ToArray();
            if (entry.IsMain)
            {
                var crc = Crc32.HashToUInt32(part.GetBuffer().AsSpan(0, (int)part.Length));
                document.Write(header);
                var start = document.Length;
                using (var deflate = new DeflateStream(document, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(part.GetBuffer(), 0, (int)part.Length);
                var compressed = (uint)(document.Length - start);
                Patch(document.GetBuffer().AsSpan((int)offset + 14), crc, compressed, (uint)part.Length);
                WriteDirectory(directory, entry.Central, offset, (crc, compressed, (uint)part.Length));
            }
            else
            {
                document.Write(header);
                document.Write(entry.Data);
                WriteDirectory(directory, entry.Central, offset, null);
            }
        }

        var end = new byte[22];
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)document.Length);
        directory.WriteTo(document);
        document.Write(end);
        document.WriteTo(output);
    }

    private static void WriteDirectory(MemoryStream directory, byte[] central, uint offset, (uint Crc, uint Compressed, uint Size)? sizes)
    {
        var record = central.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), offset);
        if (sizes is { } values) Patch(record.AsSpan(16), values.Crc, values.Compressed, values.Size);
        directory.Write(record);
    }

    private static void Patch(Span<byte> header, uint crc, uint compressed, uint size)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(header, crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], size);
    }

    private static List<Entry> ReadEntries(byte[] file)
    {
        var end = file.AsSpan().LastIndexOf("PK\x05\x06"u8);
        var position = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 16));
        var entries = new List<Entry>();
        while (position < end)
        {
            var central = file.AsSpan(position);
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(central[28..]);
            var length = 46 + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(central[30..]);
            var local = (int)BinaryPrimitives.ReadUInt32LittleEndian(central[42..]);
            var localLength = 30 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(local + 26)) + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(local + 28));
            var compressed = (int)BinaryPrimitives.ReadUInt32LittleEndian(central[20..]);
            var name = Encoding.UTF8.GetString(central.Slice(46, nameLength));
            entries.Add(new Entry(name == "word/document.xml", file[local..(local + localLength)], file[(local + localLength)..(local + localLength + compressed)], file[position..(position + length)]));
            position += length;
        }

        return entries;
    }

    /// <summary>The document with the same values and rows as ours, cut at each value so that the pieces are joined anew each time.</summary>
    private static List<byte[]> Pieces(string template)
    {
        using var zip = ZipFile.OpenRead(template);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = reader.ReadToEnd();
        var row = RowPattern().Match(xml).Value;
        xml = xml.Replace(row, string.Concat(Enumerable.Repeat(row, 5))).Replace("{{#rows}}", "").Replace("{{/rows}}", "").Replace("{{如果 urgent}}", "").Replace("{{结束}}", "");
        return [.. TagPattern().Split(xml).Select((piece, index) => Encoding.UTF8.GetBytes(index % 2 == 0 ? piece : "示例单位名称"))];
    }

    [GeneratedRegex("<w:tr>(?:(?!<w:tr>).)*#rows.*?</w:tr>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowPattern();

    [GeneratedRegex("(\\{\\{[^}]*\\}\\})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagPattern();

    private sealed record Entry(bool IsMain, byte[] Local, byte[] Data, byte[] Central);
}
