using System.Globalization;
using System.IO.Compression;
using System.Text;
using Drafting.Batches.Output;

namespace Drafting.Tests.Batches;

public static class StoredArchiveTests
{
    private static MemoryStream Archive(int count, Func<int, string> name)
    {
        var output = new MemoryStream();
        using var directory = new MemoryStream();
        var archive = new StoredArchive(output, directory);
        for (var index = 0; index < count; index++) archive.Add(name(index), Encoding.UTF8.GetBytes(index.ToString(CultureInfo.InvariantCulture)));
        using var manifest = new MemoryStream("逐行"u8.ToArray());
        archive.Add("manifest.jsonl", manifest);
        archive.Complete();
        return output;
    }

    public class Complete
    {
        [Theory]
        [InlineData(0)]
        [InlineData(3)]
        [InlineData(65_534)]
        [InlineData(70_000)]
        public void Makes_an_archive_that_others_read(int count)
        {
            using var zip = new ZipArchive(Archive(count, index => $"通知{index}.docx"), ZipArchiveMode.Read);
            Assert.Equal(count + 1, zip.Entries.Count);
            using var manifest = new StreamReader(zip.Entries[count].Open());
            Assert.Equal("逐行", manifest.ReadToEnd());
            if (count == 0) return;
            using var last = new StreamReader(zip.GetEntry($"通知{count - 1}.docx")!.Open());
            Assert.Equal((count - 1).ToString(CultureInfo.InvariantCulture), last.ReadToEnd());
        }

        [Fact]
        public void Places_entries_beyond_four_gigabytes()
        {
            // A stream that counts what it is given: only the directory is looked at.
            using var output = new CountingStream();
            using var directory = new MemoryStream();
            var archive = new StoredArchive(output, directory);
            var block = new byte[64 << 20];
            for (var index = 0; index < 70; index++) archive.Add($"{index:00}", block);
            archive.Complete();
            var last = directory.ToArray().AsSpan()[(directory.ToArray().AsSpan().LastIndexOf("PK\x01\x02"u8))..];
            Assert.Equal(uint.MaxValue, BitConverter.ToUInt32(last[42..46]));
            Assert.Equal(69L * (block.Length + 32), BitConverter.ToInt64(last[52..60]));
        }
    }

    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => _length += buffer.Length;
    }
}
