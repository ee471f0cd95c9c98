using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Gives drawings, bookmarks and content controls of one document ids that are unique in the result, and bookmarks names that are.</summary>
/// <param name="newId">An id that nothing in the result has.</param>
internal sealed partial class IdRenewer(Func<int> newId)
{
    /// <summary>Longer names are cut by Word.</summary>
    private const int LongestName = 40;

    private readonly Dictionary<string, string> _bookmarkIds = [];
    private readonly Dictionary<string, string> _bookmarkNames = [];

    /// <summary>Renews ids; references to bookmarks follow in <see cref="FollowNames"/>, once all content has been through here.</summary>
    public void Apply(XElement content)
    {
        foreach (var element in content.Descendants().ToList())
        {
            if (element.Name == Names.Drawing + "docPr") element.SetAttributeValue("id", NewId());
            else if (element.Name == W + "id" && element.Parent?.Name == W + "sdtPr") element.SetAttributeValue(W + "val", NewId());
            else if (element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd") RenewBookmark(element);
        }
    }

    /// <summary>Fields and links that name a bookmark name it as it is called now (ISO 29500-1, 17.16.5).</summary>
    public void FollowNames(XElement content)
    {
        foreach (var element in content.Descendants().ToList())
        {
            if (element.Name == W + "instrText" && !element.HasElements) element.Value = Renamed(element.Value);
            if (element.Attribute(W + "instr") is { } instruction) instruction.Value = Renamed(instruction.Value);
            if (element.Attribute(W + "anchor") is { } anchor) anchor.Value = _bookmarkNames.GetValueOrDefault(anchor.Value, anchor.Value);
        }
    }

    private void RenewBookmark(XElement element)
    {
        var id = (string?)element.Attribute(W + "id") ?? "";
        if (!_bookmarkIds.TryGetValue(id, out var renewed)) _bookmarkIds[id] = renewed = NewId();
        element.SetAttributeValue(W + "id", renewed);
        if (element.Attribute(W + "name") is not { } name) return;
        var suffix = "_" + renewed;
        var unique = name.Value[..Math.Min(name.Value.Length, LongestName - suffix.Length)] + suffix;
        _bookmarkNames[name.Value] = unique;
        name.Value = unique;
    }

    private string Renamed(string instruction) =>
        _bookmarkNames.Count == 0 ? instruction : WordPattern().Replace(instruction, word => _bookmarkNames.GetValueOrDefault(word.Value, word.Value));

    private string NewId() => newId().ToString(CultureInfo.InvariantCulture);

    /// <summary>A word of a field, which quotes, or the brackets and commas of a formula, may set apart.</summary>
    [GeneratedRegex("""[^\s"(),=]+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordPattern();
}
