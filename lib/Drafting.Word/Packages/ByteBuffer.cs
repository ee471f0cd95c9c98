using System.Buffers.Binary;
using System.Text;

namespace Drafting.Word.Packages;

/// <summary>A growing run of bytes that is written once per document and then reused: filling a small document allocates none.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[16 << 10];
    private int _length;
    private WritingStream? _stream;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public int Count => _length;

    public int Capacity => _bytes.Length;

    /// <summary>Forgets everything after the first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length) => _length = length;

    /// <summary>Room for at least <paramref name="size"/> more bytes; call <see cref="Advance"/> with what was used.</summary>
    public Span<byte> Reserve(int size)
    {
        if (_bytes.Length - _length < size) Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)_length + size, _bytes.Length * 2L)));
        return _bytes.AsSpan(_length);
    }

    public void Advance(int count) => _length += count;

    public void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Reserve(buffer.Length));
        _length += buffer.Length;
    }

    public void WriteUtf8(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    public void WriteUInt16(int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), (ushort)value);
        _length += sizeof(ushort);
    }

    public void WriteUInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);
        _length += sizeof(uint);
    }

    /// <summary>The buffer as a stream that only takes.</summary>
    public Stream AsStream() => _stream ??= new WritingStream(this);

    private sealed class WritingStream(ByteBuffer buffer) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => buffer.Count;

        public override long Position
        {
            get => buffer.Count;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] bytes, int offset, int count) => buffer.Write(bytes.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

        public override void Flush()
        {
        }

        public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
