using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>What the styles of a document say about numbering and hidden text (word/styles.xml).</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, W.Style> _styles = new(StringComparer.Ordinal);

    public StyleSheet(W.Styles? styles)
    {
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on") DefaultParagraphStyle ??= id;
        }
    }

    /// <summary>Style of paragraphs that name none.</summary>
    public string? DefaultParagraphStyle { get; }

    /// <summary>An on-off property (17.17.4): null when absent, on when it has no value.</summary>
    public static bool? IsOn(W.OnOffType? property) => property is null ? null : property.Val?.InnerText is not ("0" or "false" or "off");

    /// <summary>The name that writers see; null for a style that the document does not define.</summary>
    public string? NameOf(string? id) => id is not null && _styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value : null;

    /// <summary>Whether a run is in strong type (17.3.2.1 w:b): by itself, else by its character style.</summary>
    public bool IsStrong(W.RunProperties? run) => run is not null
        && (IsOn(run.Bold) ?? Chain(run.RunStyle?.Val?.Value).Select(style => IsOn(style.StyleRunProperties?.Bold)).FirstOrDefault(isOn => isOn is not null) ?? false);

    /// <summary>The instance that a numbering style uses.</summary>
    public int? NumberingOf(string style) => NumberedStyle(style)?.Instance;

    /// <summary>The nearest style in the chain that numbers its paragraphs.</summary>
    public (string Style, int Instance, int? Level)? NumberedStyle(string? style)
    {
        foreach (var ancestor in Chain(style))
        {
            var properties = ancestor.StyleParagraphProperties?.NumberingProperties;
            if (NumberingDefinitions.Integer(properties?.NumberingId?.Val) is { } id)
                return (ancestor.StyleId!.Value!, id, NumberingDefinitions.Integer(properties?.NumberingLevelReference?.Val));
        }

        return null;
    }

    /// <summary>Whether text is hidden (17.3.2.41 w:vanish): by itself, else by its character style, else by the paragraph's.</summary>
    public bool IsHidden(OpenXmlElement? runProperties, W.Paragraph? paragraph) =>
        IsOn(runProperties?.GetFirstChild<W.Vanish>())
        ?? HiddenByStyle(runProperties?.GetFirstChild<W.RunStyle>()?.Val?.Value)
        ?? HiddenByStyle(paragraph?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? DefaultParagraphStyle)
        ?? false;

    private bool? HiddenByStyle(string? style)
    {
        foreach (var ancestor in Chain(style))
            if (IsOn(ancestor.StyleRunProperties?.GetFirstChild<W.Vanish>()) is { } hidden) return hidden;
        return null;
    }

    private IEnumerable<W.Style> Chain(string? id)
    {
        for (var length = 0; id is not null && length < LongestChain && _styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
