using System.Text;
using System.Xml;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;

namespace Drafting.Word.Templates.Markup;

/// <summary>Reads a part into an <see cref="XmlTree"/>: checked by <see cref="XmlReader"/> first, then indexed by bytes.</summary>
internal sealed class XmlTreeReader
{
    private readonly byte[] _bytes;
    private readonly List<XmlElement> _elements = [];
    private readonly Stack<(int Element, Dictionary<string, string>? Declared)> _open = new();
    private readonly Dictionary<string, string> _names = [];
    private int _position;

    private XmlTreeReader(byte[] bytes) => _bytes = bytes;

    /// <summary>Reads a part; on a fault the tree is null.</summary>
    public static XmlTree? Read(string part, byte[] bytes, PackageLimits limits, out Diagnostic? fault)
    {
        fault = Check(part, bytes, limits, out var hasCdata);
        if (fault is not null) return null;
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || hasCdata) bytes = Rewrite(bytes, limits);
        var reader = new XmlTreeReader(bytes);
        reader.Index();
        return new XmlTree(bytes, [.. reader._elements]);
    }

    /// <summary>What keeps a part from being read; null when it is well-formed and within limits.</summary>
    public static Diagnostic? Check(string part, byte[] bytes, PackageLimits limits) => Check(part, bytes, limits, out _);

    private static XmlReaderSettings Settings(PackageLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.PartBytes,
    };

    private static Diagnostic? Check(string part, byte[] bytes, PackageLimits limits, out bool hasCdata)
    {
        hasCdata = false;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings(limits));
            while (reader.Read())
            {
                if (reader.Depth > limits.Depth) return PackageFaults.Limit($"部件“{part}”的元素嵌套超过 {limits.Depth} 层") with { Source = part };
                hasCdata |= reader.NodeType == XmlNodeType.CDATA;
                if (reader.NodeType == XmlNodeType.XmlDeclaration && !IsUnicode(reader.GetAttribute("encoding")))
                    return PackageFaults.BadXml(part, "编码不是 UTF-8");
            }

            return null;
        }
        catch (XmlException exception)
        {
            return PackageFaults.NotXml(part, bytes, exception);
        }
    }

    private static bool IsUnicode(string? encoding) => encoding is null || encoding.ToUpperInvariant() is "UTF-8" or "UTF-16" or "US-ASCII" or "ASCII";

    /// <summary>UTF-16 becomes UTF-8 and CDATA becomes text, so that offsets and cuts are simple.</summary>
    private static byte[] Rewrite(byte[] bytes, PackageLimits limits)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings(limits));
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.CDATA) writer.WriteString(reader.Value);
                else WriteNode(reader, writer);
            }
        }

        return output.ToArray();
    }

    private static void WriteNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (reader.IsEmptyElement) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement: writer.WriteFullEndElement(); break;
            case XmlNodeType.Text: writer.WriteString(reader.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: writer.WriteWhitespace(reader.Value); break;
            case XmlNodeType.XmlDeclaration: writer.WriteStartDocument(standalone: true); break;
        }
    }

    private void Index()
    {
        while (_position < _bytes.Length)
        {
            var next = _bytes.AsSpan(_position).IndexOf((byte)'<');
            if (next < 0) return;
            _position += next;
            switch (_bytes[_position + 1])
            {
                case (byte)'?': SkipPast("?>"u8); break;
                case (byte)'!': SkipPast("-->"u8); break;
                case (byte)'/': Close(); break;
                default: Open(); break;
            }
        }
    }

    private void SkipPast(ReadOnlySpan<byte> mark) => _position += _bytes.AsSpan(_position).IndexOf(mark) + mark.Length;

    private void Open()
    {
        var start = _position;
        var nameEnd = start + 1;
        while (_bytes[nameEnd] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/' or (byte)'>')) nameEnd++;
        var declared = EndOfStartTag(nameEnd);
        var parent = _open.Count == 0 ? -1 : _open.Peek().Element;
        if (declared is not null) _names.Clear();
        _open.Push((_elements.Count, declared));
        var name = CanonicalName(Encoding.UTF8.GetString(_bytes, start + 1, nameEnd - start - 1));
        _elements.Add(new XmlElement(name, start, _position, _position, _position, parent, _elements.Count + 1));
        if (_bytes[_position - 2] == '/') Pop();
    }

    /// <summary>Moves past the start tag; returns its namespace declarations.</summary>
    private Dictionary<string, string>? EndOfStartTag(int position)
    {
        Dictionary<string, string>? declared = null;
        var nameStart = position;
        for (; _bytes[position] != '>'; position++)
        {
            if (_bytes[position] is not ((byte)'"' or (byte)'\'')) continue;
            var length = _bytes.AsSpan(position + 1).IndexOf(_bytes[position]);
            var name = Encoding.UTF8.GetString(_bytes, nameStart, position - nameStart).Trim().TrimEnd('=').TrimEnd();
            if (name.StartsWith("xmlns", StringComparison.Ordinal))
            {
                var prefix = name.Length > 5 ? name[6..] : "";
                (declared ??= [])[prefix] = XmlText.Decode(_bytes.AsSpan(position + 1, length));
            }

            position += length + 1;
            nameStart = position + 1;
        }

        _position = position + 1;
        return declared;
    }

    private void Close()
    {
        var index = _open.Peek().Element;
        var start = _position;
        SkipPast(">"u8);
        _elements[index] = _elements[index] with { ContentEnd = start, End = _position };
        Pop();
    }

    private void Pop()
    {
        var (index, declared) = _open.Pop();
        _elements[index] = _elements[index] with { Next = _elements.Count };
        if (declared is not null) _names.Clear();
    }

    private string CanonicalName(string name)
    {
        if (_names.TryGetValue(name, out var canonical)) return canonical;
        var colon = name.IndexOf(':');
        var prefix = colon < 0 ? "" : name[..colon];
        var space = _open.Select(scope => scope.Declared?.GetValueOrDefault(prefix)).FirstOrDefault(value => value is not null);
        canonical = space is not null && WordNamespaces.Prefixes.TryGetValue(space, out var usual) ? usual + ":" + name[(colon + 1)..] : name;
        return _names[name] = string.Intern(canonical);
    }
}
