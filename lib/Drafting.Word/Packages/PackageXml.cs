using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Packages;

/// <summary>Parts of a package as XML trees: read under limits and without DTD, written beside parts that are copied as they are.</summary>
internal static class PackageXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>A part, or null when it is missing, damaged, nested too deep or no XML.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">Name of the part, without a leading slash.</param>
    /// <param name="fault">Why a part that is there could not be expanded; null otherwise.</param>
    public static XDocument? Read(PackageReader package, string name, out Diagnostic? fault)
    {
        fault = null;
        if (package.Find(name) is not { } entry || package.Read(entry, out fault) is not { } bytes) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            var part = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            return part.Root is { } root && IsTooDeep(root) ? null : part;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The package with some parts replaced.</summary>
    public static byte[] Write(PackageReader package, IReadOnlyDictionary<string, XDocument> changed)
    {
        var buffer = new ByteBuffer();
        var writer = new PackageWriter(buffer);
        writer.Start();
        foreach (var entry in package.Entries)
        {
            if (changed.TryGetValue(entry.Name, out var part)) writer.Add(entry.Name, Bytes(part));
            else writer.Copy(entry);
        }

        foreach (var (name, part) in changed.Where(part => package.Find(part.Key) is null)) writer.Add(name, Bytes(part));
        writer.Finish();
        return buffer.Written.ToArray();
    }

    private static ReadOnlySpan<byte> Bytes(XDocument part)
    {
        using var xml = new MemoryStream();
        part.Save(xml, SaveOptions.DisableFormatting);
        return xml.GetBuffer().AsSpan(0, (int)xml.Length);
    }

    /// <summary>Loading takes any depth; what walks a tree afterwards does not. Itself without recursion.</summary>
    private static bool IsTooDeep(XElement root)
    {
        var depth = 0;
        for (XNode? node = root; node is not null;)
        {
            if (node is XElement { HasElements: true, FirstNode: { } first })
            {
                if (++depth > PackageLimits.Default.Depth) return true;
                node = first;
                continue;
            }

            while (node != root && node!.NextNode is null) (node, depth) = (node.Parent, depth - 1);
            node = node == root ? null : node.NextNode;
        }

        return false;
    }
}
