using CsCheck;
using Drafting.Speeches.Reports;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests;

public static class SpeechAnalyzerTests
{
    private const string Body = "今天开个短会，把冬灌的事定下来。渠道要清，闸门要修，水费要公开，一户一户说明白。";

    private static Speech Only(string text) => Assert.Single(SpeechAnalyzer.Analyze(new SourceText(text)).Speeches);

    public class FrontMatter
    {
        [Theory]
        [InlineData("在冬灌会上的讲话\n（2026年10月8日）\n县水利局局长　梁渠生\n同志们：", "在冬灌会上的讲话", "2026年10月8日", "梁渠生", "同志们：")]
        [InlineData("在冬灌会上的讲话\n梁渠生\n2026年10月8日\n同志们：", "在冬灌会上的讲话", "2026年10月8日", "梁渠生", "同志们：")]
        [InlineData("在冬灌会上的讲　　话\n二〇二六年十月八日\n各位站长、各位管水员：", "在冬灌会上的讲　　话", "二〇二六年十月八日", null, "各位站长、各位管水员：")]
        [InlineData("在全县农田水利基本建设暨冬灌工作\n推进会议上的讲话\n（2026年10月8日）\n同志们：", "在全县农田水利基本建设暨冬灌工作推进会议上的讲话", "2026年10月8日", null, "同志们：")]
        [InlineData("冬灌动员会致辞\n（2026年10月8日）梁渠生 乡亲们：", "冬灌动员会致辞", "2026年10月8日", "梁渠生", "乡亲们：")]
        [InlineData("在冬灌会上的讲话\n（根据录音整理）\n局长 ***\n同志们：", "在冬灌会上的讲话", null, "***", "同志们：")]
        [InlineData("在冬灌会上的讲话\n县水利局局长　梁　渠\n同志们：", "在冬灌会上的讲话", null, "梁　渠", "同志们：")]
        [InlineData("在冬灌会上的讲话\n吕 守 田\n同志们：", "在冬灌会上的讲话", null, "吕 守 田", "同志们：")]
        [InlineData("在冬灌会上的讲话\n尊敬的各位领导，老师们、同学们：", "在冬灌会上的讲话", null, null, "尊敬的各位领导，老师们、同学们：")]
        [InlineData("在冬灌会上的讲稿\n（2026年10月8日上午）\n同志们：", "在冬灌会上的讲稿", "2026年10月8日", null, "同志们：")]
        [InlineData("在冬灌会上的讲话\n（2026年10月8日下午）\n梁渠生\n同志们：", "在冬灌会上的讲话", "2026年10月8日", "梁渠生", "同志们：")]
        [InlineData("在冬灌会上的讲话\n同志们!", "在冬灌会上的讲话", null, null, "同志们!")]
        public void Is_read_in_any_order(string front, string title, string? date, string? speaker, string salutation)
        {
            var speech = Only(front + "\n" + Body);
            Assert.Equal((title, date, speaker, salutation), (speech.Title, speech.Date?.Text, speech.Speaker, speech.Salutation));
        }

        [Fact]
        public void May_run_into_the_first_paragraph()
        {
            var speech = Only("在冬灌会上的讲话\n同志们：" + Body);
            Assert.Equal("同志们：", speech.Salutation);
            Assert.Equal(new TextPosition(2, 5), speech.Moves[1].Position);
        }
    }

    public class Splitting
    {
        [Fact]
        public void Leaves_news_between_speeches_outside()
        {
            var text = $"第一篇：在春耕会上的讲话\n在春耕会上的讲话\n同志们：\n{Body}\n春耕会议简讯\n本报讯（记者 何田）昨日，县里开了春耕会。\n第二篇：在秋收会上的讲话\n在秋收会上的讲话\n同志们：\n{Body}";
            var speeches = SpeechAnalyzer.Analyze(new SourceText(text)).Speeches;
            Assert.Equal([new LineRange(1, 4), new LineRange(7, 10)], speeches.Select(speech => speech.Lines));
        }

        [Fact]
        public void Tells_speeches_from_notices()
        {
            var text = $"在春耕会上的讲话\n同志们：\n{Body}\n青禾县人民政府办公室文件\n青政办〔2026〕12号\n关于做好冬灌工作的通知\n各乡镇人民政府：\n{Body}\n附件：1.冬灌日程表\n2.闸门一览表\n青禾县人民政府办公室\n2026年10月8日\n（此件公开发布）";
            var analysis = SpeechAnalyzer.Analyze(new SourceText(text));
            Assert.Single(analysis.Speeches);
            var notice = Assert.Single(analysis.Notices);
            Assert.Equal(
                ("通知", "青政办〔2026〕12号", "关于做好冬灌工作的通知", "各乡镇人民政府：", "青禾县人民政府办公室", "2026年10月8日", "此件公开发布"),
                (notice.Type, notice.Number, notice.Title, notice.Recipients, notice.Issuer, notice.Date?.Text, notice.Note));
            Assert.Equal(["冬灌日程表", "闸门一览表"], notice.Attachments);
        }
    }

