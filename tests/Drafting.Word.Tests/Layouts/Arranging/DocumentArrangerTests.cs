using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Drafting.Word.Layouts;
using Drafting.Word.Layouts.Arranging;

namespace Drafting.Word.Tests.Layouts.Arranging;

public static class DocumentArrangerTests
{
    /// <summary>Advance of a body character: 15.75 pt.</summary>
    private const int Character = 315;

    private static string Notice(params (string Name, object Value)[] data)
    {
        (string, object)[] required = [("发文机关标志", "示例市文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。")];
        var docx = FilledTemplate.Fill("通知", null, [.. required.Where(item => data.All(given => given.Name != item.Item1)), .. data]);
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
        return FilledTemplate.Part(docx, "word/document.xml");
    }

    private static string Plain(string organ, DateOnly date) => FilledTemplate.Part(
        FilledTemplate.Fill("通知（无版头）", null, ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。"), ("落款", organ), ("成文日期", date)), "word/document.xml");

    public sealed class Title
    {
        [Fact]
        public void Longer_than_a_line_is_broken_by_sense()
        {
            var document = Notice(("标题", "示例市人民政府办公室关于开展城镇老旧小区改造质量专项检查的通知"));
            Assert.Contains("开展</w:t><w:br /><w:t xml:space=\"preserve\">城镇", document, StringComparison.Ordinal);
        }

        [Fact]
        public void Broken_by_its_writer_stays()
        {
            var document = Notice(("标题", "示例市人民政府关于开展城镇老旧小区\n改造质量专项检查的通知"));
            Assert.Contains("小区</w:t><w:br", document, StringComparison.Ordinal);
        }

        [Fact]
        public void Too_long_for_four_lines_is_reported_and_not_lost()
        {
            var title = "关于" + string.Concat(Enumerable.Repeat("进一步加强和改进安全生产管理工作", 6)) + "的通知";
            var docx = FilledTemplate.Fill("讲话稿", null, ("标题", "占位"), ("正文", "一段。"));
            var longer = ReplaceText(docx, "占位", title);
            var result = DocumentArranger.Arrange(longer);
            var fault = Assert.Single(result.Diagnostics);
            Assert.Equal("LAY001", fault.Id);
            Assert.Contains("压缩", fault.Remedy, StringComparison.Ordinal);
        }
    }

    public sealed class OrganMark
    {
        [Theory]
        [InlineData("示例市文件", null)]
        [InlineData("示例市人民政府办公室文件", 73)]
        public void Is_set_smaller_where_its_name_is_long(string mark, int? halfPoints)
        {
            var document = Notice(("发文机关标志", mark));
            if (halfPoints is null) Assert.DoesNotContain("<w:sz ", document, StringComparison.Ordinal);
            else Assert.Contains($"<w:sz w:val=\"{halfPoints}\"", document, StringComparison.Ordinal);
        }
    }

    public sealed class Recipients
    {
        [Theory]
        [InlineData("各县（市、区）人民政府", "各县（市、区）人民政府：")]
        [InlineData("各处室:", "各处室：")]
        [InlineData("各处室：", "各处室：")]
        public void End_in_a_full_width_colon(string given, string expected) =>
            Assert.Contains($">{expected}<", Notice(("主送", given)), StringComparison.Ordinal);
    }

    public sealed class Signature
    {
        [Fact]
        public void With_a_seal_is_centred_over_a_date_four_characters_in()
        {
            // 2026年11月20日 is 7 characters wide, the organ 8.
            var document = Notice(("落款", "示例市水务局综合"), ("成文日期", new DateOnly(2026, 11, 20)));
            Assert.Equal(4 * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
            Assert.InRange(FilledTemplate.Property(document, Role.Signature, "ind", "right")!.Value, (7 * Character / 2) - 2, (7 * Character / 2) + 2);
        }

        [Fact]
        public void With_a_seal_and_a_wide_organ_moves_the_date_under_its_middle()
        {
            var document = Notice(("落款", "示例市城镇老旧小区改造工作领导小组办公室"), ("成文日期", new DateOnly(2026, 1, 2)));
            Assert.Equal(2 * Character, FilledTemplate.Property(document, Role.Signature, "ind", "right"));
            // The organ is 20 characters, the date 6: its middle is 2 + 10 − 3 in.
            Assert.Equal(9 * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
        }

        [Fact]
        public void Without_a_seal_stands_two_in_and_the_date_begins_two_characters_later()
        {
            // The organ is 12 characters, the date 7: date right = 12 − 7.
            var document = Plain("示例市人民政府办公室综合", new DateOnly(2026, 11, 20));
            Assert.Equal(2 * Character, FilledTemplate.Property(document, Role.Signature, "ind", "right"));
            Assert.Equal(5 * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
        }

        [Fact]
        public void Shorter_than_its_date_moves_left_and_the_date_stands_two_in()
        {
            // The organ is 4 characters, the date 7: organ right = 2 + 7 + 2 − 4.
            var document = Plain("示例学校", new DateOnly(2026, 11, 20));
            Assert.Equal(2 * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
            Assert.Equal(7 * Character, FilledTemplate.Property(document, Role.Signature, "ind", "right"));
        }

        [Fact]
        public void Keeps_the_last_lines_of_the_body_and_the_attachments_with_it()
        {
            var document = Notice(("落款", "示例市"), ("成文日期", new DateOnly(2026, 1, 2)), ("附件", new (string, string?)[] { ("甲", null), ("乙", null) }));
            var kept = document.Split("<w:keepNext").Length - 1;
            Assert.Equal(3, kept);
        }
    }

    /// <summary>Documents larger or odder than the layout was drawn for.</summary>
    public sealed class Extremes
    {
        [Fact]
        public void Thirty_attachments_keep_the_last_two_with_the_signature_and_align()
        {
            var list = Enumerable.Range(1, 30).Select(number => ($"第{number}项任务一览表", (string?)null)).ToArray();
            var document = Notice(("落款", "示例市"), ("成文日期", new DateOnly(2026, 1, 2)), ("附件", list));
            Assert.Equal(2, document.Split("<w:keepNext").Length - 1);
            var notes = document.Split("<w:p>").Where(paragraph => paragraph.Contains("AttachmentNote", StringComparison.Ordinal)).ToArray();
            Assert.Equal(30, notes.Length);
            Assert.Single(notes.Select(note => System.Text.RegularExpressions.Regex.Match(note, "w:left=\"[0-9]+\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value).Distinct());
        }

        [Theory]
        [InlineData("通知")]
        [InlineData("通知（无版头）")]
        public void An_organ_longer_than_a_line_is_reported_and_the_date_stays_on_the_page(string kind)
        {
            var docx = FilledTemplate.Fill(kind, null, ("发文机关标志", "示例市文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "关于防汛的通知"), ("正文", "请落实。"),
                ("落款", "占位"), ("成文日期", new DateOnly(2026, 1, 2)));
            var result = DocumentArranger.Arrange(ReplaceText(docx, "占位", "示例市城镇老旧小区改造工作领导小组办公室示例市住房和城乡建设局综合协调处"));
            var fault = Assert.Single(result.Diagnostics);
            Assert.Equal("LAY003", fault.Id);
            Assert.Contains("不超过26个字", fault.Remedy, StringComparison.Ordinal);
            var document = FilledTemplate.Part(result.Docx.ToArray(), "word/document.xml");
            Assert.InRange(FilledTemplate.Property(document, Role.IssueDate, "ind", "right")!.Value, 0, 8844 - 6 * Character);
        }

        [Fact]
        public void Two_thousand_paragraphs_are_laid_out_whole()
        {
            var body = string.Join("\n\n", Enumerable.Range(1, 2000).Select(number => $"第{number}段，请认真抓好落实。"));
            var document = Notice(("正文", body), ("落款", "示例市"), ("成文日期", new DateOnly(2026, 1, 2)), ("印发机关", "示例市政府办公室"), ("印发日期", new DateOnly(2026, 1, 2)));
            Assert.Equal(2000, document.Split($"\"{Role.Body}\"").Length - 1);
            Assert.Contains("第2000段", document, StringComparison.Ordinal);
        }

        [Fact]
        public void Without_a_body_the_signature_stands_below_the_title()
        {
            var document = Notice(("正文", ""), ("落款", "示例市"), ("成文日期", new DateOnly(2026, 1, 2)));
            Assert.True(document.IndexOf("OfficialTitle", StringComparison.Ordinal) < document.IndexOf(Role.Signature, StringComparison.Ordinal));
        }
    }

    public sealed class Joint_signatures
    {
        private static readonly DateOnly Day = new(2026, 11, 20);

        [Fact]
        public void With_seals_stand_side_by_side_three_a_row_and_the_last_over_the_date()
        {
            var document = Notice(("落款", "示例市教育局　示例市公安局　示例市民政局　示例市财政局"), ("成文日期", Day));
            var stops = System.Text.RegularExpressions.Regex.Matches(document, "<w:tab w:val=\"center\" w:pos=\"(?<at>[0-9]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(stop => int.Parse(stop.Groups["at"].Value)).ToArray();
            // One in the first row, three in the second; seals of 42 mm (2,381 twips) never touch.
            Assert.Equal(4, stops.Length);
            Assert.Equal(stops[0], stops[3]);
            Assert.All(new[] { stops[2] - stops[1], stops[3] - stops[2] }, step => Assert.InRange(step, 2400, 2600));
            // The date, seven characters, has its middle under that of the last organ; its right end is at least four characters in.
            var right = FilledTemplate.Property(document, Role.IssueDate, "ind", "right")!.Value;
            Assert.InRange(8844 - right - 7 * Character / 2 - stops[3], -2, 2);
            Assert.True(right >= 4 * Character);
        }

        [Fact]
        public void Without_seals_stand_one_below_the_other()
        {
            var document = FilledTemplate.Part(
                FilledTemplate.Fill("通知（无版头）", null, ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。"), ("落款", "示例市教育局　示例市公安局"), ("成文日期", Day)), "word/document.xml");
            Assert.Equal(2, document.Split("\"IssuerSignature\"").Length - 1);
            Assert.DoesNotContain("w:val=\"center\" w:pos", document, StringComparison.Ordinal);
        }

        [Fact]
        public void Break_no_rule_of_the_checker()
        {
            var docx = FilledTemplate.Fill("通知", null, ("发文机关标志", "示例市文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。"), ("落款", "示例市教育局　示例市公安局"), ("成文日期", Day));
            Assert.Empty(Drafting.Word.Checking.LayoutChecker.Check(docx).Findings.Select(finding => finding.ToString()));
        }
    }

    public sealed class Note
    {
        [Fact]
        public void Keeps_the_date_above_it() =>
            Assert.Contains("<w:pStyle w:val=\"IssueDate\" /><w:keepNext />", Notice(("落款", "示例市"), ("成文日期", new DateOnly(2026, 1, 2)), ("附注", "联系人：张××")), StringComparison.Ordinal);
    }

    public sealed class Attachments
    {
        [Fact]
        public void One_stands_without_a_number()
        {
            var document = Notice(("附件", new (string, string?)[] { ("任务分工表", null) }));
            Assert.Contains("AttachmentNoteSingle", document, StringComparison.Ordinal);
            Assert.DoesNotContain(">1.<", document, StringComparison.Ordinal);
        }

        [Fact]
        public void Thirty_align_their_names_one_half_character_further_in()
        {
            var document = Notice(("附件", Enumerable.Range(1, 30).Select(i => ($"附表之{i}", (string?)null)).ToArray()));
            Assert.Equal((int)(6.5 * Character + 0.5) + Character / 2, FilledTemplate.Property(document, Role.AttachmentNote, "ind", "left"));
            Assert.Equal(2 * Character + 1, FilledTemplate.Property(document, Role.AttachmentNoteNext, "ind", "hanging")!.Value, tolerance: 2);
        }

        [Fact]
        public void With_a_text_begin_a_page_and_carry_their_number()
        {
            var document = Notice(("附件", new (string, string?)[] { ("甲表", "内容一。"), ("乙表", null), ("丙表", "内容三。") }));
            Assert.Equal(2, document.Split(Role.AttachmentMark).Length - 1);
            Assert.Contains("附件3", Plain(document), StringComparison.Ordinal);
        }

        private static string Plain(string document) => System.Text.RegularExpressions.Regex.Replace(document, "<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    public sealed class Imprint
    {
        private static readonly (string, object)[] Printed = [("印发机关", "示例市人民政府办公室"), ("印发日期", new DateOnly(2026, 11, 20))];

        private static string Of(int paragraphs) =>
            Notice([.. Printed, ("正文", string.Join("\n\n", Enumerable.Repeat("请认真抓好落实。", paragraphs)))]);

        /// <summary>The footers of the last section: those of numbered pages are rId5 and rId6, that of a page without number is rId9.</summary>
        private static bool HasNumber(string document) => !document.Contains("r:id=\"rId9\"", StringComparison.Ordinal);

        [Fact]
        public void After_a_text_of_one_page_stands_on_the_second() => Assert.Contains("<w:pageBreakBefore />", Of(2), StringComparison.Ordinal);

        [Fact]
        public void Stands_below_a_text_that_ends_on_the_second_page() => Assert.DoesNotContain("<w:pageBreakBefore />", Of(20), StringComparison.Ordinal);

        [Fact]
        public void After_a_full_second_page_begins_an_even_page_without_number()
        {
            // The letterhead leaves eleven lines on the first page; the second holds 22.
            var full = Enumerable.Range(28, 8).Select(Of).Single(document => !HasNumber(document));
            Assert.Contains("<w:type w:val=\"evenPage\"", full, StringComparison.Ordinal);
        }
    }

    public sealed class Other_documents
    {
        [Fact]
        public void Without_our_styles_come_back_byte_for_byte()
        {
            var docx = FilledTemplate.Fill("讲话稿", null, ("标题", "短标题"), ("正文", "一段。"));
            Assert.Equal(docx, DocumentArranger.Arrange(docx).Docx.ToArray());
        }

        [Fact]
        public void Nested_too_deep_come_back_byte_for_byte()
        {
            const int Deep = 500;
            var docx = FilledTemplate.Fill("讲话稿", null, ("标题", "占位"), ("正文", "一段。"));
            var deep = ReplaceText(docx, "占位", "</w:t></w:r>" + string.Concat(Enumerable.Repeat("<w:ins>", Deep)) + string.Concat(Enumerable.Repeat("</w:ins>", Deep)) + "<w:r><w:t>" + new string('长', 60));
            Assert.Equal(deep, DocumentArranger.Arrange(deep).Docx.ToArray());
        }

        [Theory]
        [InlineData(0)]
        [InlineData(40)]
        [InlineData(3000)]
        public void Cut_off_are_a_fault_and_no_exception(int length)
        {
            var docx = FilledTemplate.Fill("讲话稿", null, ("标题", "短标题"), ("正文", "一段。"));
            var result = DocumentArranger.Arrange(docx.AsMemory(0, length));
            Assert.Single(result.Diagnostics);
        }
    }

    public sealed class Of_a_batch
    {
        [Fact]
        public void Are_arranged_as_each_alone_whatever_came_before()
        {
            // The speech's title is larger, and so are other templates' margins: what is remembered of one must not serve another.
            var shared = new SharedMeasures();
            var title = "关于" + new string('长', 22);
            var documents = Enumerable.Range(0, 4).Select(index => Unarranged(index % 2 == 0 ? "讲话稿" : "通知", index < 2 ? title : title + "的通知")).ToList();
            Assert.Equal(
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx).Docx.Span)),
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx, null, shared).Docx.Span)));
        }

        private static byte[] Unarranged(string name, string title)
        {
            (string, object)[] data = name == "通知"
                ? [("发文机关标志", "示例市人民政府办公室文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "占位"), ("正文", "请认真落实。"), ("落款", "示例市人民政府"), ("成文日期", new DateOnly(2026, 11, 20))]
                : [("标题", "占位"), ("正文", "一段。")];
            return ReplaceText(FilledTemplate.Fill(name, null, data), "占位", title);
        }
    }

    private static byte[] ReplaceText(byte[] docx, string old, string text)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var xml = FilledTemplate.Part(docx, "word/document.xml").Replace(old, text, StringComparison.Ordinal);
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }

        return stream.ToArray();
    }
}
