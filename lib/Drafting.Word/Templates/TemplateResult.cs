using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Templates;

/// <summary>What came of compiling a template.</summary>
/// <param name="Template">The compiled template; null when it has faults.</param>
/// <param name="Diagnostics">Everything found in it, in the order of its parts.</param>
public sealed record TemplateResult(Template? Template, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What came of filling a template.</summary>
/// <param name="Succeeded">Whether a document was written.</param>
/// <param name="Diagnostics">Everything found on the way.</param>
public sealed record FillResult(bool Succeeded, ImmutableArray<Diagnostic> Diagnostics);
