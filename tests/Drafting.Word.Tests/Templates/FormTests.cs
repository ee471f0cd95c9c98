using System.Xml.Linq;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>Forms that writers already have: content controls, merge fields, bookmarks, placeholder pictures, properties.</summary>
public static class FormTests
{
    public class ContentControl
    {
        [Theory]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:tag w:val="姓名"/><w:id w:val="5"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>请填</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "王某")]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:alias w:val="姓名"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>请</w:t></w:r><w:r><w:t>填</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "王某")]
        [InlineData("""<w:sdt><w:sdtPr><w:tag w:val="姓名"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>请填</w:t></w:r></w:p></w:sdtContent></w:sdt>""", "王某")]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:tag w:val="日期"/><w:id w:val="5"/><w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="yyyy'年'M'月'd'日'"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "2026年11月3日")]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:tag w:val="等级"/><w:id w:val="5"/><w:dropDownList><w:listItem w:displayText="甲" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>选择</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "甲")]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:tag w:val="同意"/><w:id w:val="5"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612"/><w14:uncheckedState w14:val="2610"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "☒")]
        [InlineData("""<w:p><w:sdt><w:sdtPr><w:tag w:val="没有"/><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:r><w:t>原样</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "原样")]
        public void Takes_the_value_of_its_name(string body, string expected) =>
            Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithBody(body), """{"姓名":"王某","日期":"2026-11-03","等级":"甲","同意":true}""")));

        [Fact]
        public void Shows_no_placeholder_once_it_is_filled()
        {
            var body = """<w:p><w:sdt><w:sdtPr><w:tag w:val="姓名"/><w:id w:val="5"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt></w:p>""";
            var docx = TemplateRunner.Fill(WithBody(body), """{"姓名":"王某"}""");
            Assert.DoesNotContain(Part(docx).Descendants(), element => element.Name.LocalName is "showingPlcHdr" or "rStyle");
        }

        [Fact]
        public void Repeats_the_first_item_of_a_repeating_section()
        {
            const string item = """<w:sdt><w:sdtPr><w:id w:val="{0}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtPr><w:tag w:val="姓名"/><w:id w:val="{1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>名</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>""";
            var body = $"""<w:sdt><w:sdtPr><w:tag w:val="名单"/><w:id w:val="5"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>{string.Format(item, 6, 7)}{string.Format(item, 8, 9)}</w:sdtContent></w:sdt><w:p/>""";
            Assert.Equal("甲|乙|丙|", TextOf(TemplateRunner.Fill(WithBody(body), """{"名单":[{"姓名":"甲"},{"姓名":"乙"},{"姓名":"丙"}]}""")));
            Assert.Equal("名|名|", TextOf(TemplateRunner.Fill(WithBody(body), "{}")));
        }

        [Fact]
        public void Updates_the_data_it_is_bound_to()
        {
            var body = """<w:p><w:sdt><w:sdtPr><w:tag w:val="姓名"/><w:id w:val="5"/><w:dataBinding w:prefixMappings="xmlns:n='urn:n'" w:xpath="/n:root[1]/n:name[1]" w:storeItemID="{ABC}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>""";
            var template = WithBody(body)
                .AddXml("customXml/item1.xml", null, """<root xmlns="urn:n"><name>旧</name></root>""")
                .AddXml("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", """<ds:datastoreItem ds:itemID="{ABC}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>""")
                .AddXml("customXml/_rels/item1.xml.rels", null, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>""");
            Assert.Equal("王某", Part(TemplateRunner.Fill(template, """{"姓名":"王某"}"""), "customXml/item1.xml").Root!.Value);
        }
    }

    public class MergeField
    {
        [Theory]
        [InlineData("MERGEFIELD 姓名", "王某")]
        [InlineData("MERGEFIELD 姓名 \\* MERGEFORMAT", "王某")]
        [InlineData("MERGEFIELD \"姓名\"", "王某")]
        [InlineData("MERGEFIELD 姓名 \\b \"（\" \\f \"）\"", "（王某）")]
        [InlineData("MERGEFIELD 空 \\b \"（\" \\f \"）\"", "")]
        [InlineData("MERGEFIELD code \\* Upper", "AB")]
        [InlineData("MERGEFIELD code \\* FirstCap", "Ab")]
        [InlineData("MERGEFIELD 日期 \\@ \"yyyy年M月d日\"", "2026年11月3日")]
        [InlineData("MERGEFIELD 数 \\# \"#,##0.00\"", "1,234.50")]
        public void Takes_its_value_with_its_switches(string instruction, string expected)
        {
            var code = instruction.Replace("\"", "&quot;");
            var data = """{"姓名":"王某","空":"","code":"ab","日期":"2026-11-03","数":1234.5}""";
            var complex = $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code[..8]}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">{code[8..]} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>«x»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";
            Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithBody(complex), data)));
            var simple = $"""<w:p><w:fldSimple w:instr=" {code} "><w:r><w:t>«x»</w:t></w:r></w:fldSimple></w:p>""";
            Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithBody(simple), data)));
        }

        [Fact]
        public void Leaves_other_fields_alone()
        {
            var body = """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>{{a}}</w:t></w:r></w:p>""";
            Assert.Equal(3, Part(TemplateRunner.Fill(WithBody(body), """{"a":1}""")).Descendants().Count(element => element.Name.LocalName is "fldChar" or "instrText"));
        }
    }

    public class Field
    {
        [Theory]
        [InlineData("TOC \\o", true)]
        [InlineData("PAGE", false)]
        public void That_depends_on_content_is_marked_for_update(string instruction, bool expected)
        {
            var body = $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>{"{{a}}"}</w:t></w:r></w:p>""";
            Assert.Equal(expected, Part(TemplateRunner.Fill(WithBody(body), """{"a":1}""")).Descendants().Attributes().Any(attribute => attribute.Name.LocalName == "dirty"));
        }
    }

    public class EastAsianText
    {
        [Theory]
        [InlineData("<w:rPr><w:b/></w:rPr>")]
        [InlineData("<w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\"/></w:rPr>")]
        [InlineData("")]
        public void Takes_the_East_Asian_font_for_its_quotation_marks(string properties)
        {
            var docx = TemplateRunner.Fill(WithBody($$$"""<w:p><w:r>{{{properties}}}<w:t>见{{a}}。</w:t></w:r></w:p>"""), """{"a":"“附件”"}""");
            var run = Part(docx).Descendants().Single(element => element.Name.LocalName == "r" && element.Value == "“附件”");
            Assert.Contains(run.Descendants().Attributes(), attribute => attribute is { Name.LocalName: "hint", Value: "eastAsia" });
        }
    }

    public class Bookmark
    {
        [Theory]
        [InlineData("""<w:p><w:r><w:t>致：</w:t></w:r><w:bookmarkStart w:id="1" w:name="收件人"/><w:r><w:t>某某</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>""", "致：王某")]
        [InlineData("""<w:p><w:r><w:t>致：</w:t></w:r><w:bookmarkStart w:id="1" w:name="收件人"/><w:bookmarkEnd w:id="1"/></w:p>""", "致：王某")]
        [InlineData("""<w:p><w:bookmarkStart w:id="1" w:name="别的"/><w:r><w:t>某某</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>""", "某某")]
        public void Takes_the_value_of_its_name(string body, string expected) => Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithBody(body), """{"收件人":"王某"}""")));
    }

    public class Properties
    {
        [Fact]
        public void Are_filled_like_text()
        {
            var template = WithParagraphs("正文").AddXml(
                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{标题}}（{{#a}}{{.}}{{/a}}）</dc:title></cp:coreProperties>""");
            Assert.Equal("甲&乙（12）", Part(TemplateRunner.Fill(template, """{"标题":"甲&乙","a":[1,2]}"""), "docProps/core.xml").Root!.Value);
        }
    }

    public class Hyperlink
    {
        [Theory]
        [InlineData("{{网址}}")]
        [InlineData("%7b%7b%E7%BD%91%E5%9D%80%7d%7d")]
        public void Takes_its_target_from_the_data(string target)
        {
            var template = WithBody("""<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>见此</w:t></w:r></w:hyperlink></w:p>""")
                .AddXml("word/_rels/document.xml.rels", null, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{target}" TargetMode="External"/></Relationships>""");
            Assert.Contains("https://example.com/?a=1&amp;b=2", Part(TemplateRunner.Fill(template, """{"网址":"https://example.com/?a=1&b=2"}"""), "word/_rels/document.xml.rels").ToString());
        }
    }

    public class Repetition
    {
        [Fact]
        public void Gives_every_copy_ids_of_its_own()
        {
            var body = """
                <w:p><w:r><w:t>{{#a}}</w:t></w:r></w:p><w:p w14:paraId="00000001" w14:textId="00000002"><w:bookmarkStart w:id="0" w:name="位置"/><w:r><w:t>{{.}}</w:t></w:r><w:bookmarkEnd w:id="0"/><w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:r><w:t>{{/a}}</w:t></w:r></w:p>
                """.Trim();
            Assert.Equal("1x|2x|3x", TextOf(TemplateRunner.Fill(WithBody(body), """{"a":[1,2,3]}""")));
        }

        [Theory]
        [InlineData("{{#a}}|*{{.}}|{{/a}}", """{"a":[1,2,3]}""", "1 1 1")]
        [InlineData("{{#a}}|*一{{.}}|*二|{{/a}}", """{"a":[1,2]}""", "1 1 2 2")]
        [InlineData("{{#a}}|{{名}}|{{#b}}|*{{.}}|{{/b}}|{{/a}}", """{"a":[{"名":"甲","b":[1,2]},{"名":"乙","b":[3]},{"名":"丙","b":[4]}]}""", "1 1 2 3")]
        [InlineData("{{#a}}|*{{名}}|{{#b}}|-{{.}}|{{/b}}|{{/a}}", """{"a":[{"名":"甲","b":[1,2]},{"名":"乙","b":[3]}]}""", "1 1 1 1 1")]
        public void Begins_lists_anew_unless_the_section_makes_the_list(string lines, string data, string expected)
        {
            var item = (int level) => $"""<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>""";
            var docx = TemplateRunner.Fill(WithList(lines, item(0), item(1)), data);
            Assert.Equal(expected, string.Join(' ', Part(docx).Descendants().Where(element => element.Name.LocalName == "numId").Select(element => element.Attributes().First().Value)));
        }

        [Theory]
        [InlineData("{{#a}}|*{{.}}|{{/a}}", """{"a":[1,2,3]}""", "- - -")]
        [InlineData("{{#a}}|*一{{.}}|*二|{{/a}}", """{"a":[1,2]}""", "- - 0:2 0:2")]
        [InlineData("{{#a}}|{{名}}|{{#b}}|-{{.}}|{{/b}}|{{/a}}", """{"a":[{"名":"甲","b":[1,2]},{"名":"乙","b":[3]},{"名":"丙","b":[4]}]}""", "- - 1:2 1:3")]
        public void Begins_lists_of_styles_anew_as_well(string lines, string data, string expected)
        {
            var template = WithList(lines, """<w:pPr><w:pStyle w:val="L0"/><w:keepNext/><w:jc w:val="left"/></w:pPr>""", """<w:pPr><w:pStyle w:val="L1"/></w:pPr>""").With(
                "word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", "styles",
                $"""<w:styles {Namespaces}><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="L0"><w:name w:val="L0"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="L1"><w:name w:val="L1"/><w:basedOn w:val="L0"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>""");
            var items = Part(TemplateRunner.Fill(template, data)).Descendants().Where(element => element.Name.LocalName == "pPr")
                .Select(properties => properties.Elements().SingleOrDefault(element => element.Name.LocalName == "numPr"));
            Assert.Equal(expected, string.Join(' ', items.Select(list => list is null ? "-" : string.Join(':', list.Elements().Select(element => element.Attributes().First().Value)))));
        }

        private static TestDocument WithList(string lines, string item, string deeper)
        {
            var body = string.Concat(lines.Split('|').Select(line => line[0] == '*' ? $"<w:p>{item}{Run(line[1..])}</w:p>" : line[0] == '-' ? $"<w:p>{deeper}{Run(line[1..])}</w:p>" : Paragraph(line)));
            return WithBody(body).With(
                "word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", "numbering",
                $"""<w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""");
        }
    }
}
