using System.Collections.Concurrent;
using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Formats;

/// <summary>Puts document defaults, style chains and direct formatting together (ISO/IEC 29500-1 §17.7.2). Thread-safe while nobody changes the styles.</summary>
internal sealed class FormatResolver
{
    /// <summary>Longer chains of basedOn are circular.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> _styles = [];
    private readonly ConcurrentDictionary<string, EffectiveFormat> _resolved = [];
    private readonly EffectiveFormat _defaults;
    private readonly string? _defaultParagraphStyle;

    public FormatResolver(XElement? styles)
    {
        foreach (var style in styles?.Elements(W + "style") ?? [])
        {
            if ((string?)style.Attribute(W + "styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if ((string?)style.Attribute(W + "default") is "1" or "true" && (string?)style.Attribute(W + "type") == "paragraph") _defaultParagraphStyle = id;
        }

        var defaults = styles?.Element(W + "docDefaults");
        _defaults = FormatLayer.Apply(new EffectiveFormat(), defaults?.Element(W + "pPrDefault")?.Element(W + "pPr"), defaults?.Element(W + "rPrDefault")?.Element(W + "rPr"));
    }

    /// <summary>Name of a style as its maker called it.</summary>
    public string? NameOf(string? styleId) => styleId is not null && _styles.TryGetValue(styleId, out var style) ? style.Value("name") : null;

    /// <summary>Id of the style that paragraphs without one are in.</summary>
    public string? DefaultStyle => _defaultParagraphStyle;

    public bool HasStyle(string styleId) => _styles.ContainsKey(styleId);

    public EffectiveFormat OfStyle(string? styleId)
    {
        var id = styleId ?? _defaultParagraphStyle;
        if (id is null || !_styles.ContainsKey(id)) return _defaults;
        if (_resolved.TryGetValue(id, out var known)) return known;
        var chain = new Stack<XElement>();
        for (var at = id; at is not null && chain.Count < LongestChain && _styles.TryGetValue(at, out var style); at = style.Value("basedOn")) chain.Push(style);
        var format = chain.Aggregate(_defaults, (layer, style) => FormatLayer.Apply(layer, style.Element(W + "pPr"), style.Element(W + "rPr")));
        return _resolved[id] = format;
    }

    public EffectiveFormat OfParagraph(XElement paragraph) =>
        FormatLayer.Apply(OfStyle(paragraph.StyleId()), paragraph.Element(W + "pPr"), null);

    public EffectiveFormat OfRun(XElement run, EffectiveFormat paragraph)
    {
        var properties = run.Element(W + "rPr");
        var format = paragraph;
        if (properties.Value("rStyle") is { } styleId && _styles.TryGetValue(styleId, out var style)) format = FormatLayer.Apply(format, null, style.Element(W + "rPr"));
        return FormatLayer.Apply(format, null, properties);
    }
}
