using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Drafting.Batches;
using Drafting.Batches.Output;
using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Tests.Batches;

public static class BatchTests
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly Template Notice = Open("请{{单位}}的{{联系人}}等{{人数 | 数字 \"0\"}}人参会。");

    private static Template Open(string text)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/></Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""");
            void Add(string name, string content)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }

        memory.Position = 0;
        return Template.Open(memory).Template!;
    }

    private static Batch Batch(RecordFile file, int jobs = 2) =>
        new(file, new TemplateRenderer(Notice, FillOptions.Default), BatchOptions.Default with { NamePattern = "{{单位}}", Jobs = jobs });

    private static RecordFile Rows(int count) => new(
        "名单.csv",
        ["单位", "联系人", "人数"],
        Enumerable.Range(1, count).Select(number => new BatchRecord(number + 1, new DataObject(ImmutableDictionary<string, DataValue>.Empty
            .Add("单位", new DataText($"第{number}局")).Add("联系人", new DataText("王某")).Add("人数", new DataNumber(number))), [])))
    { IsTable = true };

    private static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    public sealed class Run : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draft-");

        public void Dispose() => _folder.Delete(recursive: true);

        private string At(string name) => Path.Combine(_folder.FullName, name);

        /// <summary>Cells of a row that no document can be made of, each with the column that is to be named.</summary>
        private static readonly (string Unit, string Contact, string People, string Column)[] Bad =
        [
            ("<c r=\"A{0}\"/>", Text('B', "王某"), "<c r=\"C{0}\"><v>3</v></c>", "A"),
            (Text('A', "第{0}局"), "<c r=\"B{0}\" t=\"e\"><v>#N/A</v></c>", "<c r=\"C{0}\"><v>3</v></c>", "B"),
            (Text('A', "第{0}局"), Text('B', "王\u0007某"), "<c r=\"C{0}\"><v>3</v></c>", "B"),
            (Text('A', "第{0}局"), Text('B', "王_x0003_某"), "<c r=\"C{0}\"><v>3</v></c>", "B"),
            (Text('A', "第{0}局"), Text('B', "王\uFFFD"), "<c r=\"C{0}\"><v>3</v></c>", "B"),
            (Text('A', "第{0}局"), Text('B', "王某"), Text('C', "三人"), "C"),
            (Text('A', "第{0}局"), Text('B', "王某"), "<c r=\"C{0}\"><v>1.10101199001011E+17</v></c>", "C"),
        ];

        /// <summary>What looks dangerous and is a value like any other.</summary>
        private static readonly string[] Odd = ["../../etc/passwd", "CON", "LPT1.docx", "𠮷田𪚥", "\u202Eمكتب", "a:b*c?|", new('长', 32_767), " . "];

        private static string Text(char column, string text) => $"<c r=\"{column}{{0}}\" t=\"inlineStr\"><is><t>{text.Replace("\u0007", "&#7;", StringComparison.Ordinal)}</t></is></c>";

        [Fact]
        public void Reports_each_of_500_bad_rows_once_with_its_cell_and_writes_all_others()
        {
            const int Count = 10_000;
            var random = new Random(7);
            var chosen = Enumerable.Range(2, Count).ToArray();
            random.Shuffle(chosen);
            var bad = chosen[..500].Select((row, index) => (row, Bad[index % Bad.Length])).ToDictionary(item => item.row, item => item.Item2);
            var odd = chosen[500..1_000].ToHashSet();
            var rows = new StringBuilder("<row r=\"1\">").Append(Cell(Text('A', "单位"), 1)).Append(Cell(Text('B', "联系人"), 1)).Append(Cell(Text('C', "人数"), 1)).Append("</row>");
            for (var row = 2; row <= Count + 1; row++)
            {
                var (unit, contact, people, _) = bad.GetValueOrDefault(row, (Text('A', odd.Contains(row) ? Odd[row % Odd.Length] : "第{0}局"), Text('B', "王某"), "<c r=\"C{0}\"><v>3</v></c>", ""));
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{Cell(unit, row)}{Cell(contact, row)}{Cell(people, row)}</row>");
            }

            var file = RecordReader.Open(Workbook.Write(At("名单.xlsx"), rows.ToString())).File!;
            using var output = new FolderOutput(At("通知"), resumes: false);
            var faulty = new List<BatchEntry>();
            var result = Batch(file).Run(output, entries => faulty.AddRange(entries.Where(entry => entry.Status == BatchStatus.Faulty)), TestContext.Current.CancellationToken);

            Assert.Equal((Count - 500, 500, true), (result.Written, result.Faulty, result.IsComplete));
            Assert.Equal(bad.Keys.Order(), faulty.Select(entry => entry.Row));
            Assert.All(faulty, entry => Assert.StartsWith($"{bad[entry.Row].Column}列", Assert.Single(entry.Faults), StringComparison.Ordinal));
            Assert.Equal(Count - 500, Directory.EnumerateFiles(At("通知"), "*.docx").Count());
            Assert.Equal(500, RecordReader.Open(At("通知/faults.xlsx")).File!.Records.Count());

            static string Cell(string cell, int row) => cell.Replace("{0}", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        [Fact]
        public void Gives_the_same_bytes_when_sixteen_run_at_the_same_time_on_one_template()
        {
            var names = Enumerable.Range(0, 16).Select(number => At($"第{number}次")).ToArray();
            var threads = names.Select(name => new Thread(() =>
            {
                using var output = new FolderOutput(name, resumes: false);
                Batch(Rows(150), jobs: 3).Run(output);
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            var first = Contents(names[0]);
            Assert.Equal(151, first.Count);
            Assert.All(names, name => Assert.Equal(first, Contents(name)));
        }

        [Fact]
        public void Keeps_on_resuming_what_was_written_before_it_was_stopped()
        {
            using var stop = new CancellationTokenSource();
            BatchResult cut;
            using (var output = new FolderOutput(At("断"), resumes: false)) cut = Batch(Rows(300), jobs: 1).Run(output, _ => stop.Cancel(), stop.Token);
            using var resumed = new FolderOutput(At("断"), resumes: true);
            var result = Batch(Rows(300), jobs: 1).Run(resumed, cancellation: TestContext.Current.CancellationToken);
            Assert.InRange(cut.Written, 1, 299);
            Assert.Equal((300, cut.Written, true), (result.Written, result.Kept, result.IsComplete));
        }

        [Theory]
        [InlineData(1)]
        [InlineData(3)]
        public void Ends_after_the_documents_in_hand_when_it_is_stopped(int jobs)
        {
            const int Before = 40;
            using var stop = new CancellationTokenSource();
            var renderer = new StoppingRenderer(Before, stop);
            using (var output = new FolderOutput(At("断"), resumes: false))
            {
                var cut = new Batch(Rows(300), renderer, BatchOptions.Default with { Jobs = jobs }).Run(output, cancellation: stop.Token);
                Assert.InRange(cut.Written, Before, Before + jobs - 1);
                Assert.False(cut.IsComplete);
                Assert.Equal(cut.Written, Directory.EnumerateFiles(At("断"), "*.docx").Count());
            }

            using var resumed = new FolderOutput(At("断"), resumes: true);
            var result = new Batch(Rows(300), renderer, BatchOptions.Default with { Jobs = jobs }).Run(resumed, cancellation: TestContext.Current.CancellationToken);
            Assert.InRange(result.Kept, Before, Before + jobs - 1);
        }

        /// <summary>Asks to stop while it makes its n-th document.</summary>
        private sealed class StoppingRenderer(int last, CancellationTokenSource stop) : IRecordRenderer
        {
            private int _made;

            public ImmutableArray<Diagnostic> Check(RecordFile file) => [];

            public RenderResult Render(DataObject record)
            {
                if (Interlocked.Increment(ref _made) == last) stop.Cancel();
                return new RenderResult([1], []);
            }
        }

        [Fact]
        public void Gives_every_record_once_and_in_order_however_long_each_takes()
        {
            var rows = new List<int>();
            var result = new Batch(Rows(500), new UnevenRenderer(), BatchOptions.Default with { Jobs = 4 })
                .Run(null, entries => rows.AddRange(entries.Select(entry => entry.Row)), TestContext.Current.CancellationToken);
            Assert.Equal((500, true), (result.Written, result.IsComplete));
            Assert.Equal(Enumerable.Range(2, 500), rows);
        }

        /// <summary>Every hundredth document takes so long that the others run ahead as far as they may.</summary>
        private sealed class UnevenRenderer : IRecordRenderer
        {
            public ImmutableArray<Diagnostic> Check(RecordFile file) => [];

            public RenderResult Render(DataObject record)
            {
                if (record.Members["人数"] is DataNumber { Value: var number } && number % 100 == 1) Thread.Sleep(20);
                return new RenderResult([1], []);
            }
        }

        [Fact]
        public void Goes_on_in_a_new_folder_when_the_first_vanished()
        {
            using (var whole = new FolderOutput(At("整"), resumes: false)) Batch(Rows(300), jobs: 1).Run(whole, cancellation: TestContext.Current.CancellationToken);
            var output = new FolderOutput(At("断"), resumes: false);
            Assert.ThrowsAny<IOException>(() => Batch(Rows(300), jobs: 1).Run(output, _ => Directory.Delete(At("断"), recursive: true), TestContext.Current.CancellationToken));
            output.Dispose();
            using (var resumed = new FolderOutput(At("断"), resumes: true)) Assert.True(Batch(Rows(300), jobs: 1).Run(resumed, cancellation: TestContext.Current.CancellationToken).IsComplete);
            Assert.Equal(Contents(At("整")), Contents(At("断")));
        }
    }
}
