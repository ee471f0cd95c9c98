using System.Text;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Carries over what content refers to: pictures, charts with their workbooks, diagrams, embedded objects, hyperlinks.</summary>
internal sealed class PartMerger(SourceDocument source, Filling filling)
{
    /// <summary>What the content of another file or a program of its own stands behind.</summary>
    private static readonly string[] Refused = ["/control", "/aFChunk", "/subDocument"];

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gives content the relationship ids of the part that takes it in; what refers to nothing that can be carried over goes.</summary>
    /// <param name="content">Content of <paramref name="part"/>.</param>
    /// <param name="part">Part of the document.</param>
    /// <param name="owner">Part of the template.</param>
    public void Apply(XElement content, string part, int owner)
    {
        var relationships = source.RelationshipsOf(part);
        foreach (var attribute in content.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == Names.Relationships && attribute.Value.Length > 0).ToList())
        {
            if (attribute.Parent is not { } element) continue;
            if (relationships.TryGetValue(attribute.Value, out var relationship) && Carry(relationship) is { } target)
                attribute.Value = filling.Additions.Add(owner, relationship.Type, target, relationship.IsExternal);
            else Drop(element);
        }
    }

    private void Drop(XElement element)
    {
        Report("FIL018", $"文档中的“{element.Name.LocalName}”没有带入。", "请在原文档中改为普通内容。");
        element.Remove();
    }

    private string? Carry(Relationship relationship)
    {
        if (Refused.Any(relationship.Type.EndsWith)) return null;
        if (!relationship.IsExternal) return Copy(relationship.Target) is { } name ? "/" + name : null;
        if (!relationship.Type.EndsWith("/hyperlink", StringComparison.Ordinal)) Report("FIL019", $"文档引用了外部文件“{relationship.Target}”。", "打开时会去取它；请改为插入到文档中。");
        return relationship.Target;
    }

    /// <summary>Copies a part with everything behind it; null when the document does not hold it.</summary>
    private string? Copy(string part)
    {
        if (_names.TryGetValue(part, out var known)) return known;
        if (source.Read(part) is not { } bytes) return null;
        var relationships = source.RelationshipsOf(part);
        var name = filling.Additions.AddPart(part, source.TypeOf(part), bytes, isShared: relationships.Count == 0);
        _names[part] = name;
        if (relationships.Count == 0) return name;

        var items = new StringBuilder();
        foreach (var (id, relationship) in relationships)
            if (Carry(relationship) is { } target)
                items.Append($"<Relationship Id=\"{XmlText.Encode(id)}\" Type=\"{XmlText.Encode(relationship.Type)}\" Target=\"{XmlText.Encode(target)}\"{(relationship.IsExternal ? " TargetMode=\"External\"" : "")}/>");
        filling.Additions.AddRelationshipsPart(name, items.ToString());
        return name;
    }

    private void Report(string id, string message, string remedy) => Diagnostics.Add(new Diagnostic(id, Severity.Warning, null, message, remedy));
}
