using System.Text;
using CsCheck;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Text.Tests;

public static class SourceDecoderTests
{
    private const string Speech = "在全市水利建设推进会上的讲话\n\n同志们：\n今天，我们在这里召开全市水利建设推进会。下面，我讲三点意见。\n一、认清形势，增强紧迫感\n";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Utf8 = new UTF8Encoding(false);
    private static readonly Encoding Utf16 = new UnicodeEncoding(false, false);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(true, false);

    private static DecodedSource Decode(byte[] bytes) => SourceDecoder.Decode(bytes, "稿.txt");

    public class Encodings
    {
        public static TheoryData<string, byte[]> Speeches => new()
        {
            { "utf-8", Utf8.GetBytes(Speech) },
            { "utf-8", [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(Speech)] },
            { "gb18030", Gbk.GetBytes(Speech) },
            { "gb18030", [0x84, 0x31, 0x95, 0x33, .. Gbk.GetBytes(Speech)] },
            { "utf-16", Utf16.GetBytes(Speech) },
            { "utf-16", [0xFF, 0xFE, .. Utf16.GetBytes(Speech)] },
            { "utf-16BE", Utf16BigEndian.GetBytes(Speech) },
            { "utf-16BE", [0xFE, 0xFF, .. Utf16BigEndian.GetBytes(Speech)] },
            { "utf-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Speech)] },
        };

        [Theory]
        [MemberData(nameof(Speeches))]
        public void A_speech_reads_the_same_in_every_encoding_with_or_without_a_mark(string encoding, byte[] bytes)
        {
            var decoded = Decode(bytes);
            Assert.Equal(Speech, decoded.Text.Content);
            Assert.Equal(encoding, decoded.Encoding);
            Assert.Empty(decoded.Diagnostics);
        }

        [Theory]
        [InlineData("通知")]
        [InlineData("一一")]
        [InlineData("联通")]
        [InlineData("同志们：")]
        [InlineData("关于召开会议的通知")]
        [InlineData("请于5月3日前报送")]
        [InlineData("ID,name,remark\n1,abc,\n2,def,请假\n")]
        [InlineData("version 10.0.1 (build 2026-11-20, release) 已发布")]
        [InlineData("①②③ “引号”——破折号…… 50℃ ￥100")]
        [InlineData("镕 堃 玥 喆")]
        public void Short_and_mostly_ASCII_texts_read_the_same_in_UTF8_and_GBK(string content)
        {
            Assert.Equal((content, "utf-8"), (Decode(Utf8.GetBytes(content)).Text.Content, Decode(Utf8.GetBytes(content)).Encoding));
            Assert.Equal((content, "gb18030"), (Decode(Gbk.GetBytes(content)).Text.Content, Decode(Gbk.GetBytes(content)).Encoding));
        }

        [Fact]
        public void Any_two_frequent_characters_read_right_in_both() =>
            Gen.Int[0xB0, 0xD6].Select(Gen.Int[0xA1, 0xFE]).Array[2, 8].Sample(pairs =>
            {
                var gbk = pairs.SelectMany(pair => new[] { (byte)pair.Item1, (byte)pair.Item2 }).ToArray();
                var content = Gbk.GetString(gbk);
                return Decode(gbk).Text.Content == content && Decode(Utf8.GetBytes(content)).Text.Content == content;
            });

        [Theory]
        [InlineData("café, naïve, Zürich")]
        [InlineData("Привет, мир")]
        [InlineData("plain ASCII")]
        [InlineData("red \u001b[31mtext\u001b[0m in a terminal's log, as ASCII as can be\n")]
        public void Western_UTF8_stays_UTF8(string content) => Assert.Equal(content, Decode(Utf8.GetBytes(content)).Text.Content);

        [Theory]
        [InlineData("关于做好防汛工作的通知各县区人民政府")]
        [InlineData("特此公告。")]
        public void UTF16_without_a_mark_needs_no_ASCII_to_be_recognised(string content)
        {
            Assert.Equal(content, Decode(Utf16.GetBytes(content)).Text.Content);
            Assert.Equal(content, Decode(Utf16BigEndian.GetBytes(content)).Text.Content);
        }

        [Fact]
        public void Four_byte_GB18030_is_read()
        {
            const string Content = "张𬭎同志、李㛃同志出席会议";
            Assert.Equal(Content, Decode(Gbk.GetBytes(Content)).Text.Content);
        }

        [Fact]
        public void Traditional_Chinese_in_Big5_is_read()
        {
            const string Content = "關於召開會議的通知，請各單位準時參加。";
            var decoded = Decode(CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(Content));
            Assert.Equal((Content, "big5"), (decoded.Text.Content, decoded.Encoding));
        }

        [Fact]
        public void A_stream_reads_as_its_bytes_do()
        {
            using var stream = new MemoryStream(Gbk.GetBytes(Speech));
            Assert.Equal(Speech, SourceDecoder.Decode(stream, "稿.txt").Text.Content);
        }
    }

