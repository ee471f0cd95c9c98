using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Packages;

namespace Drafting.Word.Repairing;

/// <summary>Names the fonts that a theme stands for in all texts of a document.</summary>
internal static class ThemeFontRepairs
{
    public static void Apply(CheckedDocument document)
    {
        var theme = WordParts.One(document.Package, document.MainName, "theme") is { } name ? PackageXml.Read(document.Package, name, out _) : null;
        var fonts = new ThemeFonts(theme?.Root, document.Options.Faces.Body);
        foreach (var part in document.Footers.Select(footer => footer.Part).Append(document.Main).Append(document.Styles))
            if (part?.Root is { } root) fonts.Resolve(root);
    }
}
