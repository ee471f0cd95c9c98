using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;

namespace Drafting.Word.Templates.Compile;

/// <summary>Which parts can hold tags, by content type (ISO 29500-1, 11.3, 14.2; 29500-2, 8).</summary>
internal static class PartKind
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public const string Document = Word + "document.main+xml";
    public const string DocumentTemplate = Word + "template.main+xml";

    public const string Footnotes = Word + "footnotes+xml";
    public const string Endnotes = Word + "endnotes+xml";
    public const string Comments = Word + "comments+xml";
    public const string Numbering = Word + "numbering+xml";
    public const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";
    public const string Styles = Word + "styles+xml";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Whether a type is that of the main document part.</summary>
    public static bool IsMain(string contentType) => contentType is Document or DocumentTemplate;

    /// <summary>Whether a part is looked through for tags.</summary>
    public static bool MayHoldTags(string contentType) => contentType is
        Document or DocumentTemplate
        or Word + "header+xml" or Word + "footer+xml" or Footnotes or Endnotes or Comments
        or "application/vnd.openxmlformats-package.core-properties+xml"
        or "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        or "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        or Relationships
        or "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        or "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
        or "application/vnd.ms-office.drawingml.diagramDrawing+xml";

    /// <summary>Order in which parts are compiled and filled: those that refer to notes, comments and addresses before those that hold them.</summary>
    public static int Order(string contentType) => contentType switch
    {
        Footnotes or Endnotes => 1,
        Comments => 2,
        Relationships => 3,
        _ => 0,
    };

    /// <summary>Whether an element of WordprocessingML is the root of a part that may hold tags.</summary>
    public static bool IsRoot(string element) => element is "w:document" or "w:hdr" or "w:ftr" or "w:footnotes" or "w:endnotes" or "w:comments";

    /// <summary>Whether a part can be added to by a fill: notes, styles and lists that rich values bring along.</summary>
    public static bool MayGrow(string contentType) => contentType is Footnotes or Endnotes or Styles or Numbering;

    /// <summary>Why a package is not a plain Word document; null when it is one.</summary>
    public static Diagnostic? FaultOf(PackageReader package, ContentTypes types)
    {
        if (types.Named.Any(IsMacro)) return PackageFaults.Macros();
        if (package.Entries.Any(entry => IsMain(types.Of(entry.Name)))) return null;
        var main = types.Named.FirstOrDefault(type => type.Contains(".main+xml", StringComparison.Ordinal));
        if (main is null && package.Find("word/document.xml") is { } document) main = types.Of(document.Name);
        return main is null || IsMain(main) ? PackageFaults.Missing("word/document.xml") : PackageFaults.NotWord(main);
    }

    /// <summary>Whether a type stands for macros ([MS-OFFMACRO2] 2.2.1.3).</summary>
    public static bool IsMacro(string contentType) =>
        contentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || contentType.EndsWith("vbaProject", StringComparison.OrdinalIgnoreCase);
}
