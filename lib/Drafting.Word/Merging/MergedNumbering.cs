using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Lists of all documents and their instances (ISO 29500-1, 17.9).</summary>
internal sealed class MergedNumbering(GrowingPart part)
{
    private const int Levels = 9;

    private int _lastList = part.Items("abstractNum").Max(list => list.Integer("abstractNumId")) ?? -1;
    private int _lastInstance = part.Items("num").Max(instance => instance.Integer("numId")) ?? 0;

    public string NewListId() => (++_lastList).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds an abstract list under the id that it has.</summary>
    public void AddList(XElement list)
    {
        // Word takes lists of one nsid for the same list; a picture bullet is one of the first document's.
        foreach (var name in (ReadOnlySpan<string>)["nsid", "tmpl"]) list.Elements(W + name).Remove();
        list.Descendants(W + "lvlPicBulletId").Remove();
        // Abstract lists stand before the instances, and those before the last element (ISO 29500-1, 17.9.17).
        part.Add(list, "num", "numIdMacAtCleanup");
    }

    /// <summary>Adds an instance, which begins at the start of its levels; returns its id.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="levels">The abstract list that has its levels.</param>
    public string AddInstance(XElement instance, XElement? levels)
    {
        var id = (++_lastInstance).ToString(CultureInfo.InvariantCulture);
        instance.SetAttributeValue(W + "numId", id);
        instance.Descendants(W + "lvlPicBulletId").Remove();
        for (var level = 0; level < Levels; level++) Restart(instance, level, levels);
        part.Add(instance, "numIdMacAtCleanup");
        return id;
    }

    private static void Restart(XElement instance, int level, XElement? levels)
    {
        if (levels?.Elements(W + "lvl").FirstOrDefault(candidate => candidate.Integer("ilvl") == level) is not { } definition) return;
        var change = instance.Elements(W + "lvlOverride").FirstOrDefault(candidate => candidate.Integer("ilvl") == level);
        if (change is null) instance.Add(change = new XElement(W + "lvlOverride", new XAttribute(W + "ilvl", level)));
        if (change.Element(W + "startOverride") is null) change.AddFirst(new XElement(W + "startOverride", new XAttribute(W + "val", definition.Value("start") ?? "0")));
    }
}
