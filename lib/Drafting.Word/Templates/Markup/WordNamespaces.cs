using System.Collections.Frozen;

namespace Drafting.Word.Templates.Markup;

/// <summary>Namespaces of WordprocessingML and their usual prefixes, transitional and strict (ISO 29500-1, annex A; 29500-4).</summary>
internal static class WordNamespaces
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Namespaces by the prefix that content put into a part may use: the part declares them at its root.</summary>
    public static FrozenDictionary<string, string> Declared { get; } = new Dictionary<string, string>
    {
        ["w"] = Main,
        ["r"] = Relationships,
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["pic"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
    }.ToFrozenDictionary();

    /// <summary>Usual prefix by namespace.</summary>
    public static FrozenDictionary<string, string> Prefixes { get; } = new Dictionary<string, string>
    {
        [Main] = "w",
        [StrictMain] = "w",
        [Relationships] = "r",
        [StrictRelationships] = "r",
        ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"] = "wp",
        ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"] = "wp",
        ["http://schemas.openxmlformats.org/drawingml/2006/main"] = "a",
        ["http://purl.oclc.org/ooxml/drawingml/main"] = "a",
        ["http://schemas.openxmlformats.org/drawingml/2006/picture"] = "pic",
        ["http://purl.oclc.org/ooxml/drawingml/picture"] = "pic",
        ["http://schemas.openxmlformats.org/drawingml/2006/chart"] = "c",
        ["http://purl.oclc.org/ooxml/drawingml/chart"] = "c",
        ["http://schemas.openxmlformats.org/spreadsheetml/2006/main"] = "x",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc",
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14",
        ["http://schemas.microsoft.com/office/word/2012/wordml"] = "w15",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m",
        ["urn:schemas-microsoft-com:vml"] = "v",
        ["urn:schemas-microsoft-com:office:office"] = "o",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"] = "cp",
        ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"] = "ep",
        ["http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"] = "op",
        ["http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"] = "vt",
        ["http://schemas.openxmlformats.org/package/2006/relationships"] = "rel",
    }.ToFrozenDictionary();
}
