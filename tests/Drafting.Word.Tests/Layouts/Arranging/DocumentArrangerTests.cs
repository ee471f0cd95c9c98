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
    internal const int Character = 315;

    internal static string Notice(params (string Name, object Value)[] data)
    {
        (string, object)[] required = [("发文机关标志", "示例市文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。")];
        var docx = FilledTemplate.Fill("通知", null, [.. required.Where(item => data.All(given => given.Name != item.Item1)), .. data]);
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
        return FilledTemplate.Part(docx, "word/document.xml");
    }

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
        public void A_line_with_room_for_few_characters_reports_a_name_that_is_short_elsewhere()
        {
            var docx = FilledTemplate.Fill("通知（无版头）", LayoutOptions.Standard with { SignatureIndent = 24 }, ("标题", "关于防汛的通知"), ("正文", "请落实。"), ("落款", "占位"), ("成文日期", new DateOnly(2026, 1, 2)));
            var fault = Assert.Single(DocumentArranger.Arrange(ReplaceText(docx, "占位", "示例市水务局")).Diagnostics);
            Assert.Equal(("LAY003", "落款“示例市水务局”有6个字，一行排不下。"), (fault.Id, fault.Message));
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

    internal static byte[] ReplaceText(byte[] docx, string old, string text)
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
