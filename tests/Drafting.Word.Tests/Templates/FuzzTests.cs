using System.IO.Compression;
using System.Text;
using System.Xml;
using CsCheck;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Packages;
using Drafting.Word.Packages.Deflating;
using Drafting.Word.Templates;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Fields;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>
/// Mutations of valid templates, at the level of bytes, markup and tags. Short by default; the long run is
/// <c>bench/fuzz-templates.sh</c>, which says how many executions it made.
/// </summary>
public static class FuzzTests
{
    private static readonly byte[] Valid = WithBody(
        Paragraph("{{#名单}}") + Paragraph("{{序号}}{{姓名 | 默认 \"无\"}}") + Paragraph("{{/名单}}") + Table(["{{#行}}{{甲}}", "{{乙}}{{/行}}"]) + Paragraph("{{如果 数 > 1 且 非 空}}是{{否则}}否{{结束}}"))
        .WithHeader(Paragraph("{{单位}}")).ToBytes();

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{如果 a > 1}}", "{{否则}}", "{{结束}}", "{{循环 人 在 a}}", "{{人.x}}", "{{! 注 }}", "{{a | 默认 \"x\"}}", "{{a | markdown}}", "{{a.0.b}}", "{{.}}",
        "｛｛a｝｝", "{{{a}}}", "“", "\"", "文字", " ", "\t", "{{#列 a}}", "{{(a}}", "{{a |}}", "{{如果 (a 或 (b}}", "𠮷", "\u200B",
    ];

    private static readonly string[] Markups =
    [
        "<w:tab/>", "<w:br/>", "</w:t></w:r><w:r><w:t>", "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>",
        "</w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>x</w:t></w:r></w:hyperlink><w:r><w:t>", "</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>",
        "</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>",
        "</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"a\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>",
    ];

    private static readonly string[] Data = ["{}", """{"a":[1,{"b":2},"x"],"b":true}""", """{"a":{"x":1,"b":[]},"名单":[{"姓名":"甲"},{}],"行":[{"甲":1,"乙":2}],"数":2}""", """{"a":"# 题\n\n| a |\n| - |\n| b |"}"""];

    private static Gen<string> PickOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static int Executions(int otherwise) => int.TryParse(Environment.GetEnvironmentVariable("DRAFTING_FUZZ"), out var count) ? count : otherwise;

    private static void OpenAndFill(byte[] file, string data)
    {
        if (Template.Open(new MemoryStream(file)).Template is not { } template) return;
        foreach (var missing in Enum.GetValues<MissingData>())
        {
            using var output = new MemoryStream();
            var result = template.Fill(TestData.Of(data), output, new FillOptions { Missing = missing });
            // Whatever the tags were, the part that comes out is well-formed.
            if (result.Succeeded) Part(output.ToArray());
        }
    }

    /// <summary>Compiles and fills one part without a container around it; what comes out is well-formed, and inflates to what was written.</summary>
    private static void CompileAndFill(byte[] xml, DataValue data, FillOptions options)
    {
        if (XmlTreeReader.Read("word/document.xml", xml, PackageLimits.Default, out _) is not { } tree) return;
        var ids = new IdAllocator();
        ids.Observe(tree);
        var fields = new FieldCollector();
        List<Diagnostic> diagnostics = [];
        List<PartTags> tags = [];
        var program = PartCompiler.Compile("word/document.xml", tree, new CompileContext(TemplateOptions.Default, ids, tags, StyleNumbers.None, diagnostics, AttachmentTable.None));
        PartTags.Collect(tags, fields);
        _ = fields.Root.ToFields();
        if (program is null || diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)) return;

        var filling = new Filling();
        filling.Reset(data, options, new TemplateFacts { FirstFreeId = ids.FirstFree, IdsPerRepetition = ids.Count, Sections = ids.Sections });
        foreach (var node in program.Nodes) node.Write(filling);
        if (filling.HasErrors) return;
        using (var reader = XmlReader.Create(new MemoryStream(filling.Output.Written.ToArray()))) while (reader.Read()) { }
        if (program.Plan is { } plan) AssertInflates(plan, filling);
    }

    private static void AssertInflates(DeflatePlan plan, Filling filling)
    {
        var deflated = new ByteBuffer();
        new PlannedDeflater().Write(plan, filling.Output.Written, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(filling.Places), deflated);
        using var inflated = new MemoryStream();
        using (var stream = new DeflateStream(new MemoryStream(deflated.Written.ToArray()), CompressionMode.Decompress)) stream.CopyTo(inflated);
        Assert.True(filling.Output.Written.SequenceEqual(inflated.ToArray()));
    }

    public class Compile
    {
        private static readonly Lazy<(byte[] Xml, DataValue Data)[]> Seeds = new(() => [.. ConformanceTests.Cases.Select(item => (Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{item.Body}</w:body></w:document>"), TestData.Of(item.Data)))]);

        private static readonly DataValue[] OtherData = [.. Data.Select(TestData.Of)];

        [Fact]
        public void Never_throws_on_markup_that_changed()
        {
            var seeds = Seeds.Value;
            var others = seeds.Select(item => item.Xml).ToList();
            Gen.Int.Sample(
                seed =>
                {
                    var random = new Random(seed);
                    var (xml, data) = seeds[random.Next(seeds.Length)];
                    if (random.Next(3) == 0) data = OtherData[random.Next(OtherData.Length)];
                    CompileAndFill(new MarkupMutator(seed, others).Change(xml), data, new FillOptions { Missing = (MissingData)random.Next(3), DropTablesWithoutRows = random.Next(2) == 0 });
                },
                iter: Executions(3_000), threads: 1);
        }
    }

    public class Open
    {
        [Fact]
        public void Never_throws_on_bytes_that_changed() =>
            Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Byte).Array[1, 8].Sample(
                changes =>
                {
                    var file = (byte[])Valid.Clone();
                    foreach (var (at, value) in changes) file[at] = value;
                    Template.Open(new MemoryStream(file));
                },
                iter: Executions(2_000), threads: 1);

        [Fact]
        public void Never_throws_on_tags_in_any_order() =>
            Gen.Select(PickOf(Pieces).Array[1, 12].Array[1, 5], PickOf(Data)).Sample(
                (paragraphs, data) => OpenAndFill(WithParagraphs([.. paragraphs.Select(pieces => string.Concat(pieces))]).ToBytes(), data),
                iter: Executions(1_000), threads: 1);

        [Fact]
        public void Writes_well_formed_parts_whatever_stands_between_the_tags() =>
            Gen.Select(Gen.OneOf(PickOf(Pieces), PickOf(Markups)).Array[1, 16], PickOf(Data)).Sample(
                (pieces, data) => OpenAndFill(
                    WithBody("<w:p><w:r><w:t>" + string.Concat(pieces.Select(piece => piece.StartsWith('<') ? piece : new System.Xml.Linq.XText(piece).ToString())) + "</w:t></w:r></w:p>").ToBytes(), data),
                iter: Executions(1_000), threads: 1);
    }
}
