using System.Collections.Immutable;
using Drafting.Word.Data;
using Drafting.Word.Templates.Filters;

namespace Drafting.Word.Templates.Expressions;

/// <summary>What a tag asks of the data. Immutable; evaluated against a <see cref="Scope"/>; never made from data.</summary>
internal abstract record Expression
{
    /// <summary>The value; null when the data have none.</summary>
    public abstract DataValue? Evaluate(Scope scope);
}

/// <summary>A dotted path: <c>会议.时间</c>, <c>名单.0.姓名</c>; no segment at all is the current item.</summary>
internal sealed record PathExpression(string Source, ImmutableArray<string> Segments) : Expression
{
    public override DataValue? Evaluate(Scope scope) => scope.Find(this);
}

/// <summary>A text or number written in the template.</summary>
internal sealed record LiteralExpression(DataValue Value) : Expression
{
    public override DataValue Evaluate(Scope scope) => Value;
}

/// <summary>A value passed through filters from left to right.</summary>
internal sealed record FilterExpression(Expression Value, ImmutableArray<FilterCall> Calls) : Expression
{
    public override DataValue? Evaluate(Scope scope)
    {
        var value = Value.Evaluate(scope);
        foreach (var call in Calls)
        {
            if (value is DataFault) return value;
            if ((value is null or DataNull) && !call.Filter.TakesMissing) continue;
            value = call.Filter.Apply(value ?? DataNull.Instance, call.Arguments);
        }

        return value;
    }
}

/// <summary><c>非 x</c>.</summary>
internal sealed record NotExpression(Expression Operand) : Expression
{
    public override DataValue Evaluate(Scope scope) => Truth.Of(!Truth.Holds(Operand.Evaluate(scope)));
}

/// <summary><c>a 且 b</c>.</summary>
internal sealed record AndExpression(Expression Left, Expression Right) : Expression
{
    public override DataValue Evaluate(Scope scope) => Truth.Of(Truth.Holds(Left.Evaluate(scope)) && Truth.Holds(Right.Evaluate(scope)));
}

/// <summary><c>a 或 b</c>.</summary>
internal sealed record OrExpression(Expression Left, Expression Right) : Expression
{
    public override DataValue Evaluate(Scope scope) => Truth.Of(Truth.Holds(Left.Evaluate(scope)) || Truth.Holds(Right.Evaluate(scope)));
}

/// <summary><c>x 为空</c>.</summary>
internal sealed record EmptyExpression(Expression Operand) : Expression
{
    public override DataValue Evaluate(Scope scope) => Truth.Of(Truth.IsEmpty(Operand.Evaluate(scope)));
}

/// <summary><c>a &gt;= b</c> and its like.</summary>
internal sealed record CompareExpression(Expression Left, Comparison Comparison, Expression Right) : Expression
{
    public override DataValue Evaluate(Scope scope) => Truth.Of(Comparer.Holds(Left.Evaluate(scope), Comparison, Right.Evaluate(scope)));
}

/// <summary>How two values are compared.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}
