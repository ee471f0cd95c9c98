using CsCheck;
using Drafting.Outlines;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Tests.Outlines;

public static class OutlineReaderTests
{
    public class Read
    {
        public static TheoryData<string> Cases => OutlineCases.Names;

        [Theory]
        [MemberData(nameof(Cases))]
        public void Reports_what_the_case_file_expects(string name) =>
            Assert.Equal(OutlineCases.Expected(name), OutlineCases.Print(OutlineReader.Read(OutlineCases.Load(name)).Diagnostics));

        [Theory]
        [MemberData(nameof(Cases))]
        public void Names_the_file_in_every_diagnostic(string name) =>
            Assert.All(OutlineReader.Read(OutlineCases.Load(name)).Diagnostics, diagnostic => Assert.Equal(name + ".yaml", diagnostic.Source));

        [Fact]
        public void Takes_English_keys_and_Chinese_keys_alike()
        {
            var chinese = Outline("标题: 讲话\n日期: 2026-06-01\n正文:\n  - 环节: 成绩\n    标题: 甲\n    要点: [乙, 丙]\n    任务: [丁]\n");
            var english = Outline("title: 讲话\ndate: 2026-06-01\nbody:\n  - move: achievements\n    title: 甲\n    points: [乙, 丙]\n    tasks: [丁]\n");
            foreach (var outline in new[] { chinese, english })
            {
                Assert.Equal("讲话", outline.Title.Text);
                Assert.Equal(new DateOnly(2026, 6, 1), outline.Date);
                var section = Assert.Single(outline.Sections);
                Assert.Equal(Move.Achievements, section.Move);
                Assert.Equal("甲", section.Heading?.Text);
                Assert.Equal(["乙", "丙"], section.Points.Select(point => point.Text));
                Assert.Equal("丁", Assert.Single(section.Tasks).Text?.Text);
            }
        }

        [Fact]
        public void Keeps_other_outermost_keys_as_data()
        {
            var outline = Outline("标题: 通知\n会议编号: 示会〔2026〕18号\n编号: 000123\n人数: 35\n正文: 请落实。\n");
            Assert.Equal("示会〔2026〕18号", Assert.IsType<DataText>(outline.Extra.Members["会议编号"]).Value);
            Assert.Equal("000123", Assert.IsType<DataText>(outline.Extra.Members["编号"]).Value);
            Assert.Equal(35, Assert.IsType<DataNumber>(outline.Extra.Members["人数"]).Value);
            Assert.Equal(new TextPosition(2, 1), outline.Extra.Members["会议编号"].Position);
        }

        [Fact]
        public void Reports_a_file_nested_without_end()
        {
            var reading = OutlineReader.Read(new SourceText("标题: " + new string('[', 100_000)));
            Assert.Equal("YML005", Assert.Single(reading.Diagnostics).Id);
            Assert.Null(reading.Outline);
        }

        [Fact]
        public void Gives_no_outline_when_there_is_an_error()
        {
            var reading = OutlineReader.Read(new SourceText("标题: 讲话\n日期: 明天\n正文: 请落实。"));
            Assert.Null(reading.Outline);
            Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        }

        [Fact]
        public void Never_throws_whatever_the_text_holds()
        {
            string[] pieces =
            [
                "标题", "正文", "环节", "title", ": ", ":", "：", "- ", "\n", "\n  ", "\n    ", "\t", "|", ">", "\"", "'", "{", "}", "[", "]", "{{", "}}", "&a", "*a", "!!",
                "#", "%", "---", "...", "<<", "?", ",", "~", "\0", "\u0085", "\uFFFE", "\uD800", "2026-06-01", "开场", "😀", "\r", "@", "`",
            ];
            Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 40].Select(string.Concat).Sample(text => OutlineReader.Read(new SourceText(text)) is not null, iter: 20_000);
            Gen.String.Sample(text => OutlineReader.Read(new SourceText(text)) is not null, iter: 2_000);
        }

        [Fact]
        public void Puts_every_diagnostic_inside_the_file()
        {
            foreach (var name in OutlineCases.Names)
            {
                var source = OutlineCases.Load(name.Data);
                foreach (var diagnostic in OutlineReader.Read(source).Diagnostics)
                    Assert.InRange(source.OffsetAt(diagnostic.Position!.Value), 0, source.Content.Length);
            }
        }

        private static Outline Outline(string yaml)
        {
            var reading = OutlineReader.Read(new SourceText(yaml));
            Assert.Empty(reading.Diagnostics);
            return reading.Outline!;
        }
    }
}
