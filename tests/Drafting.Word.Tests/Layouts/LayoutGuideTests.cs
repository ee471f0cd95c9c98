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
