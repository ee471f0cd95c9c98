using Drafting.Machine;
using Drafting.Word.Layouts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Drafting.Tests.Machine;

public static class SubstituteFontsTests
{
    /// <summary>A page for each font; null leaves it blank.</summary>
    private static byte[] Pdf(params ReadOnlySpan<Standard14Font?> fonts)
    {
        var builder = new PdfDocumentBuilder();
        foreach (var font in fonts)
        {
            var page = builder.AddPage(PageSize.A4);
            if (font is { } name) page.AddText("text", 16, new PdfPoint(100, 700), builder.AddStandard14Font(name));
        }

        return builder.Build();
    }

    public class Find
    {
        [Fact]
        public void Names_the_pages_the_stand_ins_and_what_is_missing()
        {
            var hint = SubstituteFonts.Find(Pdf(Standard14Font.Helvetica, Standard14Font.Helvetica, null, Standard14Font.TimesRoman), Typefaces.Founder, InstalledFonts.InFolders([]));
            Assert.Equal("PDF 第1—2、4页用 Helvetica、Times-Roman 代替了本机没有的 方正小标宋_GBK、仿宋_GB2312、楷体_GB2312、黑体、宋体。", hint?.Message);
        }

        [Fact]
        public void Says_nothing_of_pages_without_text() =>
            Assert.Null(SubstituteFonts.Find(Pdf(null, null), Typefaces.Founder, InstalledFonts.InFolders([])));
    }
}
