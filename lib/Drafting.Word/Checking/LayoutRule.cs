using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>A rule of layout that a finished document is checked against.</summary>
/// <param name="Id">Stable id: LAY and three digits from 101.</param>
/// <param name="Grade">How binding it is.</param>
/// <param name="Clause">Clause of GB/T 9704-2012; empty where the standard is silent.</param>
/// <param name="Name">What it is about, as a writer calls it.</param>
/// <param name="Remedy">What to do, in one short sentence.</param>
internal sealed record LayoutRule(string Id, Grade Grade, string Clause, string Name, string Remedy);
