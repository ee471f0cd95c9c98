using System.Text.RegularExpressions;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using static Drafting.Word.Tests.Layouts.Arranging.DocumentArrangerTests;

namespace Drafting.Word.Tests.Layouts.Arranging;

public static class SignatureArrangerTests
{
    private static string Plain(string organ, DateOnly date) => FilledTemplate.Part(
        FilledTemplate.Fill("通知（无版头）", null, ("标题", "关于防汛工作的通知"), ("正文", "请认真落实。"), ("落款", organ), ("成文日期", date)), "word/document.xml");

    public sealed class Of_one_organ
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

    public sealed class Of_several_organs
    {
        private static readonly DateOnly Day = new(2026, 11, 20);

        [Fact]
        public void With_seals_stand_side_by_side_three_a_row_and_the_last_over_the_date()
        {
            var document = Notice(("落款", "示例市教育局　示例市公安局　示例市民政局　示例市财政局"), ("成文日期", Day));
            var stops = Regex.Matches(document, "<w:tab w:val=\"center\" w:pos=\"(?<at>[0-9]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(stop => int.Parse(stop.Groups["at"].Value)).ToArray();
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
            Assert.Empty(LayoutChecker.Check(docx).Findings.Select(finding => finding.ToString()));
        }
    }
}
