using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>Content that is exchanged when the data have a value, and stays as the template has it when not: bookmarks and content controls.</summary>
internal sealed class OptionalNode(Expression expression, Node[] filled, Node[] original) : Node
{
    public override void Write(Filling filling) => WriteAll(expression.Evaluate(filling.Scope) is null or DataNull ? original : filled, filling);
}
