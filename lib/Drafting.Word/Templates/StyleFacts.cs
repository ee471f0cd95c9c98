using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates;

/// <summary>The styles of a template (ISO 29500-1, 17.7.4.17).</summary>
/// <param name="Ids">Id by type and lower-case name.</param>
/// <param name="Defaults">Id of the default style by type.</param>
internal sealed record StyleFacts(FrozenDictionary<(string Type, string Name), string> Ids, FrozenDictionary<string, string> Defaults)
{
    public static StyleFacts None { get; } = new(FrozenDictionary<(string Type, string Name), string>.Empty, FrozenDictionary<string, string>.Empty);

    /// <summary>Reads a styles part that was found well-formed.</summary>
    public static StyleFacts Read(byte[]? part)
    {
        if (part is null) return None;
        using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var ids = new Dictionary<(string Type, string Name), string>();
        var defaults = new Dictionary<string, string>();
        foreach (var style in XDocument.Load(reader).Root!.Elements(W + "style"))
        {
            var type = (string?)style.Attribute(W + "type") ?? "paragraph";
            if ((string?)style.Attribute(W + "styleId") is not { } id) continue;
            if (style.Value("name") is { } name) ids.TryAdd((type, name.ToLowerInvariant()), id);
            if ((string?)style.Attribute(W + "default") is "1" or "true" or "on") defaults.TryAdd(type, id);
        }

        return new StyleFacts(ids.ToFrozenDictionary(), defaults.ToFrozenDictionary());
    }
}
