using System.Globalization;
using Drafting.Word.Layouts;

namespace Drafting.Word.Tests.Layouts.Geometry;

/// <summary>Measures rendered pages against GB/T 9704-2012. Positions of marks and rules are those of their ink: a substitute font's box is taller than its glyphs.</summary>
public sealed class PageGeometryTests(RenderedTemplates pages, ITestOutputHelper output) : IClassFixture<RenderedTemplates>
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Templates in the standard's body size.</summary>
    public static TheoryData<string> Standard =>
        [.. OfficialTemplate.All.Where(template => template.Options.BodySize == 16).Select(template => template.Name)];

    public static TheoryData<string> WithLetterhead => ["通知", "纪要"];

    [Theory, MemberData(nameof(Standard))]
    public void A_page_holds_22_lines_of_28_characters_in_the_text_area(string name)
    {
        var second = PageText.Read(pages.Folder, name + ".pdf")[1];
        var footer = second.Single(line => line.Text.StartsWith('—'));
        var lines = second.Where(line => line != footer).OrderBy(line => line.Top).ToArray();
        var full = lines.Where(line => line.Text.Length == 28).ToArray();
        var pitch = (lines[^1].Top - lines[0].Top) / (lines.Length - 1) / PointsPerMillimetre;
        Measure(name, [
            ("行数", 22, lines.Length, 0),
            ("满行（28字）的行数，至少", 20, Math.Min(20, full.Length), 0),
            ("版心左边", 28, full.Min(line => line.Left) / PointsPerMillimetre, 1),
            ("版心右边", 184, full.Max(line => line.Right) / PointsPerMillimetre, 1),
            ("行距", 225 / 22.0, pitch, 0.05),
            ("22行高", 225, 22 * pitch, 1),
        ]);
    }

    [Theory, MemberData(nameof(Standard))]
    public void Page_numbers_stand_7_mm_below_the_text_area_one_character_in(string name)
    {
        // The first page of a letter carries no number (GB/T 9704-2012, 10.1): its first odd one is the third.
        var right = PageImage.Render(pages.Folder, name + ".pdf", name == "函" ? 3 : 1, top: 264).Box(PageImage.Black)!.Value;
        var even = PageImage.Render(pages.Folder, name + ".pdf", 2, top: 264);
        var left = even.Box(PageImage.Black)!.Value;
        var rule = even.Box(PageImage.Black, right: left.Left + 3)!.Value;
        Measure(name, [
            ("一字线上距版心下边缘", 7, rule.Top - 262, 1),
            ("单页码右空（一字4.94）", 4.94, 184 - right.Right, 1),
            ("双页码左空（一字4.94）", 4.94, left.Left - 28, 1),
        ]);
    }

    [Theory, MemberData(nameof(WithLetterhead))]
    public void Letterhead_stands_where_the_standard_puts_it(string name)
    {
        var page = PageImage.Render(pages.Folder, name + ".pdf", 1);
        var rule = page.Rules(PageImage.Red, 100).Single();
        var mark = page.Box(PageImage.Red, bottom: rule.Top - 2)!.Value;
        var number = page.Box(PageImage.Black, top: mark.Bottom, bottom: rule.Top - 0.5)!.Value;
        Measure(name, [
            ("发文机关标志上边缘至版心上边缘", 35, mark.Top - 37, 1),
            ("发文机关标志居中", 106, (mark.Left + mark.Right) / 2, 1),
            ("发文机关标志到发文字号（空二行20.4）", 20.4, number.Top - mark.Bottom, 3),
            ("发文字号居中", 106, (number.Left + number.Right) / 2, 1),
            ("分隔线至发文字号", 4, rule.Top - number.Bottom, 1),
            ("分隔线左端", 28, rule.Left, 1),
            ("分隔线右端", 184, rule.Right, 1),
        ]);
    }

    [Theory, MemberData(nameof(WithLetterhead))]
    public void Imprint_stands_at_the_bottom_of_the_last_page(string name)
    {
        var last = PageText.Read(pages.Folder, name + ".pdf").Count;
        var rules = PageImage.Render(pages.Folder, name + ".pdf", last, top: 200).Rules(PageImage.Black, 100);
        Assert.Equal(3, rules.Count);
        Measure(name, [
            ("版记末线至版心下边缘", 0, 262 - rules[2].Top, 1),
            ("版记左端", 28, rules[0].Left, 1),
            ("版记右端", 184, rules[0].Right, 1),
            ("版记粗线", 0.35, rules[0].Thickness, 0.1),
            ("版记细线", 0.25, rules[1].Thickness, 0.1),
            ("版记粗线", 0.35, rules[2].Thickness, 0.1),
        ]);
    }

    [Fact]
    public void A_letter_has_its_mark_30_mm_from_the_papers_top_and_double_rules_of_170_mm()
    {
        var page = PageImage.Render(pages.Folder, "函.pdf", 1);
        var rules = page.Rules(PageImage.Red, 150);
        // Thick over thin below the mark, thin over thick above the paper's bottom.
        Assert.Equal(4, rules.Count);
        var mark = page.Box(PageImage.Red, bottom: rules[0].Top - 1)!.Value;
        var number = page.Box(PageImage.Black, top: rules[1].Top, bottom: rules[1].Top + 12)!.Value;
        Measure("函", [
            ("发文机关标志上边缘至上页边", 30, mark.Top, 1),
            ("上双线至发文机关标志", 4, rules[0].Top - mark.Bottom, 1),
            ("上双线左端", 20, rules[0].Left, 1),
            ("上双线右端", 190, rules[0].Right, 1),
            ("下双线至下页边", 20, 297 - rules[3].Top - rules[3].Thickness, 1),
            ("下双线左端", 20, rules[3].Left, 1),
            ("下双线右端", 190, rules[3].Right, 1),
            ("发文字号右端至版心右边", 184, number.Right, 1),
        ]);
        Assert.True(rules[0].Thickness > rules[1].Thickness && rules[2].Thickness < rules[3].Thickness);
        Assert.DoesNotContain(PageText.Read(pages.Folder, "函.pdf")[0], line => line.Text.StartsWith('—'));
    }

    [Fact]
    public void An_order_has_its_mark_20_mm_below_the_text_areas_top_and_its_number_in_the_middle_two_lines_below()
    {
        var page = PageImage.Render(pages.Folder, "命令.pdf", 1);
        var mark = page.Box(PageImage.Red)!.Value;
        var number = page.Box(PageImage.Black, top: mark.Bottom, bottom: mark.Bottom + 30)!.Value;
        Measure("命令", [
            ("发文机关标志上边缘至版心上边缘", 20, mark.Top - 37, 1),
            ("发文机关标志居中", 106, (mark.Left + mark.Right) / 2, 1),
            ("令号居中", 106, (number.Left + number.Right) / 2, 1),
            ("发文机关标志到令号（空二行20.4）", 20.4, number.Top - mark.Bottom, 3),
        ]);
    }

    [Fact]
    public void A_speech_to_be_read_aloud_has_19_lines_of_24_characters_33_points_apart()
    {
        var second = PageText.Read(pages.Folder, "讲话稿（宣读）.pdf")[1];
        var lines = second.Where(line => !line.Text.StartsWith('—')).OrderBy(line => line.Top).ToArray();
        Measure("讲话稿（宣读）", [
            ("行数", 19, lines.Length, 0),
            ("满行字数", 24, lines[1].Text.Length, 0),
            ("行距", 33 / PointsPerMillimetre, (lines[^1].Top - lines[0].Top) / (lines.Length - 1) / PointsPerMillimetre, 0.05),
            ("版心左边", 28, lines[1].Left / PointsPerMillimetre, 1),
        ]);
    }

    /// <summary>Prints the table, then asserts it.</summary>
    private void Measure(string name, (string Item, double Expected, double Measured, double Tolerance)[] rows)
    {
        output.WriteLine(name);
        foreach (var (item, expected, measured, tolerance) in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {item,-20}\t应为 {expected,7:0.00}\t实测 {measured,7:0.00}\t允差 {tolerance:0.00}"));
        Assert.All(rows, row => Assert.True(Math.Abs(row.Measured - row.Expected) <= row.Tolerance + 1e-9, $"{name} {row.Item}: {row.Measured:0.00}, not {row.Expected:0.00}"));
    }
}
