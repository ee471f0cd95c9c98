using CsCheck;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Corpora;

public static class CorpusTests
{
    private const string Speech = "在全县防汛工作会议上的讲话\n同志们：\n一、压实责任\n各乡镇要落实防汛责任。\n二、加强值守\n要二十四小时值班。\n";

    internal static CorpusText Read(string path)
    {
        var decoded = SourceDecoder.Decode(File.ReadAllBytes(path), path);
        return new CorpusText(decoded.Text, decoded.Diagnostics);
    }

    internal static string Folder() => Directory.CreateTempSubdirectory("drafting-corpus-").FullName;

    public class Reindex
    {
        [Fact]
        public void Reads_also_files_that_did_not_change()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            Corpus.Open(folder, Read).Dispose();
            var read = 0;
            CorpusText Count(string path)
            {
                read++;
                return Read(path);
            }

            Corpus.Open(folder, Count).Dispose();
            Assert.Equal(0, read);
            using var anew = Corpus.Reindex(folder, Count);
            Assert.Equal((1, 1, 1), (read, anew.Documents().Length, anew.Search("防汛责任").Total));
        }

        [Fact]
        public void Leaves_another_that_has_it_open_at_work()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            using var other = Corpus.Open(folder, Read);
            using (Corpus.Reindex(folder, Read)) Assert.Equal(1, other.Search("防汛责任").Total);
            Assert.Equal(1, other.Search("防汛责任").Total);
        }
    }

    public class Files
    {
        [Fact]
        public void Are_all_but_hidden_ones_locks_and_the_index()
        {
            var folder = Folder();
            Directory.CreateDirectory(Path.Combine(folder, "甲"));
            foreach (var name in new[] { "乙.txt", "甲/丙.txt", ".隐", "~$乙.docx" }) File.WriteAllText(Path.Combine(folder, name), Speech);
            Corpus.Open(folder, Read).Dispose();
            Assert.Equal(["乙.txt", "甲/丙.txt"], Corpus.Files(folder));
        }
    }

    public class Open
    {
        [Fact]
        public void Follows_files_that_come_change_and_go()
        {
            var folder = Folder();
            using (var empty = Corpus.Open(folder, Read)) Assert.Empty(empty.Documents());
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            using (var one = Corpus.Open(folder, Read))
            {
                Assert.Equal(("防汛.txt", "speech", "在全县防汛工作会议上的讲话", 1), one.Documents().Select(document => (document.File, document.Kind, document.Title, document.FirstLine)).Single());
                Assert.Equal(1, one.Search("防汛责任").Total);
            }

            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech.Replace("防汛", "森林防火", StringComparison.Ordinal));
            using (var changed = Corpus.Open(folder, Read)) Assert.Equal((0, 1), (changed.Search("防汛").Total, changed.Search("森林防火").Total));
            File.Delete(Path.Combine(folder, "防汛.txt"));
            using var gone = Corpus.Open(folder, Read);
            Assert.Empty(gone.Documents());
            Assert.Equal(0, gone.Search("森林防火").Total);
        }

        [Fact]
        public void Makes_a_damaged_or_deleted_index_anew()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            using (var first = Corpus.Open(folder, Read)) Assert.Equal(1, first.Search("值守").Total);
            File.WriteAllText(Path.Combine(folder, ".index", "corpus.db"), new string('坏', 9000));
            using (var repaired = Corpus.Open(folder, Read)) Assert.Equal(1, repaired.Search("值守").Total);
            Directory.Delete(Path.Combine(folder, ".index"), recursive: true);
            using var anew = Corpus.Open(folder, Read);
            Assert.Equal(1, anew.Search("值守").Total);
        }

        [Fact]
        public void Makes_an_index_anew_that_is_damaged_deep_inside()
        {
            var folder = Folder();
            for (var i = 0; i < 30; i++) File.WriteAllText(Path.Combine(folder, $"{i}.txt"), Speech);
            Corpus.Open(folder, Read).Dispose();
            var index = Path.Combine(folder, ".index", "corpus.db");
            var bytes = File.ReadAllBytes(index);
            bytes.AsSpan(4096).Fill(0x5A);
            File.WriteAllBytes(index, bytes);
            using var repaired = Corpus.Open(folder, Read);
            Assert.Equal(30, repaired.Search("值守").Total);
        }

        [Fact]
        public void Keeps_what_was_indexed_before_a_file_stopped_it()
        {
            var folder = Folder();
            for (var i = 0; i < 1100; i++) File.WriteAllText(Path.Combine(folder, $"{i:D4}.txt"), $"第{i}号范文讲防汛责任。");
            var isBroken = true;
            CorpusText Fail(string path) => isBroken && path.EndsWith("1050.txt", StringComparison.Ordinal) ? throw new IOException("坏盘") : Read(path);
            Assert.Equal("坏盘", Assert.Throws<IOException>(() => Corpus.Open(folder, Fail)).Message);
            isBroken = false;
            var again = 0;
            CorpusText Count(string path)
            {
                Interlocked.Increment(ref again);
                return Read(path);
            }

            using var corpus = Corpus.Open(folder, Count);
            Assert.Equal((1100, 1100), (corpus.Documents().Length, corpus.Search("防汛责任").Total));
            Assert.InRange(again, 50, 100);
        }

        [Fact]
        public void Goes_on_when_the_index_is_deleted_and_says_when_it_is_damaged_meanwhile()
        {
            var folder = Folder();
            for (var i = 0; i < 200; i++) File.WriteAllText(Path.Combine(folder, $"{i}.txt"), Speech.Replace("防汛", $"第{i}号防汛", StringComparison.Ordinal));
            using (var open = Corpus.Open(folder, Read))
            {
                if (!OperatingSystem.IsWindows()) Directory.Delete(Path.Combine(folder, ".index"), recursive: true);
                Assert.Equal(200, open.Search("值守").Total);
            }

            using (var open = Corpus.Open(folder, Read)) open.Search("值守");
            using (var damaged = Corpus.Open(folder, Read))
            {
                using (var file = new FileStream(Path.Combine(folder, ".index", "corpus.db"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
                {
                    file.Position = 4096;
                    file.Write(Enumerable.Repeat((byte)0x5A, (int)file.Length - 4096).ToArray());
                }

                Assert.Contains("reindex", Assert.Throws<InvalidDataException>(() => damaged.Documents().Length + damaged.Search("防汛").Total).Message);
            }

            using var mended = Corpus.Reindex(folder, Read);
            Assert.Equal(200, mended.Search("值守").Total);
        }

        [Fact]
        public void Follows_a_file_that_is_renamed_and_reads_GBK()
        {
            var folder = Folder();
            File.WriteAllBytes(Path.Combine(folder, "旧名.txt"), System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Speech));
            using (var before = Corpus.Open(folder, Read)) Assert.Equal("各乡镇要落实防汛责任。", before.Search("落实防汛").Hits.Single().Text);
            File.Move(Path.Combine(folder, "旧名.txt"), Path.Combine(folder, "新名.txt"));
            using var after = Corpus.Open(folder, Read);
            Assert.Equal(["新名.txt"], after.Search("落实防汛").Hits.Select(hit => hit.Document.File));
        }

        [Fact]
        public void Takes_a_file_of_thousands_of_paragraphs()
        {
            var folder = Folder();
            var random = new Random(7);
            var lines = Enumerable.Range(0, 5_000).Select(i => $"第{i}段，{string.Concat(Enumerable.Range(0, 90).Select(_ => (char)('一' + random.Next(3000))))}。");
            File.WriteAllText(Path.Combine(folder, "大.txt"), "在全县档案工作会议上的讲话\n同志们：\n" + string.Join('\n', lines));
            using var corpus = Corpus.Open(folder, Read);
            Assert.Equal(4_567 + 3, corpus.Search("第4567段").Hits.Single().Line);
        }

        [Fact]
        public void Works_in_memory_where_the_index_cannot_be_written()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            File.WriteAllText(Path.Combine(folder, ".index"), "此处不能建文件夹");
            using var corpus = Corpus.Open(folder, Read);
            Assert.Equal(1, corpus.Search("值守").Total);
        }

        [Fact]
        public void Reports_a_binary_file_and_keeps_the_others()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            File.WriteAllBytes(Path.Combine(folder, "照片.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))]);
            using var corpus = Corpus.Open(folder, Read);
            Assert.Equal("照片.txt", corpus.Diagnostics[0].Source);
            Assert.Equal(1, corpus.Search("值守").Total);
        }

        [Fact]
        public async Task Is_safe_at_the_same_time()
        {
            var folder = Folder();
            for (var i = 0; i < 40; i++) await File.WriteAllTextAsync(Path.Combine(folder, $"{i}.txt"), Speech, TestContext.Current.CancellationToken);
            var totals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                using var corpus = Corpus.Open(folder, Read);
                return (corpus.Search("防汛责任").Total, corpus.Documents().Length);
            })));
            Assert.All(totals, total => Assert.Equal((40, 40), total));
        }
    }

    public class LeftOut
    {
        [Fact]
        public void Names_each_file_that_is_no_document()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "防汛.txt"), Speech);
            File.WriteAllText(Path.Combine(folder, "防汛.gold.json"), "{ \"title\": \"防汛责任\" }");
            using var corpus = Corpus.Open(folder, Read);
            Assert.Equal(["防汛.txt"], corpus.Search("防汛责任").Hits.Select(hit => hit.Document.File));
            Assert.Equal(("COR001", "防汛.gold.json"), Corpus.LeftOut(folder).Select(reason => (reason.Id, reason.Source)).Single());
        }
    }

    public class Search
    {
        private static readonly Gen<string> Texts = Gen.Char["责任落实督查 ，。aAＢ1\"*\u0001\uE000\uD83D"].Array[0, 12].Select(characters => new string(characters));

        [Fact]
        public void Finds_every_document_that_holds_a_substring() =>
            Gen.Select(Texts.Array[1, 6], Gen.Int[0, 1000], Gen.Int[1, 8]).Sample(
                (texts, start, length) =>
                {
                    var folder = Folder();
                    for (var i = 0; i < texts.Length; i++) File.WriteAllText(Path.Combine(folder, $"{i}.txt"), "");
                    CorpusText Keep(string path) => new(new SourceText(texts[int.Parse(Path.GetFileNameWithoutExtension(path))]), []);
                    using var corpus = Corpus.Open(folder, Keep);
                    var text = texts[start % texts.Length];
                    if (text.Length == 0) return;
                    var from = start % text.Length;
                    var query = text.Substring(from, Math.Min(length, text.Length - from));
                    if (string.IsNullOrWhiteSpace(query)) return;
                    var holders = texts.Index().Where(item => item.Item.Contains(query, StringComparison.Ordinal)).Select(item => $"{item.Index}.txt");
                    Assert.Subset(corpus.Search(query).Hits.Select(hit => hit.Document.File).ToHashSet(), holders.ToHashSet());
                    Directory.Delete(folder, recursive: true);
                },
                iter: 100,
                threads: 1);

        [Fact]
        public void Gives_file_line_and_the_raw_text_with_all_terms()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "甲.txt"), Speech);
            File.WriteAllText(Path.Combine(folder, "乙.txt"), "在全县农业会议上的讲话\n同志们：\n责任重大。\n");
            using var corpus = Corpus.Open(folder, Read);
            var hit = Assert.Single(corpus.Search("防汛 责任").Hits);
            Assert.Equal(("甲.txt", 4, "各乡镇要落实防汛责任。"), (hit.Document.File, hit.Line, hit.Text));
            Assert.Equal(2, corpus.Search("责任").Total);
            Assert.Equal((1, 2), (corpus.Search("责任", limit: 1).Hits.Length, corpus.Search("责任", limit: 1).Total));
            Assert.Equal(0, corpus.Search(" ").Total);
            Assert.Equal(0, corpus.Search("任责").Total);
        }
    }
}
