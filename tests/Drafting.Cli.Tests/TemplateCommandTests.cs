using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class TemplateCommandTests
{
    private static string WriteTemplate(TemporaryFolder folder, string text)
    {
        using var zip = ZipFile.Open(folder["模板.docx"], ZipArchiveMode.Create);
        void Add(string name, string content)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Add("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        Add("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(text.Split('¶').Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))}</w:body></w:document>""");
        return folder["模板.docx"];
    }

    public class Fill
    {
        [Theory]
        [InlineData("数据.yaml", "姓名: 王某\n日期: 2026-11-20\n")]
        [InlineData("数据.json", """{ "姓名": "王某", "日期": "2026-11-20" }""")]
        public void Writes_a_document_from_YAML_and_JSON(string name, string data)
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder[name], data);
            var result = DraftCommand.Run("fill", WriteTemplate(folder, "{{姓名}}，{{日期 | 中文日期}}"), "-d", folder[name], "-o", folder["出.docx"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            using var zip = ZipFile.OpenRead(folder["出.docx"]);
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            Assert.Contains("王某，二〇二六年十一月二十日", reader.ReadToEnd());
        }

        [Theory]
        [InlineData(null, 2)]
        [InlineData("blank", 0)]
        [InlineData("keep", 0)]
        public void Ends_as_the_option_says_when_a_value_is_missing(string? missing, int expected)
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder["数据.yaml"], "甲: 1\n");
            string[] option = missing is null ? [] : ["--missing", missing];
            var result = DraftCommand.Run(["fill", WriteTemplate(folder, "{{会议}}"), "-d", folder["数据.yaml"], "-o", folder["出.docx"], .. option]);
            Assert.Equal((ExitCode)expected, result.Code);
            Assert.Equal(expected == 0, File.Exists(folder["出.docx"]));
            if (missing is null) Assert.Contains("FIL001", result.Error);
        }

        [Fact]
        public void Takes_other_delimiters()
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder["数据.yaml"], "甲: 1\n");
            Assert.Equal(ExitCode.Done, DraftCommand.Run("fill", WriteTemplate(folder, "{甲}"), "-d", folder["数据.yaml"], "-o", folder["出.docx"], "--delimiters", "{ }").Code);
        }
    }

    public class Fields
    {
        [Fact]
        public void Prints_a_tree_with_kinds()
        {
            using var folder = new TemporaryFolder();
            var template = WriteTemplate(folder, "{{标题}}{{日期 | 日期}}¶{{#名单}}{{姓名}}{{/名单}}¶{{备注 | 默认 无}}{{会议.时间}}");
            var fields = JsonDocument.Parse(DraftCommand.Run("template", "fields", template).Output).RootElement.GetProperty("fields");
            Assert.Equal(
                ["标题 text True", "日期 date True", "名单 list False", "备注 text False", "会议 object False"],
                fields.EnumerateArray().Select(field => $"{field.GetProperty("name")} {field.GetProperty("kind")} {field.GetProperty("required")}"));
            Assert.Equal("姓名", fields[2].GetProperty("fields")[0].GetProperty("name").GetString());
        }

        [Fact]
        public void Prints_a_sample_that_fills_the_template()
        {
            using var folder = new TemporaryFolder();
            var template = WriteTemplate(folder, "{{标题}}{{日期 | 中文日期}}{{数 | 大写金额}}¶{{#名单}}{{姓名}}{{#会}}{{.}}{{/会}}{{/名单}}¶{{会议.时间}}");
            var sample = DraftCommand.Run("template", "fields", template, "--format", "yaml").Output;
            File.WriteAllText(folder["样例.yaml"], sample);
            var filled = DraftCommand.Run("fill", template, "-d", folder["样例.yaml"], "-o", folder["出.docx"]);
            Assert.Equal((ExitCode.Done, ""), (filled.Code, filled.Error));
        }

        [Fact]
        public void Writes_a_spreadsheet_and_a_schema()
        {
            using var folder = new TemporaryFolder();
            var template = WriteTemplate(folder, "{{标题}}{{会议.时间}}");
            Assert.Equal(ExitCode.Done, DraftCommand.Run("template", "fields", template, "--format", "xlsx", "-o", folder["样例.xlsx"]).Code);
            using var zip = ZipFile.OpenRead(folder["样例.xlsx"]);
            Assert.Contains(zip.Entries, entry => entry.FullName.EndsWith("workbook.xml", StringComparison.Ordinal));
            using var schema = JsonDocument.Parse(DraftCommand.Run("template", "fields", template, "--format", "schema").Output);
            Assert.Equal("标题", schema.RootElement.GetProperty("required")[0].GetString());
        }
    }

    public class Check
    {
        [Fact]
        public void Reports_every_fault_at_once()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("template", "check", WriteTemplate(folder, "{{没写完¶{{#名单}}甲¶{{会议 | 大些}}¶｛单层｝"), "--format", "json");
            Assert.Equal(ExitCode.Faults, result.Code);
            var ids = JsonDocument.Parse(result.Output).RootElement.GetProperty("diagnostics").EnumerateArray().Select(item => item.GetProperty("id").GetString());
            Assert.Equal(["TPL001", "TPL002", "TPL003", "TPL022"], ids.Order());
        }

        [Fact]
        public void Finds_nothing_in_a_good_template()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(ExitCode.Done, DraftCommand.Run("template", "check", WriteTemplate(folder, "{{标题}}")).Code);
        }
    }

    public class List
    {
        [Fact]
        public void Lists_the_templates_of_a_folder()
        {
            using var folder = new TemporaryFolder();
            var path = WriteTemplate(folder, "{{标题}}{{日期}}");
            Assert.Contains("2 个变量", DraftCommand.Run("template", "list", Path.GetDirectoryName(path)!).Output);
            Assert.Contains("标题（文字）", DraftCommand.Run("template", "show", path).Output);
        }
    }
}
