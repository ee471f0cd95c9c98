using System.Xml.Linq;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>A relationship of a part (ISO 29500-2, 6.5).</summary>
/// <param name="Id">Its id in the part.</param>
/// <param name="Type">What it is.</param>
/// <param name="Target">Name of the other part, or the address outside.</param>
/// <param name="IsExternal">Whether it leads out of the package.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal)
{
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Reads an element of the relationships of a part.</summary>
    public static Relationship Read(XElement element, string part)
    {
        var target = (string?)element.Attribute("Target") ?? "";
        var isExternal = (string?)element.Attribute("TargetMode") == "External";
        return new Relationship((string?)element.Attribute("Id") ?? "", (string?)element.Attribute("Type") ?? "", isExternal ? target : Resolve(part, target), isExternal);
    }

    public XElement ToElement() => new(
        Package + "Relationship",
        new XAttribute("Id", Id),
        new XAttribute("Type", Type),
        new XAttribute("Target", IsExternal ? Target : "/" + Target),
        IsExternal ? new XAttribute("TargetMode", "External") : null);

    /// <summary>An element that holds relationships.</summary>
    public static XElement Root(IEnumerable<Relationship> relationships) => new(Package + "Relationships", relationships.Select(item => item.ToElement()));

    /// <summary>Name of the part that holds the relationships of a part.</summary>
    public static string PartOf(string part) => CompiledPackage.RelationshipsOf(part);

    /// <summary>A target is relative to its part, or begins at the root of the package (ISO 29500-2, 6.5.2).</summary>
    private static string Resolve(string part, string target) =>
        Uri.TryCreate(new Uri("package:///" + part), target, out var resolved) ? Uri.UnescapeDataString(resolved.AbsolutePath).TrimStart('/') : target;
}
