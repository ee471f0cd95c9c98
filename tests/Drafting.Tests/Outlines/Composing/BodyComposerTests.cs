using CsCheck;
using Drafting.Outlines;
using Drafting.Outlines.Composing;

namespace Drafting.Tests.Outlines.Composing;

public static class BodyComposerTests
{
    public class Compose
    {
        [Fact]
        public void Numbers_sections_with_a_heading_in_their_order() => Check(
            """
              - 内容: 今天开会。
              - 标题: 肯定成绩
                内容: 成绩不小。
              - 内容: 也有不足。
              - 标题: 抓好落实
                内容: 任务不轻。
            """,
            """
            今天开会。

            # 一、肯定成绩

            成绩不小。

            也有不足。

            # 二、抓好落实

            任务不轻。
            """);

        [Fact]
        public void Puts_items_of_a_section_without_heading_among_the_sections() => Check(
            """
              - 标题: 肯定成绩
                内容: 成绩不小。
              - 任务:
                  - 标题: 抓好春耕
                    内容: 不误农时。
                  - 标题: 抓好防汛
                    任务:
                      - 标题: 排查隐患
                        内容: 不留死角。
              - 标题: 加强领导
                内容: 守土有责。
            """,
            """
            # 一、肯定成绩

            成绩不小。

            # 二、抓好春耕

            不误农时。

            # 三、抓好防汛

            ## （一）排查隐患

            不留死角。

            # 四、加强领导

            守土有责。
            """);

        [Fact]
        public void Nests_items_to_any_depth() => Check(
            """
              - 标题: 甲
                任务:
                  - 标题: 乙
                    任务:
                      - 标题: 丙
                        任务:
                          - 标题: 丁
                            内容: 戊。
                            任务:
                              - 标题: 己
                                内容: 庚。
                              - 辛。
                      - 标题: 壬
                        内容: 癸。
            """,
            """
            # 一、甲

            ## （一）乙

            ### 1.丙

            **（1）丁。**戊。

            **①己。**庚。

            ②辛。

            **2.壬。**癸。
            """);

        [Fact]
        public void Joins_short_points_into_one_paragraph() => Check(
            """
              - 内容: 主要有三个特点：
                要点: [领导重视；, 措施有力。, 成效明显]
            """,
            "主要有三个特点：一是领导重视；二是措施有力；三是成效明显。");

        [Fact]
        public void Gives_points_of_several_sentences_a_paragraph_each() => Check(
            """
              - 内容: 成绩主要有：
                要点样式: 第一
                要点:
                  - 领导重视。市委多次研究。
                  - 措施有力
            """,
            """
            成绩主要有：

            第一，领导重视。市委多次研究。

            第二，措施有力。
            """);

        [Fact]
        public void Takes_every_line_of_a_text_as_a_paragraph() => Check(
            """
              - 内容: |-
                  第一段。
                  第二段。

                  | 项目 | 数量 |
                  | --- | --- |
                  | 甲 | 1 |
                  - 一
                  - 二
                  末段。
            """,
            """
            第一段。

            第二段。

            | 项目 | 数量 |
            | --- | --- |
            | 甲 | 1 |
            - 一
            - 二

            末段。
            """);

        [Fact]
        public void Keeps_signs_of_a_heading_as_text() => Check(
            """
              - 标题: 抓好“*”号工程_甲_
                内容: 乙。
            """,
            """
            # 一、抓好“\*”号工程\_甲\_

            乙。
            """);

        [Fact]
        public void Counts_level_1_without_gap_whatever_the_shape()
        {
            var tree = Gen.Recursive<OutlineSection>((depth, self) => Gen.Select(
                Gen.Bool,
                depth > 4 ? Gen.Const(Array.Empty<OutlineSection>()) : self.Array[0, 3],
                (hasHeading, tasks) => new OutlineSection(default)
                {
                    Heading = hasHeading ? new PlacedText("题", default) : null,
                    Text = new PlacedText("文", default),
                    Tasks = [.. tasks],
                }));
            tree.Array[0, 4].Sample(sections =>
            {
                // Only level 1 is written with 、 after its number.
                var numbers = BodyComposer.Compose(sections, PointStyle.Default).Split("\n\n").Select(block => block.TrimStart('#', ' '))
                    .Where(block => block.Contains('、')).Select(block => block[..block.IndexOf('、')]).ToList();
                Assert.Equal(numbers.Select((_, index) => HeadingNumber.Format(1, index + 1).TrimEnd('、')), numbers);
            });
        }

        private static void Check(string body, string expected)
        {
            var reading = Draft.ReadOutline("标题: 讲话\n正文:\n" + body);
            Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Severity == Drafting.Text.Diagnostics.Severity.Error);
            var composition = OutlineComposer.Compose(reading.Outline!, Drafting.Outlines.Sections.SectionLibrary.Empty);
            Assert.Empty(composition.Diagnostics);
            Assert.Equal(expected.ReplaceLineEndings("\n"), ((Drafting.Word.Data.DataMarkdown)composition.Data.Members["正文"]).Source);
        }
    }
}
