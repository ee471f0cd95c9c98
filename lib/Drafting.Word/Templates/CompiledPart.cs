using Drafting.Word.Packages;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates;

/// <summary>One entry of a compiled template.</summary>
/// <param name="Entry">The entry as the template holds it.</param>
/// <param name="Program">How it is written anew; null when it is copied as it is.</param>
/// <param name="Expanded">Its bytes, when a fill may have to add to it: content types, relationships, footnotes, numbering.</param>
internal sealed record CompiledPart(PackageEntry Entry, PartProgram? Program, byte[]? Expanded);
