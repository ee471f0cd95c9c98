using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.TemplateBench;

/// <summary>Times our engine and the limit program on the same template and data.</summary>
internal static class Measure
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static double DocumentsPerSecond(string engine, string folder, string output, int count, int threads)
    {
        var fill = Fill(engine, folder);
        Warm(fill);
        if (output != "memory") Directory.CreateDirectory(output);
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() => Work(fill, output, worker, count, threads))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Until the compiler has nothing left to improve: what is timed is filling, as in a batch, not starting up.</summary>
    private static void Warm(Action<Stream> fill)
    {
        using var memory = new MemoryStream();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            memory.SetLength(0);
            fill(memory);
        }
    }

    public static string Table(int rows)
    {
        using var source = new MemoryStream(TableTemplate());
        var template = Template.Open(source).Template!;
        var items = Enumerable.Range(1, rows).Select(index => (DataValue)new DataObject(ImmutableDictionary<string, DataValue>.Empty
            .Add("名称", new DataText($"单位{index}")).Add("任务", new DataText("自查自纠并报送结果")).Add("数", new DataNumber(index)))).ToImmutableArray();
        var data = new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add("行", new DataList(items)));
        var before = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        var watch = Stopwatch.StartNew();
        using var output = new MemoryStream();
        template.Fill(data, output);
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        return $"{rows} rows: {seconds:0.00} s, peak {process.PeakWorkingSet64 >> 20} MB (before filling {before} MB), {output.Length >> 10} KB";
    }

    public static string AllocatedPerDocument(string folder)
    {
        const int count = 1_000;
        var fill = Fill("ours", folder);
        for (var index = 0; index < count; index++) fill(Stream.Null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < count; index++) fill(Stream.Null);
        return $"{(GC.GetAllocatedBytesForCurrentThread() - before) / count} bytes a document";
    }

    private static void Work(Action<Stream> fill, string output, int worker, int count, int threads)
    {
        using var memory = new MemoryStream();
        for (var index = worker; index < count; index += threads)
        {
            memory.SetLength(0);
            fill(memory);
            if (output == "memory") continue;
            WriteFile(Path.Combine(output, $"{index}.docx"), memory);
        }
    }

    public static void WriteFile(string path, MemoryStream document)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(document.GetBuffer().AsSpan(0, (int)document.Length));
    }

    /// <summary>Fills the template of ours or of the limit program with the data.</summary>
    public static Action<Stream> Fill(string engine, string folder)
    {
        var template = Path.Combine(folder, "ours.docx");
        return engine == "limit" ? LimitProgram.Open(template) : Ours(template, Path.Combine(folder, "data.json"));
    }

    private static Action<Stream> Ours(string templatePath, string dataPath)
    {
        var template = Template.Open(templatePath).Template ?? throw new InvalidDataException(templatePath);
        using var json = JsonDocument.Parse(File.ReadAllText(dataPath));
        var data = Convert(json.RootElement);
        return output =>
        {
            if (!template.Fill(data, output).Succeeded) throw new InvalidDataException();
        };
    }

    private static DataValue Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new DataObject(element.EnumerateObject().ToImmutableDictionary(property => property.Name, property => Convert(property.Value))),
        JsonValueKind.Array => new DataList([.. element.EnumerateArray().Select(Convert)]),
        JsonValueKind.True or JsonValueKind.False => new DataBoolean(element.GetBoolean()),
        JsonValueKind.Number => new DataNumber(element.GetDecimal()),
        _ => new DataText(element.GetString() ?? ""),
    };

    private static byte[] TableTemplate()
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string xml)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }

            string Cell(string text) => $"<w:tc><w:tcPr><w:tcW w:w=\"2800\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{Cell("{{#行}}{{序号}}")}{Cell("{{名称}}：{{任务}}")}{Cell("{{数}}{{/行}}")}</w:tr></w:tbl><w:p/></w:body></w:document>""");
        }

        return memory.ToArray();
    }
}
