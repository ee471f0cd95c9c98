using Drafting.Text.Sources;

namespace Drafting.Outlines.Reusing;

/// <summary>Something in a passage that belonged to the old speech and has to be changed.</summary>
/// <param name="Kind">日期, 单位, 地点, 人名 or 数字.</param>
/// <param name="Span">Where it stands in the passage.</param>
/// <param name="Text">The words.</param>
public sealed record SourceFact(string Kind, TextSpan Span, string Text);
