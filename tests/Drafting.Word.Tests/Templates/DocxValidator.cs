using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Drafting.Word.Tests.Templates;

/// <summary>What a document must satisfy to open without repair: schema, relationships, content types, unique ids over all parts.</summary>
public static class DocxValidator
{
    private static readonly OpenXmlValidator[] Validators = [new(FileFormatVersions.Office2019), new(FileFormatVersions.Microsoft365)];

    /// <summary>Fails with every fault named.</summary>
    public static void AssertValid(byte[] docx)
    {
        var faults = Faults(docx);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Every fault found; empty for a good document.</summary>
    public static IReadOnlyList<string> Faults(byte[] docx)
    {
        var faults = new List<string>();
        using (var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false))
            foreach (var validator in Validators)
                faults.AddRange(validator.Validate(document).Where(IsFault).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

        using var zip = new ZipArchive(new MemoryStream(docx));
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName, Load);
        faults.AddRange(DuplicateIds(parts));
        faults.AddRange(LostNotes(parts));
        faults.AddRange(BrokenRelationships(parts, names));
        faults.AddRange(UnknownTypes(parts["[Content_Types].xml"], names));
        return faults;
    }

    /// <summary>The SDK's schemas leave out smart tags, which Word reads and old documents hold (ISO 29500-1, 17.5.1.9).</summary>
    private static bool IsFault(ValidationErrorInfo error) => !error.Description.Contains("main:smartTag'", StringComparison.Ordinal);

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static IEnumerable<string> DuplicateIds(Dictionary<string, XDocument> parts)
    {
        var seen = new HashSet<string>();
        foreach (var (part, document) in parts)
        {
            // Both branches of mc:AlternateContent show the same content: its ids count once.
            foreach (var element in document.Descendants().Where(element => !element.Ancestors().Any(ancestor => ancestor.Name.LocalName == "Fallback")))
            {
                var key = element.Name.LocalName switch
                {
                    "docPr" => "docPr " + element.Attribute("id")?.Value,
                    "bookmarkStart" => "bookmark " + Attribute(element, "id"),
                    "id" when element.Parent?.Name.LocalName == "sdtPr" => "sdt " + Attribute(element, "val"),
                    // The settings name the rules above notes by the same element.
                    "footnote" or "endnote" or "comment" when element.Parent?.Name.LocalName == element.Name.LocalName + "s" => $"{element.Name.LocalName} {Attribute(element, "id")}",
                    "footnoteReference" or "endnoteReference" or "commentReference" or "commentRangeStart" or "commentRangeEnd" when Attribute(element, "id") is { } id => $"{element.Name.LocalName} {id}",
                    "p" or "tr" when Attribute(element, "paraId") is { } id => "paraId " + id,
                    _ => null,
                };
                if (key is not null && !seen.Add(key)) yield return $"{part}: duplicate {key}";
                if (element.Name.LocalName == "bookmarkStart" && !seen.Add("bookmark name " + Attribute(element, "name"))) yield return $"{part}: duplicate bookmark name {Attribute(element, "name")}";
            }
        }
    }

    /// <summary>References to notes and comments that are not there.</summary>
    private static IEnumerable<string> LostNotes(Dictionary<string, XDocument> parts)
    {
        var elements = parts.Values.SelectMany(document => document.Descendants()).ToList();
        foreach (var kind in (string[])["footnote", "endnote", "comment"])
        {
            var ids = elements.Where(element => element.Name.LocalName == kind).Select(element => Attribute(element, "id")).ToHashSet();
            foreach (var id in elements.Where(element => element.Name.LocalName == kind + "Reference").Select(element => Attribute(element, "id")).Where(id => !ids.Contains(id))) yield return $"no {kind} {id}";
        }
    }

    private static IEnumerable<string> BrokenRelationships(Dictionary<string, XDocument> parts, HashSet<string> names)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        foreach (var (name, document) in parts)
        {
            if (name.EndsWith(".rels", StringComparison.Ordinal))
            {
                var folder = name[..(name.IndexOf("_rels/", StringComparison.Ordinal))];
                foreach (var target in document.Root!.Elements().Where(item => (string?)item.Attribute("TargetMode") != "External").Select(item => item.Attribute("Target")!.Value))
                {
                    var path = new Uri(new Uri("file:///" + folder), target).AbsolutePath.TrimStart('/');
                    if (!names.Contains(path)) yield return $"{name}: no part {path}";
                }

                continue;
            }

            var slash = name.LastIndexOf('/') + 1;
            var ids = parts.TryGetValue($"{name[..slash]}_rels/{name[slash..]}.rels", out var relationships)
                ? relationships.Root!.Elements().Select(item => item.Attribute("Id")!.Value).ToList()
                : [];
            if (ids.Count != ids.Distinct().Count()) yield return $"{name}: duplicate relationship ids";
            foreach (var attribute in document.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == r && attribute.Value.Length > 0 && !ids.Contains(attribute.Value)))
                yield return $"{name}: no relationship {attribute.Value}";
        }
    }

    private static IEnumerable<string> UnknownTypes(XDocument types, HashSet<string> names)
    {
        var defaults = types.Root!.Elements().Where(item => item.Name.LocalName == "Default").Select(item => item.Attribute("Extension")!.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var overrides = types.Root!.Elements().Where(item => item.Name.LocalName == "Override").Select(item => item.Attribute("PartName")!.Value.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(name => name != "[Content_Types].xml" && !name.EndsWith('/') && !overrides.Contains(name) && !defaults.Contains(name[(name.LastIndexOf('.') + 1)..])))
            yield return $"no content type for {name}";
        foreach (var name in overrides.Where(name => !names.Contains(name))) yield return $"content type for missing part {name}";
    }

    private static string? Attribute(XElement element, string localName) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == localName)?.Value;
}
