using System.Xml.Linq;
using Drafting.Word.Formats;

namespace Drafting.Word.Templates.Rich;

/// <summary>Gives the runs of inline content the formatting of the run that their tag stood in; what they set themselves wins.</summary>
internal static class RunFormat
{
    private static readonly XNamespace W = Markup.WordNamespaces.Main;

    /// <summary>Formats runs as their tag was.</summary>
    /// <param name="runs">Runs and hyperlinks.</param>
    /// <param name="properties">The <c>w:rPr</c> of the tag's run as written; empty when it has none.</param>
    public static string Apply(string runs, string properties)
    {
        if (properties.Length == 0) return runs;
        var format = FragmentXml.Parse(properties)[0];
        var elements = FragmentXml.Parse(runs);
        foreach (var run in elements.SelectMany(element => element.DescendantsAndSelf(W + "r"))) Merge(run, format);
        return string.Concat(elements.Select(FragmentXml.Write));
    }

    private static void Merge(XElement run, XElement format)
    {
        if (run.Element(W + "rPr") is not { } own)
        {
            run.AddFirst(new XElement(format));
            return;
        }

        if (own.Element(W + "rFonts") is { } ownFonts && format.Element(W + "rFonts") is { } fonts)
            foreach (var attribute in fonts.Attributes().Where(attribute => ownFonts.Attribute(attribute.Name) is null)) ownFonts.Add(new XAttribute(attribute));
        var inherited = format.Elements().Where(element => own.Element(element.Name) is null).Select(element => new XElement(element));
        own.ReplaceNodes(own.Elements().Concat(inherited).OrderBy(element => PropertyOrder.RankInRun(element.Name.LocalName)).ToList());
    }
}
