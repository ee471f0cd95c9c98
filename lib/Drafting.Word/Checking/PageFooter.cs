using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Packages;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>A footer that a section refers to.</summary>
/// <param name="Name">Name of its part.</param>
/// <param name="Part">w:ftr.</param>
/// <param name="Kind"><c>default</c>, <c>even</c> or <c>first</c>.</param>
internal sealed partial record PageFooter(string Name, XDocument Part, string Kind)
{
    /// <summary>The paragraph with the field PAGE, also in a text box or frame; null when there is none.</summary>
    public XElement? Number { get; } = FindNumber(Part);

    /// <summary>The footers of all sections, each once.</summary>
    public static IEnumerable<PageFooter> Of(CheckedDocument document)
    {
        var targets = WordParts.Targets(document.Package, document.MainName, "footer").ToDictionary(target => target.Id, target => target.Name);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in document.Sections.SelectMany(section => section.Elements(W + "footerReference")))
        {
            if (!targets.TryGetValue((string?)reference.Attribute(Names.Relationships + "id") ?? "", out var name) || !seen.Add(name)) continue;
            if (PackageXml.Read(document.Package, name, out _) is { Root: not null } part)
                yield return new PageFooter(name, part, (string?)reference.Attribute(W + "type") ?? "default");
        }
    }

    private static XElement? FindNumber(XDocument footer) => footer.Descendants()
        .FirstOrDefault(element => Field().IsMatch(element.Name == W + "instrText" ? element.Value : element.Name == W + "fldSimple" ? (string?)element.Attribute(W + "instr") ?? "" : ""))
        ?.Ancestors(W + "p").FirstOrDefault();

    [GeneratedRegex(@"^\s*PAGE(\s|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}
