using Drafting.Text.Sources;

namespace Drafting.Text.Keywords;

/// <summary>A word and its part of speech.</summary>
/// <param name="Span">Where it stands, in UTF-16 units.</param>
/// <param name="Tag">Part of speech in jieba's tag set: n, v, vn, ns, nr, a, d, m, eng, x, …</param>
public readonly record struct TaggedWord(TextSpan Span, string Tag);
