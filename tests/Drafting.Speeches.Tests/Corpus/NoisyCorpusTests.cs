namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>
/// corpus/noisy is what the generator makes of some texts, kept as files so that the command line can be scored on them.
/// After a change of a text, its gold or the generator: run these tests with DRAFT_WRITE_NOISY=1, look at the difference, commit it.
/// </summary>
public static class NoisyCorpusTests
{
    private const int Seed = 2026;

    private static string Folder => Path.Combine(CorpusFile.Folder, "noisy");

    /// <summary>Every third speech file: about half of them held out.</summary>
    public static TheoryData<string> Chosen =>
        [.. CorpusFile.All.Where(file => file.Name.StartsWith("speeches/", StringComparison.Ordinal)).Where((_, index) => index % 3 == 0).Select(file => file.Name)];

    public class Files
    {
        public static TheoryData<string> Names => Chosen;

        [Theory]
        [MemberData(nameof(Names))]
        public void Are_what_the_generator_makes(string name)
        {
            var file = CorpusFile.All.Single(each => each.Name == name);
            var noisy = NoiseGenerator.Make(file, Seed);
            var path = Path.Combine(Folder, file.Gold.Source);
            AssertFile(path, noisy.Text);
            AssertFile(Path.ChangeExtension(path, ".gold.json"), NoisyGold.Carry(file, noisy).ToJson());
        }

        [Fact]
        public void Are_no_others()
        {
            var texts = CorpusFile.All.Where(file => Names.Any(row => row.Data == file.Name)).Select(file => file.Gold.Source);
            Assert.Equal(texts, Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }

        private static void AssertFile(string path, string content)
        {
            if (Environment.GetEnvironmentVariable("DRAFT_WRITE_NOISY") == "1")
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllText(path, content);
            }

            Assert.Equal(content, File.ReadAllText(path));
        }
    }
}
