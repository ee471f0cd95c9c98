using System.Text.Json;
using Drafting.Word.Tests.Layouts.Geometry;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>What the conformance cases write, opened by other programs, many files a call.</summary>
public static class RoundTripTests
{
    /// <summary>Paragraphs outside tables, and cells, as python-docx sees them; the body alone.</summary>
    private const string Script = """
        import json, sys
        sys.path.insert(0, '/usr/lib/python3/dist-packages')
        import docx
        from docx.oxml.ns import qn
        result = []
        for path in sys.argv[1:]:
            body = docx.Document(path).element.body
            texts = []
            for paragraph in body.iter(qn('w:p')):
                texts.append(''.join(t.text or '' for t in paragraph.iter(qn('w:t')) if next(t.iterancestors(qn('w:p'))) is paragraph))
            result.append(texts)
        print(json.dumps(result))
        """;

    private static readonly Lazy<(string Name, byte[] Docx)[]> Outputs = new(() => [.. ConformanceTests.Cases.Select(item => (item.ToString(), ConformanceTests.Fill(item))).Where(item => item.Item2 is not null).Select(item => (item.Item1, item.Item2!))]);

    private static string[] Texts(byte[] docx)
    {
        System.Xml.Linq.XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return [.. Part(docx).Descendants(w + "p").Select(paragraph => string.Concat(paragraph.Descendants(w + "t").Where(text => text.Ancestors(w + "p").First() == paragraph).Select(text => text.Value)))];
    }

    private static string WriteAll()
    {
        var folder = Directory.CreateTempSubdirectory("roundtrip").FullName;
        for (var index = 0; index < Outputs.Value.Length; index++) File.WriteAllBytes(Path.Combine(folder, $"{index}.docx"), Outputs.Value[index].Docx);
        return folder;
    }

    public class PythonDocx
    {
        [Fact]
        public void Reads_the_text_of_every_output()
        {
            var folder = WriteAll();
            var output = LibreOffice.Run("/usr/bin/python3", folder, ["-c", Script, .. Enumerable.Range(0, Outputs.Value.Length).Select(index => $"{index}.docx")]);
            var read = JsonSerializer.Deserialize<string[][]>(output)!;
            Assert.Equal(Outputs.Value.Length, read.Length);
            Assert.All(Outputs.Value.Zip(read), item => Assert.Equal(Texts(item.First.Docx), item.Second));
            Directory.Delete(folder, recursive: true);
        }
    }

    public class Writer
    {
        /// <summary>soffice reads 255 arguments and passes over the rest.</summary>
        private const int MostFiles = 200;

        [Fact]
        public void Opens_every_output_and_saves_the_same_text()
        {
            var folder = WriteAll();
            var saved = Path.Combine(folder, "saved");
            foreach (var files in Enumerable.Range(0, Outputs.Value.Length).Select(index => $"{index}.docx").Chunk(MostFiles))
                LibreOffice.Run("soffice", folder, ["--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved, .. files]);
            Assert.All(Outputs.Value.Select((item, index) => (item, index)), item =>
                Assert.Equal(Letters(Texts(item.item.Docx)), Letters(Texts(File.ReadAllBytes(Path.Combine(saved, $"{item.index}.docx"))))));
            Directory.Delete(folder, recursive: true);
        }

        /// <summary>Writer adds a paragraph after a table at the end, and sets some spaces otherwise.</summary>
        private static string Letters(string[] texts) => string.Concat(texts.SelectMany(text => text).Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));
    }
}
