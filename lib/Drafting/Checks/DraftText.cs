using System.Collections.Immutable;
using Drafting.Speeches;
using Drafting.Speeches.Checks;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>What a draft says, as plain text, and where each character of it stands in the file.</summary>
/// <remarks>Of a text file the two are the same; of Markdown the signs are taken out; of an outline the document is composed first.</remarks>
public sealed class DraftText
{
    private readonly ImmutableArray<int> _offsets;
    private Analysis? _analysis;

    /// <summary>Joins a text to the file it came from.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="raw">The file.</param>
    /// <param name="offsets">For each character its offset in the file; the complement (~) of an offset near it where it is not the file's own; empty when the texts are the same.</param>
    internal DraftText(SourceText plain, SourceText raw, ImmutableArray<int> offsets)
    {
        Plain = plain;
        Raw = raw;
        _offsets = offsets;
    }

    /// <summary>The text that rules read.</summary>
    public SourceText Plain { get; }

    /// <summary>The file as read.</summary>
    public SourceText Raw { get; }

    /// <summary>The speeches and notices in the text, found once.</summary>
    public Analysis Analysis => _analysis ??= SpeechAnalyzer.Analyze(Plain);

    /// <summary>A text that is its own file.</summary>
    public static DraftText Of(SourceText text) => new(text, text, []);

    /// <summary>The findings of a check, in the order of the file; what the file itself does not write word for word keeps no replacement.</summary>
    /// <param name="options">The writer's settings.</param>
    public ImmutableArray<DraftFinding> Check(CheckOptions options)
    {
        var ignored = IgnoreComments.Read(Raw);
        var findings = TextCheck.Find(Plain, options, Analysis).Select(found => new DraftFinding(found, Place(found)));
        return [.. findings.Where(found => !ignored.Contains((found.InFile.Finding.Line!.Value, found.InFile.Finding.Id))).OrderBy(found => found.InFile.Span.Start)];
    }

    /// <summary>The file with the replacements made that the findings offer, and what was changed.</summary>
    /// <param name="options">The writer's settings.</param>
    public FixedText Fix(CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return TextFix.Apply(Raw.Content, Check(options with { GathersRepeats = false }).Select(found => found.InFile));
    }

    private TextFinding Place(TextFinding found)
    {
        if (_offsets.IsEmpty) return found;
        var exact = Exact(found.Span);
        var span = exact ?? new TextSpan(Near(found.Span), 0);
        var position = Raw.PositionAt(span.Start);
        var finding = found.Finding with { Line = position.Line, Column = position.Column };
        return exact is null
            ? new TextFinding(finding with { Found = null, Expected = null }, span, null)
            : new TextFinding(finding, span, found.Replacement);
    }

    /// <summary>The place in the file, when it holds exactly these characters in a row.</summary>
    private TextSpan? Exact(TextSpan span)
    {
        if (span.Length == 0) return null;
        var start = _offsets[span.Start];
        for (var i = 0; i < span.Length; i++)
            if (start < 0 || _offsets[span.Start + i] != start + i) return null;
        return new TextSpan(start, span.Length);
    }

    private int Near(TextSpan span)
    {
        for (var i = span.Start; i < Math.Min(span.End, _offsets.Length); i++)
            if (_offsets[i] >= 0) return _offsets[i];
        var nearest = span.Start < _offsets.Length ? _offsets[span.Start] : ~Raw.Content.Length;
        return nearest >= 0 ? nearest : Math.Min(~nearest, Raw.Content.Length);
    }
}

/// <summary>A finding about a draft.</summary>
/// <param name="InText">The finding at its place in the plain text.</param>
/// <param name="InFile">The same at its place in the file.</param>
public sealed record DraftFinding(TextFinding InText, TextFinding InFile);
