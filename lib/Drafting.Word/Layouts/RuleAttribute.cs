namespace Drafting.Word.Layouts;

/// <summary>Where a layout parameter comes from: stands above every property of <see cref="LayoutOptions"/>.</summary>
/// <param name="grade">How binding it is.</param>
/// <param name="name">The parameter as a writer calls it.</param>
/// <param name="clause">Clause of GB/T 9704-2012; empty where the standard is silent.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RuleAttribute(Grade grade, string name, string clause = "") : Attribute
{
    /// <summary>How binding it is.</summary>
    public Grade Grade { get; } = grade;

    /// <summary>The parameter as a writer calls it.</summary>
    public string Name { get; } = name;

    /// <summary>Clause of GB/T 9704-2012; empty where the standard is silent.</summary>
    public string Clause { get; } = clause;

    /// <summary>Whether the standard itself offers more than one value: choosing another is no deviation.</summary>
    public bool IsChoice { get; init; }
}
