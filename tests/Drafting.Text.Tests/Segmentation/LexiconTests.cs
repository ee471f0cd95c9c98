using CsCheck;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Tests.Segmentation;

public static class LexiconTests
{
    /// <summary>The built-in lexicon, compiled anew from the data in the repository.</summary>
    private static readonly Lazy<byte[]> Compiled = new(() =>
    {
        using var dictionary = File.OpenText(Path.Combine(JiebaData.Folder, "dict.txt"));
        using var model = File.OpenText(Path.Combine(JiebaData.Folder, "hmm.tsv"));
        using var idf = File.OpenText(Path.Combine(JiebaData.Folder, "idf.txt"));
        return LexiconCompiler.Compile(dictionary, model, idf);
    });

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public class Default
    {
        [Fact]
        public void Is_compiled_from_the_data_in_the_repository()
        {
            using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("Drafting.Text.Segmentation.jieba.lexicon")!;
            var builtIn = new byte[stream.Length];
            stream.ReadExactly(builtIn);
            Assert.True(Compiled.Value.AsSpan().SequenceEqual(builtIn), "The lexicon differs from its data: run dotnet run data/jieba/compile.cs");
        }

        [Fact]
        public void Knows_every_word_of_the_dictionary_with_its_frequency_and_tag()
        {
            var words = new Dictionary<string, (int, string)>();
            foreach (var line in File.ReadLines(Path.Combine(JiebaData.Folder, "dict.txt")))
            {
                var fields = line.Split(' ');
                words[fields[0]] = (int.Parse(fields[1]), fields[2]);
            }

            Assert.All(words, word => Assert.Equal(word.Value, (Lexicon.Default.Frequency(word.Key), Lexicon.Default.Tag(word.Key))));
        }

        [Fact]
        public void Knows_every_idf_of_the_table()
        {
            var lines = File.ReadLines(Path.Combine(JiebaData.Folder, "idf.txt")).Select(line => line.Split(' '));
            Assert.All(lines, fields => Assert.Equal(double.Parse(fields[1]), Lexicon.Default.Idf(fields[0])));
        }

        [Theory]
        [InlineData("")]
        [InlineData("创先争")]
        [InlineData("不知道的词语")]
        [InlineData("\0")]
        [InlineData("\uD800")]
        public void Gives_nothing_for_what_is_no_word(string text)
        {
            Assert.Equal(0, Lexicon.Default.Frequency(text));
            Assert.Null(Lexicon.Default.Tag(text));
            Assert.Null(Lexicon.Default.Idf(text));
        }
    }

    public class Open
    {
        [Fact]
        public void Reads_what_the_compiler_wrote()
        {
            var path = Write(Compiled.Value);
            var lexicon = Lexicon.Open(path);
            File.Delete(path);
            Assert.Equal(Lexicon.Default.Frequency("安全生产"), lexicon.Frequency("安全生产"));
            Assert.Equal(Segmenter.Default.Cut("全市安全生产工作推进会"), new Segmenter(lexicon).Cut("全市安全生产工作推进会"));
        }

        [Theory]
        [InlineData("")]
        [InlineData("这是一段普通的文字，不是词典。")]
        public void Says_that_another_file_is_no_lexicon(string content)
        {
            var path = Write(System.Text.Encoding.UTF8.GetBytes(content));
            Assert.Contains("词典", Assert.Throws<InvalidDataException>(() => Lexicon.Open(path)).Message);
            File.Delete(path);
        }

        [Fact]
        public void Says_that_a_damaged_file_is_damaged_wherever_the_damage_is() =>
            Gen.Select(Gen.Int[0, Compiled.Value.Length - 1], Gen.Byte[1, 255]).Sample(
                (place, change) =>
                {
                    var bytes = Compiled.Value.ToArray();
                    bytes[place] ^= change;
                    return Assert.Throws<InvalidDataException>(() => LexiconImage.Open(bytes)).Message.Contains("词典");
                },
                iter: 40,
                threads: 1);

        [Fact]
        public void Says_that_a_truncated_file_is_damaged() =>
            Gen.Int[0, Compiled.Value.Length - 1].Sample(
                length => Assert.Throws<InvalidDataException>(() => LexiconImage.Open(Compiled.Value.AsMemory(0, length))).Message.Contains("词典"), iter: 40);
    }
}
