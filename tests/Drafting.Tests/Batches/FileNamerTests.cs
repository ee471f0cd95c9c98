using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Drafting.Batches;
using Drafting.Word.Data;

namespace Drafting.Tests.Batches;

public static class FileNamerTests
{
    private static string Name(string pattern, string value) => new FileNamer(pattern).Name(7, Record(value), out _);

    private static DataObject Record(string value) => new(ImmutableDictionary<string, DataValue>.Empty.Add("单位", new DataText(value)));

    public class OfAPattern
    {
        [Theory]
        [InlineData("{{序号 | 补零 4}}-{{单位}}.docx", "教育局", "0007-教育局.docx")]
        [InlineData("{{单位}}", "../../etc/passwd", "_.._etc_passwd.docx")]
        [InlineData("{{单位}}", "a:b*c?<d>|\"e\\\u202E\u0007", "a_b_c__d___e___.docx")]
        [InlineData("{{单位}}", "con", "_con.docx")]
        [InlineData("{{单位}}", "LPT1.txt", "_LPT1.txt.docx")]
        [InlineData("{{单位}}", " . ", "_.docx")]
        [InlineData("{{单位}}", "𠮷田", "𠮷田.docx")]
        public void Is_safe_everywhere(string pattern, string value, string expected) => Assert.Equal(expected, Name(pattern, value));

        [Fact]
        public void Is_never_the_same_twice()
        {
            var namer = new FileNamer("{{单位}}", "old.docx");
            List<string> values = ["甲", "甲", "甲", "OLD"];
            Assert.Equal(["甲.docx", "甲（2）.docx", "甲（3）.docx", "OLD（2）.docx"], values.Select(value => namer.Name(1, Record(value), out _)));
        }

        [Fact]
        public void Fits_every_file_system() => Gen.String.Sample(value =>
        {
            var name = Name("{{单位}}", value);
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 6, 230);
            Assert.Equal(name, Path.GetFileName(name));
            Assert.DoesNotContain(name, char.IsControl);
        });

        [Fact]
        public void Says_what_it_asks_for_in_vain()
        {
            new FileNamer("{{姓名}}").Name(1, Record("甲"), out var faults);
            Assert.Equal("姓名", Assert.Single(faults).Message);
            Assert.Single(FileNamer.Check("{{单位 | 补灵}}"));
            Assert.Empty(FileNamer.Check("{{单位 | 补零 3}}"));
        }
    }
}
