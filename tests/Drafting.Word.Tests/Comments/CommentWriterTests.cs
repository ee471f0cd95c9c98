using DocumentFormat.OpenXml.Packaging;
using Drafting.Word.Comments;
using Drafting.Word.Reading;
using Drafting.Word.Tests.Reading;
using Drafting.Word.Tests.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Tests.Comments;

public static class CommentWriterTests
{
    private static readonly CommentAuthor Author = new("检查", "检", new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));

    private static byte[] Add(byte[] docx, params WordComment[] comments)
    {
        var written = CommentWriter.Add(docx, comments, Author);
        Assert.Null(written.Fault);
        DocxValidator.AssertValid(written.Docx!);
        return written.Docx!;
    }

    /// <summary>Each comment with the words it marks.</summary>
    private static List<(string Words, string Says)> Read(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var main = document.MainDocumentPart!;
        return [.. main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().Select(comment => (Words(main.Document!, comment.Id!.Value!), comment.InnerText))];
    }

    private static string Words(W.Document document, string id)
    {
        var inside = false;
        var words = "";
        foreach (var element in document.Descendants())
        {
            if (element is W.CommentRangeStart start && start.Id == id) inside = true;
            if (element is W.CommentRangeEnd end && end.Id == id) inside = false;
            if (inside && element is W.Text text) words += text.Text;
        }

        return words;
    }

    public class Adding
    {
        [Fact]
        public void Marks_the_words_across_runs_and_leaves_the_text_as_it_was()
        {
            var docx = new DocxFile("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>认真布</w:t></w:r><w:r><w:t xml:space=\"preserve\">署 工作。</w:t></w:r></w:p>").ToBytes();
            var commented = Add(docx, new WordComment(1, "布署", 2, "应为“部署”。\n实务 CHK327"));
            Assert.Equal([("布署", "应为“部署”。实务 CHK327")], Read(commented));
            Assert.Equal(DocxReader.Read(docx).Text.Content, DocxReader.Read(commented).Text.Content);
        }

        [Fact]
        public void Takes_the_place_nearest_to_the_one_meant_and_keeps_comments_apart()
        {
            var docx = new DocxFile(DocxFile.P("的的事，的的确，的的路。")).ToBytes();
            var commented = Add(docx, new WordComment(1, "的的", 8, "第三处"), new WordComment(1, "的的", 0, "第一处"), new WordComment(1, "路", 10, "又一处"));
            Assert.Equal([("的的", "第三处"), ("的的", "第一处"), ("路", "又一处")], Read(commented));
        }

        [Fact]
        public void Marks_the_whole_paragraph_when_the_words_are_not_in_its_runs_and_the_first_one_for_the_document()
        {
            var docx = new DocxFile(DocxFile.P("甲") + DocxFile.P("乙")).ToBytes();
            Assert.Equal([("乙", "没有"), ("甲", "全文")], Read(Add(docx, new WordComment(2, "丙", 0, "没有"), new WordComment(null, "", 0, "全文"))));
        }

        [Fact]
        public void Adds_to_the_comments_there_are()
        {
            var once = Add(new DocxFile(DocxFile.P("甲乙")).ToBytes(), new WordComment(1, "甲", 0, "一"));
            Assert.Equal([("甲", "一"), ("乙", "二")], Read(Add(once, new WordComment(1, "乙", 1, "二"))));
        }

        [Fact]
        public void Says_what_is_wrong_with_a_file_that_is_none() => Assert.NotNull(CommentWriter.Add([1, 2, 3], [], Author).Fault);
    }

    public class Plain
    {
        [Fact]
        public void Documents_hold_one_paragraph_a_line_and_drop_what_XML_cannot_hold()
        {
            var docx = PlainDocument.Write(["同志们：", "", "抓好\u0001落实。"]);
            DocxValidator.AssertValid(docx);
            Assert.Equal("同志们：\n\n抓好落实。", DocxReader.Read(docx).Text.Content);
        }
    }
}
