using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Structure;

/// <summary>One official document other than a speech, by the parts of GB/T 9704-2012.</summary>
/// <param name="Lines">The lines it covers.</param>
/// <param name="Type">文种, such as 通知.</param>
/// <param name="Number">发文字号, such as 示水〔2026〕18号.</param>
/// <param name="Title">标题.</param>
/// <param name="Recipients">主送机关, with its colon.</param>
/// <param name="Headings">Headings of the body.</param>
/// <param name="Attachments">附件说明: the names listed.</param>
/// <param name="Issuer">发文机关署名.</param>
/// <param name="Date">成文日期.</param>
/// <param name="Note">附注, without parentheses.</param>
/// <param name="Imprint">版记, as written.</param>
/// <param name="Diagnostics">What is doubtful or wrong in it.</param>
public sealed record Notice(
    LineRange Lines,
    string? Type,
    string? Number,
    string? Title,
    string? Recipients,
    ImmutableArray<Heading> Headings,
    ImmutableArray<string> Attachments,
    string? Issuer,
    DatedText? Date,
    string? Note,
    string? Imprint,
    ImmutableArray<Diagnostic> Diagnostics);
