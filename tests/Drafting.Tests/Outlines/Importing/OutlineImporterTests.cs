using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Importing;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Tests.Outlines.Importing;

public static class OutlineImporterTests
{
    private static readonly SectionLibrary Library = new([Repository.Path("templates", "sections")]);

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.Path("templates"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public sealed class Import
    {
        [Theory]
        [MemberData(nameof(Samples), MemberType = typeof(OutlineImporterTests))]
        public void Gives_back_the_outline_that_a_document_was_rendered_from(string name)
        {
            var outline = Read(File.ReadAllText(Repository.Path("templates", name + ".yaml")));
            var back = Read(Imported(Rendered(outline), "稿子.docx").Yaml!);

            Assert.Equal(Content(outline, name), Content(back, name));
        }

        [Fact]
        public void Takes_points_moves_and_run_in_headings_back()
        {
            var back = Read(Imported(Rendered(Read(File.ReadAllText(Repository.Path("templates", "讲话稿.yaml")))), "稿子.docx").Yaml!);

            Assert.Equal("开场 回应 精神 目的 过渡 成绩 不足", string.Join(' ', back.Sections.Take(7).Select(section => Speeches.Structure.MoveNames.Chinese(section.Move!.Value))));
            Assert.Equal(3, back.Sections[5].Points.Length);
            Assert.Equal("把好材料关", back.Sections[8].Tasks[1].Tasks[0].Heading!.Text);
        }

        [Fact]
        public void Reads_a_notice_from_plain_text()
        {
            var import = ImportedText("""
                示政办发〔2026〕7号
                示例市人民政府办公室关于做好春耕备耕工作的通知
                各县（市、区）人民政府：
                　　春耕将至，现将有关事项通知如下。
                　　一、备足农资
                　　农业农村部门要摸清缺口，保证种子、化肥不断档。
                　　二、检修渠系
                　　（一）干渠
                　　水务部门3月10日前完成清淤。
                　　附件：农资供应联系表
                示例市人民政府办公室
                2026年2月20日
                """);
            var outline = Read(import.Yaml!);

            Assert.Equal("示例市人民政府办公室关于做好春耕备耕工作的通知", outline.Title.Text);
            Assert.Equal("各县（市、区）人民政府：", outline.Recipients[0].Text);
            Assert.Equal("示政办发〔2026〕7号", ((DataText)outline.Elements.Members["发文字号"]).Value);
            Assert.Equal(["备足农资", "检修渠系"], outline.Sections.Where(section => section.Heading is not null).Select(section => section.Heading!.Text));
            Assert.Equal("干渠", outline.Sections[^1].Tasks[0].Heading!.Text);
            Assert.Equal("农资供应联系表", outline.Attachments[0].Title.Text);
            Assert.Equal(new DateOnly(2026, 2, 20), outline.IssueDate);
        }

        [Fact]
        public void Names_each_picture_it_leaves_out_with_its_place()
        {
            const string Drawing = """
                <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing>
                <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="图片 1" descr="渠系图"/>
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip/></pic:blipFill></pic:pic>
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
                """;
            var file = new MemoryStream();
            file.Write(Rendered(Read(File.ReadAllText(Repository.Path("templates", "请示.yaml")))));
            int paragraph;
            using (var document = WordprocessingDocument.Open(file, isEditable: true))
            {
                var paragraphs = document.MainDocumentPart!.Document!.Body!.Descendants<W.Paragraph>().ToList();
                paragraph = paragraphs.FindIndex(item => item.InnerText.Length > 60) + 1;
                paragraphs[paragraph - 1].AppendChild(new W.Run(Drawing));
            }

            var found = Assert.Single(Imported(file.ToArray(), "稿子.docx").Diagnostics, diagnostic => diagnostic.Id == "IMP009");
            Assert.Equal(Severity.Warning, found.Severity);
            Assert.Equal($"第{paragraph}段的图片“渠系图”没有转入大纲。", found.Message);
        }

        [Fact]
        public void Keeps_strong_type_tables_and_lists_of_Markdown()
        {
            var outline = Read(Imported(Encoding.UTF8.GetBytes("# 工作要点\n\n## 一、抓进度\n\n**每周**调度。\n\n- 甲\n- 乙\n\n| 项 | 期 |\n| --- | --- |\n| 渠 | 三月 |\n"), "要点.md").Yaml!);

            Assert.Equal("工作要点", outline.Title.Text);
            Assert.Equal("抓进度", outline.Sections[0].Heading!.Text);
            Assert.Equal("**每周**调度。\n- 甲\n- 乙\n| 项 | 期 |\n| --- | --- |\n| 渠 | 三月 |", outline.Sections[0].Text!.Text);
        }

        [Fact]
        public void Says_which_of_several_speeches_it_took_and_takes_another_on_request()
        {
            var three = File.ReadAllText(Repository.Path("corpus", "speeches", "30-collection-town.txt"));

            Assert.Contains(ImportedText(three).Diagnostics, diagnostic => diagnostic.Id == "IMP003");
            Assert.Equal("在全镇禁毒宣传月启动仪式上的讲话", Read(ImportedText(three, part: 2).Yaml!).Title.Text);
            Assert.Contains(ImportedText(three, part: 4).Diagnostics, diagnostic => diagnostic.Id == "IMP002");
        }

        [Fact]
        public void Accepts_revisions_and_lists_them_with_comments()
        {
            var import = Imported(Revised(Rendered(Read(File.ReadAllText(Repository.Path("templates", "通知.yaml"))))), "稿子.docx");

            Assert.Contains("逐个小区开展普查", import.Yaml!, StringComparison.Ordinal);
            Assert.DoesNotContain("逐个小区开展自查", import.Yaml!, StringComparison.Ordinal);
            Assert.Equal(
                ["第11段，李主任11月20日删去：“自”，已按修改后的文字转换。", "第11段，李主任11月20日增加：“普”，已按修改后的文字转换。", "第11段，李主任批注：“口径统一。”。"],
                import.Diagnostics.Where(diagnostic => diagnostic.Id == "IMP007").Select(diagnostic => diagnostic.Message));
        }

        [Theory]
        [InlineData("")]
        [InlineData("一")]
        [InlineData("{{未闭合 | : # - [ ] > \"\t\u0007")]
        [InlineData("附件：\n附件1\n2026年1月1日")]
        public void Never_writes_an_outline_that_does_not_read(string text)
        {
            var import = ImportedText(text);
            if (import.Yaml is { } yaml) Assert.NotNull(OutlineReader.Read(new SourceText(yaml)).Outline);
            else Assert.Contains(import.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        }
    }

    /// <summary>A leader makes 开展自查 into 开展普查 with change tracking on, and remarks on it.</summary>
    private static byte[] Revised(byte[] docx)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new W.Comments(new W.Comment(new W.Paragraph(new W.Run(new W.Text("口径统一。")))) { Id = "7", Author = "李主任" });
            var text = main.Document!.Descendants<W.Text>().First(text => text.Text.Contains("开展自查", StringComparison.Ordinal));
            var (run, at) = ((W.Run)text.Parent!, text.Text.IndexOf("自查", StringComparison.Ordinal));
            var when = new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
            var after = (W.Run)run.CloneNode(deep: true);
            after.GetFirstChild<W.Text>()!.Text = text.Text[(at + 1)..];
            run.InsertAfterSelf(after);
            after.InsertBeforeSelf(new W.DeletedRun(new W.Run(new W.DeletedText("自"))) { Id = "90", Author = "李主任", Date = when });
            after.InsertBeforeSelf(new W.InsertedRun(new W.Run(new W.Text("普"))) { Id = "91", Author = "李主任", Date = when });
            after.InsertAfterSelf(new W.Run(new W.CommentReference { Id = "7" }));
            text.Text = text.Text[..at];
        }

        return stream.ToArray();
    }

