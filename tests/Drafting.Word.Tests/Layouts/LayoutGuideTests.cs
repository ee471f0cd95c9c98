using Drafting.Word.Layouts;

namespace Drafting.Word.Tests.Layouts;

/// <summary>docs/layout.md says what the code does.</summary>
public static class LayoutGuideTests
{
    private const string Mark = "<!-- 参数表由测试核对：UPDATE_TEMPLATES=1 时重写 -->\n";

    private static string Row(LayoutParameter parameter) =>
        $"| {parameter.Rule.Name} | {parameter.ValueIn(LayoutOptions.Standard)} | {parameter.Rule.Grade.ToChinese()} | {parameter.Rule.Clause} |\n";

    public sealed class Guide
    {
        [Fact]
        public void Lists_every_parameter_with_default_grade_and_clause()
        {
            var path = Repository.Path("docs", "layout.md");
            var guide = File.ReadAllText(path);
            // The comment would end the table: it stands above it.
            var head = guide[..(guide.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
            var expected = head + "| 参数 | 默认值 | 等级 | 条款 |\n| --- | --- | --- | --- |\n" + string.Concat(LayoutParameter.All.Select(Row));
            if (Environment.GetEnvironmentVariable("UPDATE_TEMPLATES") == "1") File.WriteAllText(path, expected);
            Assert.Equal(expected, File.ReadAllText(path));
        }

        /// <summary>Rows of shared/LAYOUT.md, each with the row of the guide that answers it.</summary>
        private static readonly Dictionary<string, string> Rows = new()
        {
            ["paper"] = "纸张",
            ["top margin, binding margin"] = "天头、订口（±1毫米）",
            ["text area"] = "版心",
            ["lines, characters"] = "每页行数、每行字数",
            ["line pitch"] = "行距",
            ["character pitch"] = "字距",
            ["body"] = "正文",
            ["copy number"] = "份号",
            ["secrecy and period, urgency"] = "密级和保密期限、紧急程度",
            ["issuing organ mark"] = "发文机关标志",
            ["document number"] = "发文字号",
            ["signer"] = "签发人",
            ["red separator"] = "红色分隔线",
            ["title"] = "标题",
            ["main recipients (主送)"] = "主送机关",
            ["heading levels"] = "层次标题",
            ["attachment note"] = "附件说明",
            ["signature without seal"] = "不盖章的署名",
            ["signature with seal"] = "盖章的署名",
            ["date"] = "成文日期",
            ["note (附注)"] = "附注",
            ["attachment"] = "附件",
            ["imprint (版记)"] = "版记",
            ["page number"] = "页码",
            ["letter format (函)"] = "信函格式",
            ["order format (令)"] = "命令（令）格式",
            ["minutes format (纪要)"] = "纪要格式",
            ["table wider than the page"] = "宽于版心的表格",
        };

        private static readonly Lazy<(string Name, string[] Parameters)[]> Elements = new(() => [
            .. File.ReadAllText(Repository.Path("docs", "layout.md")).Split("| 要求 | 参数 |\n| --- | --- |\n")[1].Split("\n\n")[0].Split('\n')
                .Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], cells[2].Split('；')[0].Split('、'))),
        ]);

        [Fact]
        public void Names_every_parameter_under_the_requirement_it_serves()
        {
            var named = Elements.Value.SelectMany(element => element.Parameters).ToArray();
            Assert.All(LayoutParameter.All, parameter => Assert.Single(named, parameter.Rule.Name));
        }

        [Fact]
        public void Names_no_parameter_that_is_not_there() => Assert.All(Elements.Value, element =>
        {
            if (!element.Parameters[0].Contains('：', StringComparison.Ordinal) && !element.Parameters[0].Contains('同', StringComparison.Ordinal))
                Assert.All(element.Parameters, name => Assert.NotNull(LayoutParameter.Find(name)));
        });

        [Fact]
        public void Answers_every_requirement_of_the_standard()
        {
            Assert.All(Rows.Values, row => Assert.Contains(row, Elements.Value.Select(element => element.Name)));
            var shared = Repository.Path("..", "shared", "LAYOUT.md");
            if (!File.Exists(shared)) return;
            var items = File.ReadLines(shared).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1]).Where(item => item is not ("item" or "---"));
            Assert.All(items, item => Assert.Contains(item, Rows.Keys));
        }

        [Fact]
        public void Shows_a_small_picture_of_every_kind()
        {
            var guide = File.ReadAllText(Repository.Path("docs", "layout.md"));
            Assert.All(OfficialTemplate.All, template =>
            {
                Assert.Contains($"![{template.Name}](images/layouts/{template.Name}.png)", guide, StringComparison.Ordinal);
                Assert.InRange(new FileInfo(Repository.Path("docs", "images", "layouts", template.Name + ".png")).Length, 1, 100_000);
            });
        }
    }
}
