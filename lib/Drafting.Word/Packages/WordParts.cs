using System.Xml.Linq;

namespace Drafting.Word.Packages;

/// <summary>Finds the parts of a Word document by their relationships (ISO/IEC 29500-2, clause 6.5): other makers call them as they like.</summary>
internal static class WordParts
{
    /// <summary>Name of the main part: <c>word/document.xml</c> in most files.</summary>
    public static string Main(PackageReader package) =>
        Targets(package, "", "officeDocument").Select(part => part.Name).FirstOrDefault(name => package.Find(name) is not null) ?? "word/document.xml";

    /// <summary>Name of the only part of a kind that a part refers to, such as <c>styles</c>; null when there is none.</summary>
    public static string? One(PackageReader package, string part, string kind) => Targets(package, part, kind).Select(target => target.Name).FirstOrDefault();

    /// <summary>Parts of a kind that a part refers to, with the ids of the relationships.</summary>
    public static IEnumerable<(string Id, string Name)> Targets(PackageReader package, string part, string kind)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var relationships = PackageXml.Read(package, $"{folder}_rels/{part[(slash + 1)..]}.rels", out _)?.Root?.Elements() ?? [];
        foreach (var relationship in relationships)
        {
            // Transitional and strict types differ in all but their last segment.
            if (((string?)relationship.Attribute("Type"))?.EndsWith("/" + kind, StringComparison.Ordinal) != true) continue;
            if ((string?)relationship.Attribute("Id") is not { } id || (string?)relationship.Attribute("Target") is not { } target) continue;
            yield return (id, target.StartsWith('/') ? target[1..] : folder + target);
        }
    }
}
