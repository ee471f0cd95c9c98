using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Tests.Outlines.Composing;

public static class OutlineComposerTests
{
    /// <summary>Outlines in cases/composing that read without fault; what composing finds stands beside each in NAME.expected.</summary>
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "cases", "composing");

    public class Compose
    {
        public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Cases, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

        [Theory]
        [MemberData(nameof(Names))]
        public void Reports_what_the_case_file_expects(string name)
        {
            var text = File.ReadAllText(Path.Combine(Cases, name + ".yaml"));
            var reading = Draft.ReadOutline(text, name + ".yaml");
            Assert.Empty(reading.Diagnostics);
            var composition = OutlineComposer.Compose(reading.Outline!, new SectionLibrary([Path.Combine(Cases, "sections")]));
            var expected = File.ReadAllText(Path.Combine(Cases, name + ".expected")).ReplaceLineEndings("\n").Trim();
            Assert.Equal(expected, OutlineCases.Print(composition.Diagnostics));
        }

        [Theory]
        [InlineData("60", "一、乘车\n\n二、用餐", "甲局、乙局：", 2)]
        [InlineData("6", "一、用餐", "甲局、乙局：", 2)]
        [InlineData("", "一、用餐", "甲局、乙局：", 2)]
        public void Writes_what_its_condition_asks_for_and_an_item_for_each_line(string people, string body, string recipients, int attachments)
        {
            var data = Data($$$"""
                标题: 通知
                主送: "{{单位}}"
                变量: { 单位: "甲局\n 乙局\n", 人数: {{{people}}}, 附件名: "一\n二", 无: "" }
                正文:
                  - { 条件: 人数 > 50, 任务: [ { 标题: 乘车 } ] }
                  - { 任务: [ { 标题: 用餐 }, { 条件: 人数 > 100, 标题: 住宿 } ] }
                附件: [ "{{附件名}}", "{{无 | 默认 \"\"}}" ]
                """);
            Assert.Equal(recipients, DataFormat.ToText(data.Members["主送"]));
            Assert.Equal(body, DataFormat.ToText(data.Members["正文"])!.Replace("# ", "", StringComparison.Ordinal));
            Assert.Equal(attachments, ((DataList)data.Members["附件"]).Items.Length);
        }

        [Fact]
        public void Puts_variables_into_every_text()
        {
            var data = Data("""
                标题: 在{{单位}}{{活动}}会上的讲话
                称谓: "{{单位}}的同志们："
                变量: { 单位: 示例市, 活动: 防汛, 人数: 35 }
                正文:
                  - 标题: 抓好{{活动}}
                    内容: 到会{{人数}}人，讲{{标题}}。
                    要点: ["{{活动}}要早", "{{活动}}要实"]
                """);
            Assert.Equal("在示例市防汛会上的讲话", Text(data, "标题"));
            Assert.Equal("示例市的同志们：", Text(data, "称谓"));
            Assert.Equal("# 一、抓好防汛\n\n到会35人，讲在示例市防汛会上的讲话。\n\n一是防汛要早；二是防汛要实。", Body(data));
        }

        [Fact]
        public void Keeps_signs_in_values_as_text()
        {
            var data = Data("标题: 讲话\n变量: { 甲: \"*重点*_1_\", 乙: \"1. 项\" }\n正文:\n  - 内容: 推进{{甲}}。\n  - 内容: \"{{乙}}\"\n");
            Assert.Equal("推进\\*重点\\*\\_1\\_。\n\n1\\. 项", Body(data));
        }

        [Fact]
        public void Has_every_key_of_an_outline_so_that_a_template_may_ask_for_it()
        {
            var data = Data("标题: 讲话\n正文: 请落实。\n");
            foreach (var key in OutlineKeys.Document.Except([OutlineKeys.Template, OutlineKeys.Variables, OutlineKeys.Data, OutlineKeys.PointStyle]))
                Assert.True(data.Members.ContainsKey(key.Chinese), key.Chinese);
        }

        [Fact]
        public void Makes_the_parts_of_a_notice()
        {
            var data = Data("""
                标题: 关于检查的通知
                主送: [各县（市、区）人民政府, 市政府各部门]
                发文字号: 示政办发〔2026〕18号
                印发日期: 2026-11-26
                成文日期: 2026年11月26日
                抄送: 市委办公室
                附件: [分工表, { 标题: 检查表, 内容: "第一行\n第二行" }]
                正文: 请落实。
                """);
            Assert.Equal("各县（市、区）人民政府、市政府各部门：", Text(data, "主送"));
            Assert.Equal("示政办发〔2026〕18号", Text(data, "发文字号"));
            Assert.Equal(new DataDate(new DateOnly(2026, 11, 26)), data.Members["印发日期"]);
            Assert.Equal(new DataDate(new DateOnly(2026, 11, 26)), data.Members["成文日期"]);
            Assert.Equal(new DataList([new DataText("市委办公室")]), data.Members["抄送"]);
            var attachments = Assert.IsType<DataList>(data.Members["附件"]).Items.Cast<DataObject>().ToList();
            Assert.Equal(["分工表", "检查表"], attachments.Select(attachment => Text(attachment, "标题")));
            Assert.IsType<DataNull>(attachments[0].Members["内容"]);
            Assert.Equal("第一行 第二行", Assert.IsType<DataMarkdown>(attachments[1].Members["内容"]).Source.Replace("\n\n", " "));
        }

        [Fact]
        public void Takes_slots_from_arguments_then_variables_then_defaults()
        {
            var outline = Draft.ReadOutline("标题: 讲话\n变量: { 活动: 防汛 }\n正文:\n  - 引用: 责任\n    参数: { 责任人: 县长 }\n    内容: 补充一句。\n  - 标题: 我的标题\n    引用: 责任\n").Outline!;
            var composition = OutlineComposer.Compose(outline, new SectionLibrary([Path.Combine(Cases, "sections")]));
            Assert.Empty(composition.Diagnostics);
            Assert.Equal("# 一、压实责任\n\n县长要抓好防汛，每周调度。\n\n补充一句。\n\n# 二、我的标题\n\n主要负责同志要抓好防汛，每周调度。", Body(composition.Data));
        }

        private static DataObject Data(string yaml)
        {
            var reading = Draft.ReadOutline(yaml);
            Assert.Empty(reading.Diagnostics);
            var composition = OutlineComposer.Compose(reading.Outline!, SectionLibrary.Empty);
            Assert.Empty(composition.Diagnostics);
            return composition.Data;
        }

        private static string Text(DataObject data, string name) => Assert.IsType<DataText>(data.Members[name]).Value;

        private static string Body(DataObject data) => Assert.IsType<DataMarkdown>(data.Members["正文"]).Source;
    }

    public class Samples
    {
        [Fact]
        public void Speech_is_complete_and_of_speaking_length()
        {
            var (outline, data) = Compose("讲话稿.yaml");
            Assert.Equal(Enum.GetValues<Move>().Except([Move.Salutation]), outline.Sections.Select(section => section.Move!.Value).Order());
            Assert.NotNull(outline.Salutation);
            var characters = Assert.IsType<DataMarkdown>(data.Members["正文"]).Source.Count(character => !char.IsWhiteSpace(character) && character is not ('#' or '*'));
            Assert.InRange(characters, 1_500, 2_500);
        }

        [Fact]
        public void Notice_has_attachments()
        {
            var (outline, _) = Compose("通知.yaml");
            Assert.True(outline.Attachments.Length >= 2);
            Assert.Contains(outline.Attachments, attachment => attachment.Text is not null);
        }

        private static (Outline Outline, DataObject Data) Compose(string file)
        {
            var reading = OutlineReader.Read(new SourceText(File.ReadAllText(Repository.Path("templates", file)), file));
            Assert.Empty(reading.Diagnostics);
            var composition = OutlineComposer.Compose(reading.Outline!, new SectionLibrary([Repository.Path("templates", "sections")]));
            Assert.Empty(composition.Diagnostics);
            return (reading.Outline!, composition.Data);
        }
    }

    public class SectionTemplates
    {
        private const int FewestShipped = 40;
        private static readonly SectionLibrary Shipped = new([Repository.Path("templates", "sections")]);

        public static TheoryData<string> Names => [.. Shipped.Names];

        [Theory]
        [MemberData(nameof(Names))]
        public void Each_is_named_as_its_file_uses_every_slot_and_reads_well_with_its_examples(string name)
        {
            var reading = Shipped.Find(name)!;
            Assert.Empty(reading.Diagnostics);
            Assert.NotNull(reading.Template!.Move);
            Assert.False(string.IsNullOrEmpty(reading.Template.Summary));

            var filled = Compose(name, reading.Template.Slots.Select(slot => $"      {slot.Name}: {slot.Example}\n"));
            Assert.Empty(filled.Diagnostics);
            var text = ((DataMarkdown)filled.Data.Members["正文"]).Source;
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("[，。；：！][，。；：]|。。", text);
        }

        [Fact]
        public void There_are_some_for_every_move_and_for_the_common_subjects()
        {
            var templates = Shipped.Names.Select(name => Shipped.Find(name)!.Template!).ToList();
            Assert.True(templates.Count >= FewestShipped);
            Assert.Equal(Enum.GetValues<Move>(), templates.Select(template => template.Move!.Value).Distinct().Order());
            Assert.All(
                ["安全生产", "乡村振兴", "营商环境", "防汛", "教育", "医疗", "基层党建", "项目建设", "生态环保", "信访"],
                topic => Assert.True(templates.Count(template => template.Topics.Contains(topic)) >= 2, topic));
        }

        [Fact]
        public void Of_another_version_than_the_outline_asks_for_are_used_with_a_warning()
        {
            var composed = Compose("号召·短句", ["      落实时限: 三天之内\n", "      报送单位: 市政府办公室\n"], version: 9);
            Assert.Equal(["OUT020"], composed.Diagnostics.Select(diagnostic => diagnostic.Id));
            Assert.Contains("三天之内", ((DataMarkdown)composed.Data.Members["正文"]).Source, StringComparison.Ordinal);
        }

        [Fact]
        public void Say_which_slots_are_not_used_not_declared_and_that_their_name_is_not_their_file()
        {
            var reading = SectionTemplateReader.Read(new SourceText("名称: 甲\n空:\n  单位: { 类型: 单位, 示例: 某局 }\n  时限: { 类型: 日期, 示例: 月底 }\n内容: 请{{单位}}、{{责任人}}落实。\n", "乙.yaml"));
            Assert.NotNull(reading.Template);
            Assert.Equal(["OUT021", "OUT022", "OUT023"], reading.Diagnostics.Select(diagnostic => diagnostic.Id));
        }

        private static Composition Compose(string name, IEnumerable<string> arguments, int version = 1)
        {
            var yaml = $"标题: 会\n正文:\n  - 引用: {name}\n    版本: {version}\n    参数:\n{string.Concat(arguments)}";
            if (!arguments.Any()) yaml = yaml.Replace("    参数:\n", "", StringComparison.Ordinal);
            var reading = OutlineReader.Read(new SourceText(yaml));
            Assert.True(reading.Outline is not null, string.Join('\n', reading.Diagnostics));
            return OutlineComposer.Compose(reading.Outline, Shipped);
        }
    }
}
