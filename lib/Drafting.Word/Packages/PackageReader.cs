using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Packages;

/// <summary>Reads a zip container under limits (PKWARE APPNOTE 6.3; ISO 29500-2, annex B).</summary>
/// <remarks>Keeps each entry's bytes as stored, so that a writer can copy them; <c>ZipArchive</c> does not give them out.</remarks>
internal sealed class PackageReader
{
    private const uint EndSignature = 0x06054b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int RatioFreeBytes = 1 << 20;

    private readonly Dictionary<string, PackageEntry> _byName;
    private readonly PackageLimits _limits;

    private PackageReader(List<PackageEntry> entries, PackageLimits limits)
    {
        Entries = entries;
        _limits = limits;
        _byName = entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entries in the order of the container.</summary>
    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Reads the directory of a container; on a fault the reader is null.</summary>
    public static PackageReader? Open(ReadOnlyMemory<byte> file, PackageLimits limits, out Diagnostic? fault)
    {
        var entries = new List<PackageEntry>();
        fault = file.Length > limits.FileBytes
            ? PackageFaults.Limit($"超过 {limits.FileBytes >> 20} MB")
            : FaultOfSignature(file.Span) ?? ReadDirectory(file, limits, entries);
        return fault is null ? new PackageReader(entries, limits) : null;
    }

    /// <summary>The entry of that name, any letter case (ISO 29500-2, 6.2.2.3).</summary>
    public PackageEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Expands one entry; on a fault the result is null.</summary>
    public byte[]? Read(PackageEntry entry, out Diagnostic? fault)
    {
        fault = entry.Size > _limits.PartBytes ? PackageFaults.Limit($"部件“{entry.Name}”展开后超过 {_limits.PartBytes >> 20} MB") : null;
        if (fault is not null) return null;
        var bytes = entry.Method == PackageEntry.Stored ? entry.Data.ToArray() : Inflate(entry);
        if (bytes is null || bytes.Length != entry.Size || Crc32.HashToUInt32(bytes) != entry.Crc) fault = PackageFaults.Truncated() with { Source = entry.Name };
        return fault is null ? bytes : null;
    }

    private static byte[]? Inflate(PackageEntry entry)
    {
        // The declared size may lie: grow as bytes arrive, and stop one byte past it.
        using var input = new DeflateStream(new ReadOnlyMemoryStream(entry.Data), CompressionMode.Decompress);
        var bytes = new byte[Math.Min(entry.Size, (entry.Data.Length * 8L) + 4_096)];
        var length = 0;
        try
        {
            while (length < entry.Size)
            {
                if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(entry.Size, bytes.Length * 2L));
                var read = input.Read(bytes, length, bytes.Length - length);
                if (read == 0) return null;
                length += read;
            }

            return input.ReadByte() < 0 ? bytes : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Diagnostic? FaultOfSignature(ReadOnlySpan<byte> file)
    {
        // [MS-CFB] 2.2: encrypted packages and .doc files are compound files; the former hold a stream named EncryptedPackage.
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? PackageFaults.Encrypted() : PackageFaults.OldFormat();
        return file.StartsWith("PK"u8) ? null : PackageFaults.NotZip();
    }

    private static Diagnostic? ReadDirectory(ReadOnlyMemory<byte> file, PackageLimits limits, List<PackageEntry> entries)
    {
        var span = file.Span;
        var end = FindEnd(span);
        if (end < 0) return PackageFaults.Truncated();
        int count = BinaryPrimitives.ReadUInt16LittleEndian(span[(end + 10)..]);
        long position = BinaryPrimitives.ReadUInt32LittleEndian(span[(end + 16)..]);
        if (count > limits.Entries) return PackageFaults.Limit($"部件超过 {limits.Entries} 个");

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long expanded = 0;
        for (var index = 0; index < count; index++)
        {
            if (position + CentralLength > end || ReadUInt32(span, position) != CentralSignature) return PackageFaults.Truncated();
            if (ReadEntry(file, ref position, limits, out var entry) is { } fault) return fault;
            if (!names.Add(entry!.Name)) return PackageFaults.Duplicate(entry.Name);
            expanded += entry.Size;
            if (expanded > limits.ExpandedBytes) return PackageFaults.Limit($"展开后超过 {limits.ExpandedBytes >> 20} MB");
            entries.Add(entry);
        }

        return null;
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        // The record may be followed by a comment of up to 65,535 bytes (APPNOTE 4.3.16).
        var lowest = Math.Max(0, file.Length - EndLength - ushort.MaxValue);
        for (var position = file.Length - EndLength; position >= lowest; position--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[position..]) == EndSignature)
                return position;
        return -1;
    }

    private static Diagnostic? ReadEntry(ReadOnlyMemory<byte> file, ref long position, PackageLimits limits, out PackageEntry? entry)
    {
        entry = null;
        var header = file.Span.Slice((int)position, CentralLength);
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        var method = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        var compressed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var tail = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        long local = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        if (position + CentralLength + nameLength > file.Length) return PackageFaults.Truncated();
        var name = Encoding.UTF8.GetString(file.Span.Slice((int)position + CentralLength, nameLength));
        position += CentralLength + nameLength + tail;

        if (IsBadName(name)) return PackageFaults.BadName(name);
        const ushort encryptedFlag = 1;
        if ((flags & encryptedFlag) != 0 || method is not (PackageEntry.Stored or PackageEntry.Deflated)) return PackageFaults.Unsupported(name);
        if (size > RatioFreeBytes && size / Math.Max(1L, compressed) > limits.Ratio) return PackageFaults.Limit($"部件“{name}”的压缩比超过 {limits.Ratio}");
        if (local + LocalLength > file.Length || ReadUInt32(file.Span, local) != LocalSignature) return PackageFaults.Truncated();
        var start = local + LocalLength
            + BinaryPrimitives.ReadUInt16LittleEndian(file.Span[(int)(local + 26)..]) + BinaryPrimitives.ReadUInt16LittleEndian(file.Span[(int)(local + 28)..]);
        if (start + compressed > file.Length) return PackageFaults.Truncated();
        entry = new PackageEntry(
            name,
            method,
            BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            size,
            file.Slice((int)start, (int)compressed),
            BinaryPrimitives.ReadUInt32LittleEndian(header[12..]));
        return null;
    }

    private static bool IsBadName(string name) =>
        name.Length == 0 || name[0] == '/' || name.AsSpan().IndexOfAny("\\:\0") >= 0 || name.Split('/').Contains("..");

    private static uint ReadUInt32(ReadOnlySpan<byte> span, long position) => BinaryPrimitives.ReadUInt32LittleEndian(span[(int)position..]);
}
