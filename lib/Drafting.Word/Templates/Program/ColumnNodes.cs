using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>The width of a repeated column: the template's, shared among its repetitions, so that the table stays as wide.</summary>
internal sealed class SharedWidthNode(int twips) : Node
{
    public override void Write(Filling filling) => filling.WriteNumber(Math.Max(1, twips / Math.Max(1, filling.Scope.ItemCount)));
}

/// <summary>The span of a cell over a repeated column.</summary>
internal sealed class SpanNode(Expression expression, int columns) : Node
{
    public override void Write(Filling filling)
    {
        var value = expression.Evaluate(filling.Scope);
        var repetitions = value is DataList list ? list.Items.Length : Truth.Holds(value) ? 1 : 0;
        filling.WriteNumber(Math.Max(1, columns - 1 + repetitions));
    }
}