    public class Notices
    {
        [Fact]
        public void Take_headings_from_the_body_alone()
        {
            var text = $"关于做好冬灌工作的通知\n各乡镇人民政府：\n一、清渠\n{Body}\n二、修闸\n{Body}\n附件：1.冬灌日程表\n2.闸门一览表\n青禾县水利局\n2026年10月8日\n附件1\n一、日程表的填法\n{Body}\n二、日程表的报法\n{Body}";
            Assert.Equal(["清渠", "修闸"], Assert.Single(SpeechAnalyzer.Analyze(new SourceText(text)).Notices).Headings.Select(heading => heading.Text));
        }
    }

    public class Repairs
    {
        [Fact]
        public void Point_at_the_raw_text()
        {
            var speech = Only($"在冬灌会上的讲话\n同志们：\n要把水利摆在更加突出的位臵，真正把渠系 建设抓起来。{Body}");
            Assert.Contains(new Repair("TXT004", new TextPosition(3, 13), "臵", "置"), speech.Repairs);
            Assert.Contains(new Repair("TXT002", new TextPosition(3, 20), " ", ""), speech.Repairs);
        }

        [Fact]
        public void Are_none_on_clean_text() => Assert.Empty(Only($"在冬灌会上的讲话\n同志们：\n第一，5G基站要通电。有3个站、12345热线、第7批物资都要管。\n{Body}").Repairs);

        [Fact]
        public void Never_join_over_a_loss()
        {
            var speech = Only($"在冬灌会上的讲话\n同志们：\n{Body}各乡镇都要把老旧闸门换下来，渠道管理单位要派人\n5更多干渠要衬砌，实现“水不漏、人不跑”的目标。{Body}");
            Assert.DoesNotContain(speech.Repairs, repair => repair.Rule == "TXT005");
            Assert.Contains(speech.Diagnostics, diagnostic => diagnostic.Id == "TXT006");
        }
    }

    public class Moves
    {
        [Fact]
        public void Never_end_with_a_heading_on_its_own_line()
        {
            var speech = Only($"在冬灌会上的讲话\n同志们：\n一、清渠\n{Body}\n二、（待写：小标题）\n（待写：责任、督查、宣传和保障）\n三、修闸\n{Body}");
            var starts = speech.Moves.Select(move => move.Position.Line).ToHashSet();
            Assert.All(speech.Headings, heading => Assert.DoesNotContain(heading.Position.Line + 1, starts));
        }
    }

    public class Findings
    {
        [Fact]
        public void Name_the_missing_item_and_the_wrong_count()
        {
            var speech = Only($"在冬灌会上的讲话\n同志们：\n讲三点意见。\n一、清渠\n{Body}\n二、修闸\n{Body}");
            Assert.Contains(speech.Diagnostics, diagnostic => diagnostic is { Id: "SPK013", Message: "前文说有3项，实际列出2项。" });
            var gap = Only($"在冬灌会上的讲话\n同志们：\n一、清渠\n{Body}\n三、修闸\n{Body}");
            Assert.Contains(gap.Diagnostics, diagnostic => diagnostic is { Id: "SPK012" });
        }

        [Fact]
        public void Say_what_was_seen_when_there_is_no_speech()
        {
            var analysis = SpeechAnalyzer.Analyze(new SourceText("红烧肉的做法\n五花肉切块，冷水下锅。"));
            Assert.Empty(analysis.Speeches);
            Assert.Contains("红烧肉的做法", Assert.Single(analysis.Diagnostics).Message, StringComparison.Ordinal);
        }
    }

    public class AnyText
    {
        private static readonly string[] Pieces =
            ["同志们：", "在会上的讲话", "一、", "（二）", "1.", "第三，", "一是", "首先，", "最后", "①", "。", "；", "，", "\n", "\r\n", "　　", " ", "“", "”", "〔2026〕3号", "2026年1月2日",
                "关于工作的通知", "：", "谢谢大家！", "要抓好落实", "取得成效", "存在问题", "臵", "7", "\ud840", "\0", "第一篇：", "下面，我讲三点意见", "***", "附件："];

        [Fact]
        public void Is_taken_without_an_exception_and_every_position_lies_in_it() =>
            Gen.OneOf(Pieces.Select(piece => Gen.Const(piece)).ToArray()).List[0, 60].Select(pieces => string.Concat(pieces)).Sample(text =>
            {
                var source = new SourceText(text);
                var analysis = SpeechAnalyzer.Analyze(source);
                var positions = analysis.Speeches.SelectMany(speech => speech.Moves.Select(move => move.Position).Concat(speech.Headings.Select(heading => heading.Position)));
                return positions.All(position => source.OffsetAt(position) < text.Length) && AnalysisJson.Write([analysis]).Length > 0;
            }, iter: 5_000);

        [Fact]
        public void Keeps_moves_and_headings_in_order() =>
            Gen.OneOf(Pieces.Select(piece => Gen.Const(piece)).ToArray()).List[0, 60].Select(pieces => string.Concat(pieces)).Sample(text =>
                SpeechAnalyzer.Analyze(new SourceText(text)).Speeches.All(speech =>
                    speech.Moves.Zip(speech.Moves.Skip(1)).All(pair => pair.First.Position < pair.Second.Position)
                    && speech.Headings.Zip(speech.Headings.Skip(1)).All(pair => pair.First.Position <= pair.Second.Position)), iter: 2_000);
    }
}
