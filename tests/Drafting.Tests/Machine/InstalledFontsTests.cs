using CsCheck;
using Drafting.Machine;
using Drafting.Office;
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

    public class FamilyOf
    {
        [Theory]
        [InlineData("NotoSansCJKjp-Regular-VKana", "Noto Sans CJK JP")]
        [InlineData("NoSuchFont-Bold", "NoSuchFont-Bold")]
        public void Finds_the_family_of_a_name_in_a_PDF(string name, string family) => Assert.Equal(family, InstalledFonts.Find().FamilyOf(name));
    }

    public class Check
    {
        [Fact]
        public void Names_what_LibreOffice_shows_for_a_missing_face_and_what_that_costs()
        {
            var statuses = FontCheck.Check(Typefaces.Founder with { Title = "没有这种字体", Kai = "AR PL KaitiM GB" }, InstalledFonts.Find(), OfficeConverter.Find());
            Assert.Equal(["小标宋", "仿宋", "楷体", "黑体", "宋体"], statuses.Select(status => status.Role));
            Assert.Equal(("没有这种字体", null), (statuses[0].Wanted, statuses[0].Installed));
            Assert.NotEmpty(statuses[0].StandIn!);
            Assert.Contains(statuses[0].StandIn!, statuses[0].Cost, StringComparison.Ordinal);
            Assert.Equal(("AR PL KaitiM GB", null, null), (statuses[2].Installed, statuses[2].StandIn, statuses[2].Cost));
        }

        [Fact]
        public void Says_without_LibreOffice_that_another_program_will_choose()
        {
            var title = FontCheck.Check(Typefaces.Founder with { Title = "没有这种字体" }, InstalledFonts.InFolders([]))[0];
            Assert.Equal((null, "由打开文件的程序自选字体，字形不同"), (title.StandIn, title.Cost));
        }
    }
}
