using Drafting.Word.Packages.Deflating;

namespace Drafting.Word.Templates.Program;

/// <summary>A compiled part.</summary>
/// <param name="Nodes">What is written, in order.</param>
/// <param name="Plan">How its fixed text is deflated; null when the library does it.</param>
internal sealed record PartProgram(Node[] Nodes, DeflatePlan? Plan);
