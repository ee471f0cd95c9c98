using System.Collections.Immutable;
using System.Security;
using System.Text;
using Drafting.Office;
using UglyToad.PdfPig;

namespace Drafting.Machine;

/// <summary>Finds out what LibreOffice shows in place of missing fonts, by letting it: its choice is no one else's to foretell.</summary>
internal static class OfficeFonts
{
    /// <summary>The font in which each family's text came out, by its PostScript name; a family is absent when that cannot be told.</summary>
    public static Dictionary<string, string> Shown(OfficeConverter office, IReadOnlyList<string> families)
    {
        var folder = Directory.CreateTempSubdirectory("drafting-fonts-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.fodt"), Path.Combine(folder, "page.pdf"));
            File.WriteAllText(page, Page(families));
            return office.Convert([new(page, pdf)], OfficeFormat.Pdf).IsEmpty ? Read(pdf, families) : [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // One paragraph for each family, as a flat OpenDocument text (ODF 1.2 part 1, 3.1.2).
    private static string Page(IReadOnlyList<string> families)
    {
        var styles = new StringBuilder();
        var text = new StringBuilder();
        for (var i = 0; i < families.Count; i++)
        {
            var family = SecurityElement.Escape(families[i]);
            styles.Append($"""<style:style style:name="P{i}" style:family="paragraph"><style:text-properties fo:font-family="{family}" style:font-family-asian="{family}" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:style>""");
            text.Append($"""<text:p text:style-name="P{i}">国</text:p>""");
        }

        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document>
            """;
    }

    private static Dictionary<string, string> Read(string pdf, IReadOnlyList<string> families)
    {
        using var document = PdfDocument.Open(pdf);
        var letters = document.GetPages().SelectMany(page => page.Letters.Where(letter => letter.Value == "国").OrderByDescending(letter => letter.StartBaseLine.Y)).ToList();
        return letters.Count == families.Count ? families.Zip(letters).ToDictionary(pair => pair.First, pair => WithoutTag(pair.Second.FontName ?? "")) : [];
    }

    // ISO 32000-1, 9.6.4: a subset's name begins with six letters and a plus sign.
    private static string WithoutTag(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;
}
