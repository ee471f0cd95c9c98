using System.IO.Compression;
using System.Text;

namespace Drafting.Word.Layouts;

/// <summary>Puts the parts of a template into a package (ISO/IEC 29500-2), with fixed times so that the same parts give the same file.</summary>
internal static class TemplatePackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(string name, BodyWriter body, LayoutOptions options)
    {
        var hasOwnLayout = OwnLayout.Write(options).Length > 0;
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", XmlParts.ContentTypes(hasFirstPage: body.FirstPage is not null, hasOwnLayout, options.AutomaticNumbers));
            Add(archive, "_rels/.rels", XmlParts.PackageRelationships(hasOwnLayout));
            Add(archive, "word/document.xml", body.ToDocument(options));
            Add(archive, "word/_rels/document.xml.rels", XmlParts.DocumentRelationships(hasFirstPage: body.FirstPage is not null, options.AutomaticNumbers));
            Add(archive, "word/styles.xml", StyleSheet.Write(options));
            if (options.AutomaticNumbers) Add(archive, "word/numbering.xml", HeadingList.Write(options));
            Add(archive, "word/settings.xml", XmlParts.Settings);
            Add(archive, "word/fontTable.xml", FontTable.Write(options.Faces));
            Add(archive, "word/footnotes.xml", XmlParts.Footnotes);
            var rise = body.FirstPage is { } letter ? new Measures(options).FooterDistance - letter.FooterDistance : 0;
            Add(archive, "word/footerOdd.xml", XmlParts.Footer(Role.PageNumberOdd, rise: rise));
            Add(archive, "word/footerEven.xml", XmlParts.Footer(Role.PageNumberEven, rise: rise));
            Add(archive, "word/footerBlank.xml", XmlParts.Footer(Role.PageNumberOdd, hasNumber: false));
            if (body.FirstPage is { } first)
            {
                Add(archive, "word/headerFirst.xml", first.Header);
                Add(archive, "word/footerFirst.xml", first.Footer);
            }

            Add(archive, "docProps/core.xml", XmlParts.CoreProperties(name));
            Add(archive, "docProps/app.xml", XmlParts.AppProperties);
            if (hasOwnLayout) Add(archive, "docProps/custom.xml", OwnLayout.ToXml(options));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string path, string content)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = Epoch;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
