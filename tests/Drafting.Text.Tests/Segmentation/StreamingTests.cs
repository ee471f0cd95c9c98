using System.Text;
using CsCheck;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Text.Tests.Segmentation;

public static class StreamingTests
{
    public class Cut
    {
        [Theory]
        [InlineData(CutMode.Accurate)]
        [InlineData(CutMode.Full)]
        [InlineData(CutMode.Search)]
        public void Gives_the_words_that_cutting_at_once_gives(CutMode mode)
        {
            var text = string.Concat(RandomText.Mixed(JiebaData.Words).Array[4000].Single(_ => true, "0N0XIzNsQ0O2"));
            var words = new List<TextSpan>();
            Segmenter.Default.Cut(new StringReader(text), (piece, found, offset) =>
            {
                Assert.True(text.AsSpan((int)offset, piece.Length).SequenceEqual(piece));
                foreach (var word in found) words.Add(new TextSpan((int)offset + word.Start, word.Length));
            }, mode);
            Assert.Equal(Segmenter.Default.Cut(text, mode), words);
        }

        [Theory]
        [InlineData("社会主义市场经济，", 33_000_000)]
        [InlineData("社会主义市场经济", 3_000_000)]
        [InlineData("🙂", 3_000_000)]
        [InlineData("\r\n", 3_000_000)]
        public void Reads_a_hundred_megabytes_or_what_cannot_be_divided_in_constant_memory(string sentence, int characters)
        {
            var longest = 0;
            var length = 0L;
            Segmenter.Default.Cut(new RepeatingReader(sentence, characters), (piece, words, _) =>
            {
                longest = Math.Max(longest, piece.Length);
                length += piece.Length;
                Assert.True(piece.Length == words[^1].End && (sentence.Length > 2 || words[0].Length == 2));
            });
            Assert.Equal(characters / sentence.Length * sentence.Length, length);
            Assert.InRange(longest, 1, 1 << 21);
        }
    }

    /// <summary>A long text that is never in memory.</summary>
    private sealed class RepeatingReader(string sentence, int length) : TextReader
    {
        private readonly int _length = length / sentence.Length * sentence.Length;
        private int _position;

        public override int Read() => _position < _length ? sentence[_position++ % sentence.Length] : -1;

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(buffer.Length, _length - _position);
            for (var i = 0; i < count; i++) buffer[i] = sentence[_position++ % sentence.Length];
            return count;
        }

        public override int ReadBlock(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
    }
}
