using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>The list that a paragraph of repeated content belongs to.</summary>
/// <param name="number">List instance in the template.</param>
/// <param name="section">The section with which the list begins anew.</param>
internal sealed class NumberingNode(int number, int section) : Node
{
    public override void Write(Filling filling) => filling.WriteNumber(filling.NumberFor(number, section));
}
