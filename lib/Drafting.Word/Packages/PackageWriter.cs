using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Drafting.Word.Packages;

/// <summary>Writes a zip container (PKWARE APPNOTE 6.3) into a buffer: entries copied as they are, or deflated at the fastest level.</summary>
internal sealed class PackageWriter(ByteBuffer output)
{
    private const int VersionNeeded = 20;
    private const int Utf8Names = 1 << 11;

    private readonly List<DirectoryRecord> _records = [];

    /// <summary>Starts a new container; everything written before is forgotten.</summary>
    public void Start()
    {
        output.Truncate(0);
        _records.Clear();
    }

    /// <summary>Copies an entry without expanding it.</summary>
    public void Copy(PackageEntry entry) =>
        WriteEntry(new DirectoryRecord(entry.Name, entry.Method, entry.Crc, (uint)entry.Data.Length, entry.Size, entry.DosTime, (uint)output.Count), entry.Data.Span);

    /// <summary>Adds an entry, deflated.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var start = output.Count;
        var record = new DirectoryRecord(name, PackageEntry.Deflated, Crc32.HashToUInt32(content), 0, (uint)content.Length, PackageEntry.FixedDosTime, (uint)start);
        WriteLocalHeader(record);
        var dataStart = output.Count;
        using (var deflate = new DeflateStream(output.AsStream(), CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(content);
        var end = output.Count;
        if (end == dataStart)
        {
            // DeflateStream writes nothing at all for no content; an empty entry is stored.
            record = record with { Method = PackageEntry.Stored };
        }

        _records.Add(record with { Compressed = (uint)(end - dataStart) });
        output.Truncate(start);
        WriteLocalHeader(_records[^1]);
        output.Truncate(end);
    }

    /// <summary>Adds an entry that does not shrink (a picture).</summary>
    public void Store(string name, ReadOnlySpan<byte> content) =>
        WriteEntry(
            new DirectoryRecord(
                name, PackageEntry.Stored, Crc32.HashToUInt32(content), (uint)content.Length, (uint)content.Length, PackageEntry.FixedDosTime, (uint)output.Count),
            content);

    /// <summary>Writes the directory; the container is complete.</summary>
    public void Finish()
    {
        var start = output.Count;
        foreach (var record in _records) WriteDirectoryRecord(record);
        var size = output.Count - start;
        output.Write("PK\x05\x06\0\0\0\0"u8);
        output.WriteUInt16(_records.Count);
        output.WriteUInt16(_records.Count);
        output.WriteUInt32((uint)size);
        output.WriteUInt32((uint)start);
        output.WriteUInt16(0);
    }

    private void WriteEntry(DirectoryRecord record, ReadOnlySpan<byte> data)
    {
        WriteLocalHeader(record);
        output.Write(data);
        _records.Add(record);
    }

    private void WriteLocalHeader(DirectoryRecord record)
    {
        output.Write("PK\x03\x04"u8);
        WriteCommon(record);
        output.WriteUtf8(record.Name);
    }

    private void WriteDirectoryRecord(DirectoryRecord record)
    {
        output.Write("PK\x01\x02"u8);
        output.WriteUInt16(VersionNeeded);
        WriteCommon(record);
        output.WriteUInt16(0);
        output.WriteUInt32(0);
        output.WriteUInt32(0);
        output.WriteUInt32(record.Offset);
        output.WriteUtf8(record.Name);
    }

    private void WriteCommon(DirectoryRecord record)
    {
        output.WriteUInt16(VersionNeeded);
        output.WriteUInt16(Ascii.IsValid(record.Name) ? 0 : Utf8Names);
        output.WriteUInt16(record.Method);
        output.WriteUInt32(record.DosTime);
        output.WriteUInt32(record.Crc);
        output.WriteUInt32(record.Compressed);
        output.WriteUInt32(record.Size);
        output.WriteUInt16(Encoding.UTF8.GetByteCount(record.Name));
        output.WriteUInt16(0);
    }

    private readonly record struct DirectoryRecord(string Name, ushort Method, uint Crc, uint Compressed, uint Size, uint DosTime, uint Offset);
}
