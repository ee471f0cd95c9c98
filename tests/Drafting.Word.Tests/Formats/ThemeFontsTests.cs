using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Tests.Templates;

namespace Drafting.Word.Tests.Formats;

public static class ThemeFontsTests
{
    private static readonly XElement Theme = XElement.Parse("""<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="黑体"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/><a:font script="Hans" typeface="仿宋"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""");

    public class Resolve
    {
        [Theory]
        [InlineData("w:asciiTheme=\"minorHAnsi\"", "ascii=Calibri")]
        [InlineData("w:asciiTheme=\"minorHAnsi\" w:ascii=\"Times New Roman\"", "ascii=Calibri")]
        [InlineData("w:eastAsiaTheme=\"majorEastAsia\"", "eastAsia=黑体")]
        [InlineData("w:eastAsiaTheme=\"minorEastAsia\"", "eastAsia=仿宋")]
        [InlineData("w:cstheme=\"minorBidi\"", "cs=Arial")]
        [InlineData("w:cstheme=\"majorBidi\"", "cs=楷体")]
        [InlineData("w:cstheme=\"majorBidi\" w:cs=\"宋体\"", "cs=宋体")]
        public void Names_the_font_of_the_theme_or_what_the_text_had_or_the_substitute(string theme, string expected) =>
            Assert.Equal(expected, Resolved(new ThemeFonts(Theme, "楷体"), theme));

        [Theory]
        [InlineData("w:hAnsiTheme=\"minorHAnsi\" w:hAnsi=\"宋体\"", "hAnsi=宋体")]
        [InlineData("w:hAnsiTheme=\"minorHAnsi\"", "")]
        public void Leaves_what_the_text_had_where_there_is_no_theme(string theme, string expected) =>
            Assert.Equal(expected, Resolved(new ThemeFonts(null), theme));

        private static string Resolved(ThemeFonts fonts, string attributes)
        {
            var content = XElement.Parse($"<w:rPr {TestDocument.Namespaces}><w:rFonts {attributes}/></w:rPr>");
            fonts.Resolve(content);
            return string.Join(' ', content.Elements().Single().Attributes().Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}"));
        }
    }
}
