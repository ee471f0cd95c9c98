using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Drafting.Batches.Records;

/// <summary>The parts of a workbook around its sheets. Names are compared without their namespace, so that strict files (ISO 29500-1) read as transitional ones do.</summary>
internal static partial class WorkbookParts
{
    /// <summary>XFD, the last column of a sheet.</summary>
    public const int LastColumn = 16_384;

    /// <summary>A cell holds 32,767 characters, each written with seven at most (_x000D_).</summary>
    private const int LongestText = 32_767 * 7;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, CloseInput = true, CheckCharacters = false };

    /// <summary>Names and parts of the sheets.</summary>
    public static IReadOnlyList<(string Name, string Part)> Sheets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var reader = Read(archive, "xl/_rels/workbook.xml.rels"))
        {
            while (reader.Read())
                if (Starts(reader, "Relationship") && reader.GetAttribute("Id") is { } id) targets[id] = reader.GetAttribute("Target") ?? "";
        }

        var sheets = new List<(string, string)>();
        using (var reader = Read(archive, "xl/workbook.xml"))
        {
            while (reader.Read())
            {
                if (!Starts(reader, "sheet") || reader.GetAttribute("name") is not { } name) continue;
                var id = AttributeOfAnyNamespace(reader, "id");
                if (id is not null && targets.TryGetValue(id, out var target) && target.Contains("sheet", StringComparison.OrdinalIgnoreCase))
                    sheets.Add((name, target.StartsWith('/') ? target[1..] : "xl/" + target));
            }
        }

        return sheets.Count > 0 ? sheets : throw new InvalidDataException("no sheet");
    }

    /// <summary>18.4: texts that cells refer to by number; those of phonetic runs are not among them.</summary>
    public static IReadOnlyList<string> SharedStrings(ZipArchive archive)
    {
        var strings = new List<string>();
        if (archive.GetEntry("xl/sharedStrings.xml") is null) return strings;
        using var reader = Read(archive, "xl/sharedStrings.xml");
        while (reader.Read())
        {
            if (!Starts(reader, "si")) continue;
            using var item = reader.ReadSubtree();
            strings.Add(Texts(item));
        }

        return strings;
    }

    /// <summary>18.8: which cell formats show a date or a time.</summary>
    public static IReadOnlyList<bool> DateStyles(ZipArchive archive)
    {
        var styles = new List<bool>();
        if (archive.GetEntry("xl/styles.xml") is null) return styles;
        var own = new Dictionary<int, string>();
        var isInFormats = false;
        using var reader = Read(archive, "xl/styles.xml");
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") isInFormats = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (Starts(reader, "numFmt")) own[Number(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? "";
            else if (isInFormats && Starts(reader, "xf")) styles.Add(NumberFormat.IsDate(Number(reader.GetAttribute("numFmtId")), own));
        }

        return styles;
    }

    /// <summary>18.2.28: workbooks from old Macintosh programs count days from 1904.</summary>
    public static bool CountsFrom1904(ZipArchive archive)
    {
        using var reader = Read(archive, "xl/workbook.xml");
        while (reader.Read())
            if (Starts(reader, "workbookPr")) return reader.GetAttribute("date1904") is "1" or "true";
        return false;
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public static XmlReader Read(ZipArchive archive, string part) =>
        XmlReader.Create((archive.GetEntry(part) ?? throw new InvalidDataException($"no part {part}")).Open(), Settings);

    /// <summary>Whether an element of this name starts.</summary>
    public static bool Starts(XmlReader reader, string name) => reader.NodeType == XmlNodeType.Element && reader.LocalName == name;

    /// <summary>The t elements under an item, joined.</summary>
    public static string Texts(XmlReader item)
    {
        var text = new StringBuilder();
        item.Read();
        while (!item.EOF)
        {
            if (Starts(item, "rPh")) item.Skip();
            else if (Starts(item, "t")) text.Append(Content(item));
            else item.Read();
        }

        return Unescape(text.ToString());
    }

    /// <summary>The text of an element, which the reader is moved past.</summary>
    /// <exception cref="InvalidDataException">It is longer than any cell's: a small file can hold texts that no memory does.</exception>
    public static string Content(XmlReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[4 << 10];
        var isEmpty = reader.IsEmptyElement;
        while (reader.Read() && !isEmpty && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (int length; (length = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
            {
                if (text.Length + length > LongestText) throw new InvalidDataException("text of a cell");
                text.Append(buffer, 0, length);
            }
        }

        if (!isEmpty) reader.Read();
        return text.ToString();
    }

    /// <summary>22.9.2.19: characters that XML cannot hold, such as _x000D_.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    private static string? AttributeOfAnyNamespace(XmlReader reader, string name)
    {
        string? value = null;
        while (reader.MoveToNextAttribute())
            if (reader.LocalName == name && reader.Prefix.Length > 0) value = reader.Value;
        reader.MoveToElement();
        return value;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
