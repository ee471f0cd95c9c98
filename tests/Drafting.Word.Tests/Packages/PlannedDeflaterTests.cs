using System.IO.Compression;
using System.Text;
using CsCheck;
using Drafting.Word.Packages;
using Drafting.Word.Packages.Deflating;

namespace Drafting.Word.Tests.Packages;

public static class PlannedDeflaterTests
{
    private static byte[] Inflate(ReadOnlySpan<byte> deflated)
    {
        using var stream = new DeflateStream(new MemoryStream(deflated.ToArray()), CompressionMode.Decompress);
        using var output = new MemoryStream();
        stream.CopyTo(output);
        return output.ToArray();
    }

    /// <summary>Deflates pieces: a number is a segment, a text a value between segments.</summary>
    private static (byte[] Content, byte[] Deflated) Deflate(byte[][] segments, IEnumerable<object> pieces)
    {
        var plan = DeflatePlan.For(segments)!;
        var content = new List<byte>();
        var places = new List<SegmentPlace>();
        foreach (var piece in pieces)
        {
            if (piece is int segment) places.Add(new SegmentPlace(segment, content.Count));
            content.AddRange(piece is int number ? segments[number] : Encoding.UTF8.GetBytes((string)piece));
        }

        var output = new ByteBuffer();
        new PlannedDeflater().Write(plan, content.ToArray(), places.ToArray(), output);
        return ([.. content], output.Written.ToArray());
    }

    public class Write
    {
        private static readonly Gen<byte[]> Segment = Gen.OneOf(
            Gen.String[Gen.Char["ab<w:p/>"], 1, 60].Select(Encoding.UTF8.GetBytes),
            Gen.Byte.Array[1, 40],
            Gen.Int[1, 5].Select(count => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>同样的一段文字</w:t></w:r></w:p>", count * 7)))));

        [Fact]
        public void Gives_what_an_inflater_reads_back() =>
            Gen.Select(Segment.Array[1, 6], Gen.Select(Gen.Int[0, 5], Gen.String[0, 12]).Array[0, 30]).Sample(
                (segments, order) =>
                {
                    var (content, deflated) = Deflate(segments, order.SelectMany(item => new object[] { item.Item1 % segments.Length, item.Item2 }));
                    return content.AsSpan().SequenceEqual(Inflate(deflated));
                },
                iter: 2_000);

        [Fact]
        public void Refers_to_nothing_further_back_than_the_format_allows()
        {
            byte[][] segments = [Encoding.UTF8.GetBytes("<w:tr><w:tc><w:p><w:r><w:t>第一段固定的文字"), Encoding.UTF8.GetBytes("</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>")];
            foreach (var length in (int[])[0, 1_000, 32_600, 32_768, 40_000, 70_000])
            {
                var (content, deflated) = Deflate(segments, [0, new string('x', length), 1, new string('y', length), 0, 1, 1]);
                Assert.Equal(content, Inflate(deflated));
            }
        }

        [Fact]
        public void Makes_a_repeated_row_small()
        {
            byte[][] segments = [Encoding.UTF8.GetBytes("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>"), Encoding.UTF8.GetBytes("</w:t></w:r></w:p></w:tc></w:tr>")];
            var (content, deflated) = Deflate(segments, Enumerable.Range(0, 1_000).SelectMany(index => new object[] { 0, index.ToString(System.Globalization.CultureInfo.InvariantCulture), 1 }));
            Assert.True(deflated.Length * 8 < content.Length, $"{deflated.Length} of {content.Length}");
        }
    }
}
