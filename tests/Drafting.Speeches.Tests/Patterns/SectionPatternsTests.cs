using System.Collections.Immutable;
using Drafting.Speeches.Patterns;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Patterns;

public static class SectionPatternsTests
{
    private static string Speech(string organisation, string campaign, string month, string count, string task) => $"""
        在{organisation}{campaign}工作推进会上的讲话
        同志们：
        经县委、县政府研究，今天召开{organisation}{campaign}工作推进会，主要任务是{task}。下面，我讲{count}点意见。
        一、{task}
        这一块各有各的难处，{campaign}尤其如此，{task}要放在前头。
        二、加强组织领导，确保{campaign}落到实处
        各级各部门要把{campaign}摆上重要位置，主要负责同志亲自抓，分管负责同志具体抓。{month}底前，要拿出实施方案。
        同志们，{campaign}责任重大。让我们齐心协力，{task}！
        """;

    private static ImmutableArray<SectionPattern> Find(params string[] speeches) =>
        SectionPatterns.Find(speeches.Select((speech, index) => SpeechAnalyzer.Analyze(new SourceText(speech, $"{index}.txt"))));

    private static readonly string[] Three =
    [
        Speech("青禾县", "秸秆综合利用", "3月", "三", "把收储网点建到村口"),
        Speech("临河区", "老旧电梯更新", "10月", "四", "让楼上的老人下得来"),
        Speech("南山县", "小流域综合治理", "5月", "两", "一条沟一条沟地治清"),
    ];

    public class FindAll
    {
        [Fact]
        public void Turns_what_varies_into_slots_of_its_kind()
        {
            var leadership = Find(Three).Single(pattern => pattern.Heading.Length > 0 && SectionPattern.Write(pattern.Heading).StartsWith("加强组织领导"));
            Assert.Equal("加强组织领导，确保{{活动}}落到实处", SectionPattern.Write(leadership.Heading));
            Assert.Equal("各级各部门要把{{活动}}摆上重要位置，主要负责同志亲自抓，分管负责同志具体抓。{{时间}}前，要拿出实施方案。", SectionPattern.Write(leadership.Text));
            Assert.Equal(
                [("活动", SlotType.Campaign), ("时间", SlotType.Date)],
                leadership.Slots.Select(slot => (slot.Name, slot.Kind)));
            Assert.Equal(["10月底", "3月底", "5月底"], leadership.Slots.Last().Values.Order(StringComparer.Ordinal));
        }

        [Fact]
        public void Keeps_file_speech_line_and_words_of_every_witness()
        {
            var leadership = Find(Three).Single(pattern => SectionPattern.Write(pattern.Heading).StartsWith("加强组织领导"));
            Assert.Equal((3, Move.Leadership), (leadership.Support, leadership.Move));
            Assert.Equal(
                [("0.txt", 6), ("0.txt", 7), ("0.txt", 7), ("1.txt", 6), ("1.txt", 7), ("1.txt", 7), ("2.txt", 6), ("2.txt", 7), ("2.txt", 7)],
                leadership.Witnesses.Select(witness => (witness.Speech.Source.Name, witness.Position.Line)));
            Assert.All(leadership.Witnesses, witness => Assert.StartsWith(witness.Text, witness.Speech.Source.Content[witness.Speech.Source.OffsetAt(witness.Position)..].Replace("二、", "")));
        }

        [Fact]
        public void Takes_what_only_one_file_says_for_no_pattern() => Assert.Empty(Find(Three[0] + "\n" + Three[0].Replace("一、", "一、再次")));

        [Fact]
        public void Finds_nothing_where_speeches_share_nothing() =>
            Assert.Empty(Find("在全县防汛会议上的讲话\n同志们：\n水位涨得快，人要撤得更快。\n", "在全县教育会议上的讲话\n同志们：\n孩子的书包轻一点，走得才远一点。\n"));

        [Fact]
        public void Finds_a_heading_that_has_only_subheadings_below()
        {
            static string Nested(string campaign, string first, string second) => $"""
                在青禾县{campaign}工作推进会上的讲话
                同志们：
                今天召开{campaign}工作推进会，主要任务是部署下一步工作。
                一、切实加强组织领导，推动{campaign}见效
                （一）{first}
                {first}是头一件事，大家都要放在心上。
                （二）{second}
                {second}要靠平时，不能等到年底才去做。
                """;
            var patterns = Find(Nested("秸秆综合利用", "把网点建到村口", "让车子跑得起来"), Nested("老旧电梯更新", "先换最旧的几部", "请物业说明白"));
            var heading = patterns.Single(pattern => SectionPattern.Write(pattern.Heading) == "切实加强组织领导，推动{{活动}}见效");
            Assert.Equal([("0.txt", 4), ("1.txt", 4)], heading.Witnesses.Select(witness => (witness.Speech.Source.Name, witness.Position.Line)));
            Assert.Empty(heading.Text);
        }

        [Fact]
        public void Gives_the_same_in_every_order_of_the_slots_values()
        {
            var once = Find(Three).Select(pattern => SectionPattern.Write(pattern.Heading) + SectionPattern.Write(pattern.Text)).Order(StringComparer.Ordinal);
            var again = Find([Three[2], Three[0], Three[1]]).Select(pattern => SectionPattern.Write(pattern.Heading) + SectionPattern.Write(pattern.Text)).Order(StringComparer.Ordinal);
            Assert.Equal(once, again);
        }
    }
}
