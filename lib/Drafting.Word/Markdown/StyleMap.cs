using System.Collections.Frozen;
using System.Xml;
using Drafting.Word.Layouts;

namespace Drafting.Word.Markdown;

/// <summary>Which style of a template stands for each part of a text: found by its Chinese name, else by Word's built-in name.</summary>
public sealed class StyleMap
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly FrozenDictionary<string, string> _idsByName;

    private StyleMap(Dictionary<string, string> idsByName) => _idsByName = idsByName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A template without styles: every paragraph takes the default.</summary>
    public static StyleMap Empty { get; } = new([]);

    /// <summary>Reads the styles part of a template.</summary>
    /// <param name="stylesXml">styles.xml; read without DTD.</param>
    /// <exception cref="XmlException">The part is not well-formed.</exception>
    public static StyleMap Read(Stream stylesXml)
    {
        ArgumentNullException.ThrowIfNull(stylesXml);
        using var reader = XmlReader.Create(stylesXml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
        var idsByName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var id = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != WordNamespace) continue;
            if (reader.LocalName == "style") id = reader.GetAttribute("styleId", WordNamespace) ?? "";
            else if (reader.LocalName is "name" or "aliases" && id.Length > 0) AddNames(idsByName, reader.GetAttribute("val", WordNamespace) ?? "", id);
        }

        return new StyleMap(idsByName);
    }

    /// <summary>Id of the style for a role of <see cref="Role"/>, or null when the template has none: then the paragraph takes the default style.</summary>
    public string? this[string role]
    {
        get
        {
            foreach (var name in StyleNames.Of(role))
            {
                if (_idsByName.TryGetValue(name, out var id)) return id;
            }

            return null;
        }
    }

    private static void AddNames(Dictionary<string, string> idsByName, string names, string id)
    {
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            idsByName.TryAdd(name, id);
    }
}
