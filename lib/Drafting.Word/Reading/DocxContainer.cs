using System.Xml;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;

namespace Drafting.Word.Reading;

/// <summary>Looks at the container and the XML of a Word document before it is opened, under <see cref="PackageLimits"/>.</summary>
internal static class DocxContainer
{
    /// <summary>Why the file cannot be read as a Word document; null when it can.</summary>
    public static Diagnostic? FaultOf(byte[] file)
    {
        var limits = PackageLimits.Default;
        var package = PackageReader.Open(file, limits, out var fault);
        if (package is null) return fault;
        if (package.Find("xl/workbook.xml") is not null) return DocxFaults.NotWord("表格文件");
        if (package.Find("ppt/presentation.xml") is not null) return DocxFaults.NotWord("演示文稿");
        if (package.Find("[Content_Types].xml") is null) return DocxFaults.NotWord("压缩包");
        foreach (var entry in package.Entries)
        {
            var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (!isXml) continue;
            if (package.Read(entry, out fault) is not { } part) return fault;
            if (FaultOf(entry.Name, part, limits) is { } flaw) return flaw;
        }

        return null;
    }

    // Deep nesting would exhaust the stack of any tree builder: walk the part once before one is made.
    private static Diagnostic? FaultOf(string name, byte[] part, PackageLimits limits)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(part, writable: false), settings);
            while (reader.Read())
                if (reader.Depth > limits.Depth) return PackageFaults.Limit($"部件“{name}”的元素嵌套超过 {limits.Depth} 层");
            return null;
        }
        catch (XmlException)
        {
            return PackageFaults.BadXml(name, "不是完整的 XML");
        }
    }
}