    public class Faults
    {
        private static Diagnostic Only(byte[] bytes, string id)
        {
            var fault = Assert.Single(Decode(bytes).Diagnostics);
            Assert.Equal((id, "稿.txt"), (fault.Id, fault.Source));
            return fault;
        }

        [Fact]
        public void Empty_and_blank_files_are_errors()
        {
            Assert.Equal(Severity.Error, Only([], "SRC001").Severity);
            Assert.Equal(Severity.Error, Only([0xEF, 0xBB, 0xBF], "SRC001").Severity);
            Assert.Equal(Severity.Error, Only("\r\n  \n"u8.ToArray(), "SRC001").Severity);
        }

        [Fact]
        public void Binary_files_are_errors_and_give_no_text()
        {
            byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0];
            Assert.Equal(Severity.Error, Only(png, "SRC002").Severity);
            Assert.Equal("", Decode(png).Text.Content);
            Assert.Equal("SRC002", Only(new byte[64], "SRC002").Id);
        }

        [Theory]
        [InlineData("utf-8", 1)]
        [InlineData("utf-8", 2)]
        [InlineData("gb18030", 1)]
        [InlineData("utf-16", 1)]
        public void A_file_cut_inside_a_character_keeps_what_came_before(string encoding, int missing)
        {
            var all = encoding switch { "utf-8" => Utf8, "utf-16" => Utf16, _ => Gbk };
            var fault = Only(all.GetBytes(Speech.TrimEnd() + "感")[..^missing], "SRC003");
            Assert.Equal(5, fault.Position!.Value.Line);
        }

        [Fact]
        public void A_spoiled_byte_is_reported_with_its_line()
        {
            var bytes = Utf8.GetBytes(Speech);
            bytes[Utf8.GetByteCount(Speech[..Speech.IndexOf("今天", StringComparison.Ordinal)])] = 0xFF;
            Assert.Equal(4, Only(bytes, "SRC004").Position!.Value.Line);
        }

        [Fact]
        public void Lines_in_two_encodings_are_each_read_in_their_own()
        {
            var decoded = Decode([.. Utf8.GetBytes(Speech), .. Gbk.GetBytes("二、突出重点\r\n"), .. Utf8.GetBytes("同志们，让我们行动起来。")]);
            Assert.Equal(Speech + "二、突出重点\r\n同志们，让我们行动起来。", decoded.Text.Content);
            var fault = Assert.Single(decoded.Diagnostics);
            Assert.Equal(("SRC006", 6), (fault.Id, fault.Position!.Value.Line));
            Assert.Equal("稿.txt 第6行：起有1行是 GBK 编码，其余是 UTF-8，已逐行识别。请核对这些行有无乱码。", fault.ToString());
        }

        [Fact]
        public void NUL_bytes_in_a_text_are_kept_and_reported()
        {
            var content = string.Concat(Enumerable.Repeat(Speech, 3)) + "落款\0\0";
            var decoded = Decode(Utf8.GetBytes(content));
            Assert.Equal(content, decoded.Text.Content);
            Assert.Equal(16, Only(Utf8.GetBytes(content), "SRC005").Position!.Value.Line);
        }
    }

    public class AnyBytes
    {
        [Fact]
        public void Never_throw() => Gen.Byte.Array[0, 200].Sample(bytes => { Assert.NotNull(Decode(bytes).Text); });

        [Fact]
        public void Never_throw_when_a_real_file_is_spoiled() =>
            Gen.Select(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Byte, Gen.Int[0, 200]).Sample((encoding, place, spoiled, cut) =>
            {
                var bytes = new[] { Utf8, Gbk, Utf16, Utf16BigEndian }[encoding].GetBytes(Speech);
                bytes[place % bytes.Length] = spoiled;
                Assert.NotNull(Decode(bytes[..^(cut % bytes.Length)]).Text);
            });
    }
}
