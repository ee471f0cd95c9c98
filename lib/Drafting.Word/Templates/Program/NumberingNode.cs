using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>The list that a paragraph of repeated content belongs to.</summary>
/// <param name="number">List instance in the template.</param>
/// <param name="section">The section with which the list begins anew.</param>
internal sealed class NumberingNode(int number, int section) : Node
{
    public override void Write(Filling filling) => filling.WriteNumber(filling.NumberFor(number, section));
}

/// <summary>The list of a paragraph that its style numbers: written only where the list begins anew.</summary>
/// <param name="number">List instance of the style.</param>
/// <param name="level">Level of the style.</param>
/// <param name="section">The section with which the list begins anew.</param>
/// <param name="prefix">Prefix of WordprocessingML in the part, with its colon.</param>
internal sealed class StyleNumberingNode(int number, string level, int section, string prefix) : Node
{
    public override void Write(Filling filling)
    {
        var restarted = filling.NumberFor(number, section);
        if (restarted == number) return;
        filling.Output.WriteUtf8($"<{prefix}numPr><{prefix}ilvl {prefix}val=\"{level}\"/><{prefix}numId {prefix}val=\"");
        filling.WriteNumber(restarted);
        filling.Output.WriteUtf8($"\"/></{prefix}numPr>");
    }
}
