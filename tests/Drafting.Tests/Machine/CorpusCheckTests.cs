using Drafting.Machine;
using Drafting.Speeches.Corpora;
using Drafting.Text.Sources;

namespace Drafting.Tests.Machine;

public static class CorpusCheckTests
{
    public sealed class Check : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

        public Check() => Write("防汛.txt", "在全县防汛工作会议上的讲话\n同志们：\n各乡镇要落实防汛责任。\n");

        private string IndexFile => Path.Combine(_folder, ".index", "corpus.db");

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        [Fact]
        public void Of_a_folder_that_is_not_there_says_how_to_begin()
        {
            var finding = Assert.Single(CorpusCheck.Check(Path.Combine(_folder, "没有")));
            Assert.Equal(("corpus", MachineState.Limited), (finding.Id, finding.State));
            Assert.Contains("draft corpus add", finding.Remedy);
        }

        [Fact]
        public void Says_that_there_is_no_index_yet_and_makes_none()
        {
            Assert.Contains("还没有建立", Index(MachineState.Limited).Detail);
            Assert.False(Directory.Exists(Path.Combine(_folder, ".index")));
        }

        [Fact]
        public void Is_content_with_an_index_that_follows_the_files()
        {
            Open();
            Assert.Equal("与文件一致", Index(MachineState.Ready).Detail);
        }

        [Fact]
        public void Counts_files_that_are_new_changed_or_gone()
        {
            Write("春耕.txt", "春耕");
            Open();
            Write("秋收.txt", "秋收");
            Write("防汛.txt", "改过的讲话");
            File.Delete(Path.Combine(_folder, "春耕.txt"));
            Assert.StartsWith("有3个文件", Index(MachineState.Limited).Detail);
            Assert.StartsWith("有3个文件", Index(MachineState.Limited).Detail);
        }

        [Fact]
        public void Finds_what_is_no_database()
        {
            Open();
            File.WriteAllText(IndexFile, new string('乱', 5000));
            Assert.StartsWith("已损坏", Index(MachineState.Limited).Detail);
            Open();
            Index(MachineState.Ready);
        }

        [Fact]
        public void Finds_damage_inside_a_database()
        {
            Open();
            var bytes = File.ReadAllBytes(IndexFile);
            bytes.AsSpan(8192, bytes.Length - 8192).Fill(0x5A);
            File.WriteAllBytes(IndexFile, bytes);
            Assert.StartsWith("已损坏", Index(MachineState.Limited).Detail);
        }

        [Fact]
        public void Finds_an_index_that_was_cut_off()
        {
            Open();
            using (var file = File.OpenWrite(IndexFile)) file.SetLength(file.Length / 2);
            Assert.StartsWith("已损坏", Index(MachineState.Limited).Detail);
        }

        private MachineFinding Index(MachineState state)
        {
            var finding = CorpusCheck.Check(_folder).Single(finding => finding.Id == "corpus-index");
            Assert.Equal(state, finding.State);
            Assert.Equal(state == MachineState.Ready, finding is { Cost: null, Remedy: null });
            return finding;
        }

        private void Open() => Corpus.Open(_folder, path => new CorpusText(new SourceText(File.ReadAllText(path), path), [])).Dispose();

        private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
    }
}
