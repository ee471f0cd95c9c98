using CsCheck;
using Drafting.Machine;
using Drafting.Word.Layouts;

namespace Drafting.Tests.Machine;

public static class InstalledFontsTests
{
    public class Families
    {
        [Fact]
        public void Read_from_the_files_are_those_that_fontconfig_lists()
        {
            var fromFiles = InstalledFonts.InFolders(["/usr/share/fonts", "/nowhere"]);
            var listed = InstalledFonts.Find();
            Assert.True(listed.Count > 0, "fc-list lists no font");
            foreach (var family in new[] { "Noto Serif CJK SC", "AR PL KaitiM GB", "文鼎ＰＬ简中楷" })
            {
                Assert.True(listed.Contains(family), family);
                Assert.True(fromFiles.Contains(family), family);
            }

            Assert.False(fromFiles.Contains("没有这种字体"));
        }

        [Fact]
        public void Of_damaged_files_are_passed_over()
        {
            var folder = Directory.CreateTempSubdirectory().FullName;
            var font = File.ReadAllBytes(Directory.EnumerateFiles("/usr/share/fonts", "gkai00mp.ttf", SearchOption.AllDirectories).First());
            Gen.Select(Gen.Int[0, 2000], Gen.Byte, Gen.Int[0, 4000]).Sample(
                (place, value, length) =>
                {
                    font[place] = value;
                    File.WriteAllBytes(Path.Combine(folder, "坏.ttf"), font[..length]);
                    Assert.NotNull(InstalledFonts.InFolders([folder]));
                },
                iter: 200,
                threads: 1);
        }
    }

    public class Check
    {
        [Fact]
        public void Names_what_stands_in_for_a_missing_face_and_what_that_costs()
        {
            var statuses = FontCheck.Check(Typefaces.Founder with { Title = "没有这种字体" }, InstalledFonts.Find());
            Assert.Equal(["小标宋", "仿宋", "楷体", "黑体", "宋体"], statuses.Select(status => status.Role));
            var title = statuses[0];
            Assert.Equal("没有这种字体", title.Wanted);
            Assert.All(statuses, status => Assert.Equal(status.Installed is null, status.Cost is not null));
        }

        [Fact]
        public void Takes_an_equal_face_under_another_name()
        {
            var fonts = InstalledFonts.InFolders(["/usr/share/fonts"]);
            var status = FontCheck.Check(Typefaces.Founder with { Kai = "AR PL KaitiM GB" }, fonts)[2];
            Assert.Equal("AR PL KaitiM GB", status.Installed);
            Assert.Null(status.Cost);
        }
    }
}