    private static OutlineImport ImportedText(string text, int part = 1) => OutlineImporter.Import(SourceReader.Read(Encoding.UTF8.GetBytes(text), "稿子.txt"), part);

    private static OutlineImport Imported(byte[] file, string name) => OutlineImporter.Import(SourceReader.Read(file, name));

    private static Outline Read(string yaml)
    {
        var reading = OutlineReader.Read(new SourceText(yaml, "大纲.yaml"));
        Assert.True(reading.Outline is not null, string.Join('\n', reading.Diagnostics) + "\n" + yaml);
        return reading.Outline;
    }

    private static byte[] Rendered(Outline outline)
    {
        var rendered = Draft.Render(outline, Template.Open(Repository.Path("templates", outline.TemplateName + ".docx")).Template!, Library);
        return rendered.Document!;
    }

    /// <summary>What an outline says, as its template gets it. A column's alignment and the name of an order stand nowhere in its document.</summary>
    private static string Content(Outline outline, string name)
    {
        var data = OutlineComposer.Compose(outline, Library).Data.Members;
        // 回执行 and 变量 are not printed themselves.
        string[] left = ["变量", "数据", "回执行", .. outline.Variables.Members.Keys, .. name == "命令" ? ["标题"] : Array.Empty<string>()];
        return string.Join('\n', data.Where(member => !left.Contains(member.Key) && member.Value is not DataNull).OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"{member.Key}={Print(member.Value)}"));
    }

    private static string Print(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataMarkdown markdown => markdown.Source.Replace("\\", "", StringComparison.Ordinal).Replace(":-:", "---", StringComparison.Ordinal),
        DataDate date => $"{date.Value:yyyy-MM-dd}",
        DataList list => string.Join('、', list.Items.Select(Print)),
        DataObject map => string.Join('，', map.Members.Where(member => member.Value is not DataNull).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}：{Print(member.Value)}")),
        _ => "",
    };
}
