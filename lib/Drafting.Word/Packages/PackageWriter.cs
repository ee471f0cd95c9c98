using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Drafting.Word.Packages.Deflating;

namespace Drafting.Word.Packages;

/// <summary>Writes a zip container (PKWARE APPNOTE 6.3) into a buffer: entries copied as they are, or deflated at the fastest level.</summary>
internal sealed class PackageWriter(ByteBuffer output)
{
    private const uint LocalSignature = 0x04034b50;
    private const uint DirectorySignature = 0x02014b50;
    private const int LocalLength = 30;
    private const int DirectoryLength = 46;
    private const int VersionNeeded = 20;
    private const int Utf8Names = 1 << 11;

    private readonly List<DirectoryRecord> _records = [];
    private readonly PlannedDeflater _deflater = new();

    /// <summary>Starts a new container; everything written before is forgotten.</summary>
    public void Start()
    {
        output.Truncate(0);
        _records.Clear();
    }

    /// <summary>Copies an entry without expanding it.</summary>
    public void Copy(PackageEntry entry) =>
        WriteEntry(new DirectoryRecord(entry.EncodedName, entry.Method, entry.Crc, (uint)entry.Data.Length, entry.Size, entry.DosTime, (uint)output.Count), entry.Data.Span);

    /// <summary>Adds an entry, deflated.</summary>
    public void Add(string name, ReadOnlySpan<byte> content) => Add(Encoding.UTF8.GetBytes(name), content);

    /// <summary>Writes an entry of the template with other content, deflated.</summary>
    public void Add(PackageEntry entry, ReadOnlySpan<byte> content) => Add(entry.EncodedName, content);

    /// <summary>Writes an entry of the template with other content, deflated by a plan.</summary>
    public void Add(PackageEntry entry, ReadOnlySpan<byte> content, DeflatePlan plan, ReadOnlySpan<SegmentPlace> places)
    {
        var start = output.Count;
        var record = new DirectoryRecord(entry.EncodedName, PackageEntry.Deflated, Crc32.HashToUInt32(content), 0, (uint)content.Length, PackageEntry.FixedDosTime, (uint)start);
        WriteLocalHeader(record);
        var dataStart = output.Count;
        _deflater.Write(plan, content, places, output);
        Complete(record with { Compressed = (uint)(output.Count - dataStart) });
    }

    private void Add(byte[] name, ReadOnlySpan<byte> content)
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

        Complete(record with { Compressed = (uint)(end - dataStart) });
    }

    /// <summary>Writes the local header again, now that the size is known.</summary>
    private void Complete(DirectoryRecord record)
    {
        var end = output.Count;
        _records.Add(record);
        output.Truncate((int)record.Offset);
        WriteLocalHeader(record);
        output.Truncate(end);
    }

    /// <summary>Adds an entry that does not shrink (a picture).</summary>
    public void Store(string name, ReadOnlySpan<byte> content) =>
        WriteEntry(
            new DirectoryRecord(
                Encoding.UTF8.GetBytes(name), PackageEntry.Stored, Crc32.HashToUInt32(content), (uint)content.Length, (uint)content.Length, PackageEntry.FixedDosTime, (uint)output.Count),
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
        var header = output.Reserve(LocalLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalSignature);
        WriteCommon(header[4..], record);
        output.Advance(LocalLength);
        output.Write(record.Name);
    }

    private void WriteDirectoryRecord(DirectoryRecord record)
    {
        var header = output.Reserve(DirectoryLength)[..DirectoryLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, DirectorySignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], VersionNeeded);
        WriteCommon(header[6..], record);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], record.Offset);
        output.Advance(DirectoryLength);
        output.Write(record.Name);
    }

    private static void WriteCommon(Span<byte> header, DirectoryRecord record)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], (ushort)(Ascii.IsValid(record.Name) ? 0 : Utf8Names));
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], record.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], record.DosTime);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], record.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], record.Compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], record.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)record.Name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0);
    }

    private readonly record struct DirectoryRecord(byte[] Name, ushort Method, uint Crc, uint Compressed, uint Size, uint DosTime, uint Offset);
}
