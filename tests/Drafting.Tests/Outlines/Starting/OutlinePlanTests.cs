using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Outlines.Starting;
using Drafting.Speeches;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Tests.Outlines.Starting;

public static class OutlinePlanTests
{
    private static readonly SectionLibrary Library = new([Repository.Path("templates", "sections")]);
    private static readonly OutlineRequest Request = new() { Topic = "防汛", Unit = "云台县", Audience = "乡镇", Minutes = 10 };

    private static readonly string[] SampleNames = ["01-work-safety", "06-inspection-rectification", "40-grain-purchase-1996", "62-hospital-quality"];

    public sealed class Write
    {
        [Fact]
        public void Fills_what_follows_from_the_facts_and_marks_the_rest()
        {
            var outline = Read(Yaml(Request));

            Assert.Matches("^在{{单位}}{{活动}}.*会上的讲话$", outline.Title.Text);
            Assert.Equal("同志们：", outline.Salutation!.Text);
            var rendered = Drafting.Outlines.Composing.OutlineComposer.Compose(outline, Library);
            Assert.All(rendered.Diagnostics, diagnostic => Assert.Equal("OUT017", diagnostic.Id));
            var body = ((Word.Data.DataMarkdown)rendered.Data.Members["正文"]).Source;
            Assert.Contains("经县委、县政府同意，今天我们召开全县防汛工作推进会", body, StringComparison.Ordinal);
            Assert.Contains("各乡镇（街道）主要负责同志要担起第一责任", body, StringComparison.Ordinal);
            Assert.Contains("（待写：", body, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", body, StringComparison.Ordinal);
        }

        [Fact]
        public void Takes_templates_written_for_the_subject_before_general_ones()
        {
            var tasks = Read(Yaml(Request)).Sections.Single(section => section.Move == Move.Tasks).Tasks;

            Assert.Equal(["防汛·除险备汛", "防汛·转移避险"], tasks.Take(2).Select(task => task.Reference!.Text));
            Assert.StartsWith("任务·", tasks[2].Reference!.Text, StringComparison.Ordinal);
        }

        [Fact]
        public void Shares_the_time_out_among_the_sections()
        {
            var characters = Yaml(Request).Split('\n').Where(line => line.Contains("# 建议约", StringComparison.Ordinal))
                .Select(line => int.Parse(line.Split("建议约")[1].Split('字')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();

            Assert.InRange(characters.Sum(), 1900, 2100);
        }

        [Fact]
        public void Addresses_guests_by_name() =>
            Assert.Equal("各位企业家，同志们：", Read(Yaml(Request with { Audience = "企业家" })).Salutation!.Text);

        [Fact]
        public void Passes_over_a_broken_template_and_says_so()
        {
            var folder = Directory.CreateTempSubdirectory("drafting-");
            try
            {
                File.WriteAllText(Path.Combine(folder.FullName, "坏的.yaml"), "名称: 坏的\n环节: 任务\n内容体: x\n");
                var plan = new OutlinePlan(Request, new SectionLibrary([folder.FullName, .. Library.Folders]));

                Assert.Equal(["NEW001"], plan.Diagnostics.Select(diagnostic => diagnostic.Id));
                Assert.Equal(Severity.Warning, plan.Diagnostics[0].Severity);
                Assert.NotNull(Read(SkeletonOutline.Write(Samples(), plan)));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        [Fact]
        public void Uses_general_templates_for_a_subject_that_none_is_written_for()
        {
            var plan = new OutlinePlan(Request with { Topic = "古籍修复" }, Library);

            Assert.Equal(["NEW003"], plan.Diagnostics.Select(diagnostic => diagnostic.Id));
            Assert.All(Read(SkeletonOutline.Write(Samples(), plan)).Sections.Single(section => section.Move == Move.Tasks).Tasks, task => Assert.StartsWith("任务·", task.Reference!.Text, StringComparison.Ordinal));
        }

        private static string Yaml(OutlineRequest request) => SkeletonOutline.Write(Samples(), new OutlinePlan(request, Library));
    }

    private static Skeleton Samples() => SkeletonVariants.Of([.. SampleNames
        .Select(name => SpeechAnalyzer.Analyze(new SourceText(File.ReadAllText(Repository.Path("corpus", "speeches", name + ".txt")), name + ".txt")))])[0].Skeleton;

    private static Outline Read(string yaml)
    {
        var reading = OutlineReader.Read(new SourceText(yaml));
        Assert.True(reading.Outline is not null, string.Join('\n', reading.Diagnostics) + "\n" + yaml);
        return reading.Outline;
    }
}
