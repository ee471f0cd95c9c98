using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Drafting.Batches.Output;

/// <summary>
/// Writes a .zip of files that are compressed already (PKWARE APPNOTE 6.3, with Zip64 where numbers need it). Its directory waits in a
/// file, where <c>ZipArchive</c> holds an object for each entry: memory stays flat whatever their number.
/// </summary>
/// <param name="output">Receives the archive; left open.</param>
/// <param name="directory">A temporary stream that can be read again; left open.</param>
internal sealed class StoredArchive(Stream output, Stream directory)
{
    private const int Utf8Names = 1 << 11;

    /// <summary>1 January 1980, 00:00: the same inputs give the same bytes.</summary>
    private const uint FixedDosTime = (1 << 21) | (1 << 16);
    private const ushort Zip64Version = 45;
    private const ushort PlainVersion = 20;
    private long _count;
    private long _position;

    /// <summary>Adds a file.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        Begin(name, content.Length, Crc32.HashToUInt32(content));
        Write(content);
    }

    /// <summary>Adds a file from a stream that can be read twice.</summary>
    public void Add(string name, Stream content)
    {
        if (content.Length >= uint.MaxValue) throw new IOException($"{name} is larger than 4 GB.");
        var crc = new Crc32();
        content.Position = 0;
        crc.Append(content);
        Begin(name, content.Length, crc.GetCurrentHashAsUInt32());
        content.Position = 0;
        content.CopyTo(output);
        _position += content.Length;
    }

    /// <summary>Writes the directory: the archive is complete.</summary>
    public void Complete()
    {
        var (start, length) = (_position, directory.Length);
        directory.Position = 0;
        directory.CopyTo(output);
        _position += length;
        if (_count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue) WriteZip64End(start, length);
        var end = new Record(22);
        end.Signature("PK\x05\x06"u8);
        end.UInt32(0);
        end.UInt16((ushort)Math.Min(_count, ushort.MaxValue));
        end.UInt16((ushort)Math.Min(_count, ushort.MaxValue));
        end.UInt32((uint)Math.Min(length, uint.MaxValue));
        end.UInt32((uint)Math.Min(start, uint.MaxValue));
        end.UInt16(0);
        Write(end.Bytes);
    }

    private void Begin(string name, long size, uint crc)
    {
        var encoded = Encoding.UTF8.GetBytes(name);
        var isFar = _position >= uint.MaxValue;
        var entry = new Record(46 + encoded.Length + 12);
        entry.Signature("PK\x01\x02"u8);
        entry.UInt16(isFar ? Zip64Version : PlainVersion);
        Common(ref entry, isFar ? Zip64Version : PlainVersion, crc, size, encoded.Length, isFar ? 12 : 0);
        entry.UInt16(0);
        entry.UInt16(0);
        entry.UInt16(0);
        entry.UInt32(0);
        entry.UInt32((uint)Math.Min(_position, uint.MaxValue));
        entry.Text(encoded);
        if (isFar) Far(ref entry);
        directory.Write(entry.Bytes);

        var header = new Record(30 + encoded.Length);
        header.Signature("PK\x03\x04"u8);
        Common(ref header, PlainVersion, crc, size, encoded.Length, 0);
        header.Text(encoded);
        Write(header.Bytes);
        _count++;
    }

    private static void Common(ref Record record, ushort version, uint crc, long size, int nameLength, int extraLength)
    {
        record.UInt16(version);
        record.UInt16(Utf8Names);
        record.UInt16(0);
        record.UInt32(FixedDosTime);
        record.UInt32(crc);
        record.UInt32((uint)size);
        record.UInt32((uint)size);
        record.UInt16((ushort)nameLength);
        record.UInt16((ushort)extraLength);
    }

    /// <summary>4.5.3: an offset beyond four bytes.</summary>
    private void Far(ref Record entry)
    {
        entry.UInt16(1);
        entry.UInt16(8);
        entry.UInt64(_position);
    }

    /// <summary>4.3.14 and 4.3.15.</summary>
    private void WriteZip64End(long start, long length)
    {
        var end = _position;
        var record = new Record(56 + 20);
        record.Signature("PK\x06\x06"u8);
        record.UInt64(44);
        record.UInt16(Zip64Version);
        record.UInt16(Zip64Version);
        record.UInt64(0);
        record.UInt64(_count);
        record.UInt64(_count);
        record.UInt64(length);
        record.UInt64(start);
        record.Signature("PK\x06\x07"u8);
        record.UInt32(0);
        record.UInt64(end);
        record.UInt32(1);
        Write(record.Bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += bytes.Length;
    }

    /// <summary>A record of little-endian numbers.</summary>
    private struct Record(int capacity)
    {
        private readonly byte[] _bytes = new byte[capacity];
        private int _length;

        public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

        public void Signature(ReadOnlySpan<byte> signature) => Text(signature);

        public void Text(ReadOnlySpan<byte> text)
        {
            text.CopyTo(_bytes.AsSpan(_length));
            _length += text.Length;
        }

        public void UInt16(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(_length), value);
            _length += sizeof(ushort);
        }

        public void UInt32(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), value);
            _length += sizeof(uint);
        }

        public void UInt64(long value)
        {
            BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_length), value);
            _length += sizeof(long);
        }
    }
}
