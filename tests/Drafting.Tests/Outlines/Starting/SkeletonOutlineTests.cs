using CsCheck;
using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Sections;
using Drafting.Outlines.Starting;
using Drafting.Speeches;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Yaml;

namespace Drafting.Tests.Outlines.Starting;

public static class SkeletonOutlineTests
{
    private static readonly Lazy<Analysis[]> Corpus = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Path("corpus", "speeches"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => SpeechAnalyzer.Analyze(new SourceText(File.ReadAllText(file), file))),
    ]);

    public class Write
    {
        [Fact]
        public void Writes_an_outline_that_loads_and_composes_whatever_the_speeches() =>
            Gen.Int[0, Corpus.Value.Length - 1].Array[1, 6].Sample(
                indices =>
                {
                    var skeleton = Skeleton.Of(indices.Distinct().Select(index => Corpus.Value[index]));
                    var yaml = SkeletonOutline.Write(skeleton);
                    var reading = Draft.ReadOutline(yaml, "新.yaml");
                    Assert.True(reading.Diagnostics.IsEmpty, yaml + OutlineCases.Print(reading.Diagnostics));
                    var diagnostics = OutlineComposer.Compose(reading.Outline!, SectionLibrary.Empty).Diagnostics;
                    Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
                    Assert.Equal(["OUT017"], diagnostics.Select(diagnostic => diagnostic.Id));
                },
                iter: 60);

        [Fact]
        public void Names_the_lines_that_witness_each_section()
        {
            var skeleton = Skeleton.Of(Corpus.Value[..5]);
            var yaml = SkeletonOutline.Write(skeleton);
            foreach (var slot in skeleton.Common().Where(slot => slot.Move != Move.Salutation))
            {
                Assert.Contains($"# {slot.Support}/{skeleton.Speeches.Length} 篇有此环节", yaml);
                foreach (var unit in slot.Witnesses.Where(unit => unit.Heading is not null)) Assert.Contains($"第{unit.Position.Line}行：{unit.Heading}", yaml);
            }
        }

        [Fact]
        public void Announces_as_many_points_as_there_are_sections()
        {
            foreach (var analysis in Corpus.Value)
            {
                if (analysis.Speeches.IsEmpty) continue;
                var outline = Draft.ReadOutline(SkeletonOutline.Write(Skeleton.Of([analysis]))).Outline!;
                var sections = outline.Sections.Count(section => section.Heading is not null);
                var transition = outline.Sections.FirstOrDefault(section => section.Move == Move.Transition)?.Text?.Text;
                if (transition is not null && sections > 1) Assert.Equal($"下面，我讲{Drafting.Text.Numerals.ChineseNumeral.Format(sections)}点意见。", transition);
            }
        }
    }

    public class Scalar
    {
        [Fact]
        public void Reads_back_as_the_same_text() =>
            Gen.String[Gen.OneOf(Gen.Char["甲乙：:#- {}[],&*!|>'\"%@`~?\\0.1truefalsn\t\n"], Gen.Char), 0, 12].Sample(
                text =>
                {
                    // The line and paragraph separators and half a surrogate pair are not for YAML to keep.
                    if (text.Any(char.IsSurrogate) || text.Contains('\uFFFE') || text.Contains('\uFFFF')) return;
                    var file = YamlFile.Read(new SourceText($"键: {YamlText.Scalar(text)}\n"));
                    Assert.True(file.Diagnostics.IsEmpty, YamlText.Scalar(text));
                    Assert.Equal(text, ((YamlScalar)((YamlMap)file.Root!).Entries[0].Value).Text);
                },
                iter: 5_000);
    }
}
