using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;

namespace Drafting.Word.Templates;

/// <summary>A condition of the template language that stands alone: <c>单位 == "教育局" 且 人数 &gt; 50</c>. Immutable.</summary>
public sealed class DataCondition
{
    private readonly Expression _expression;

    private DataCondition(Expression expression) => _expression = expression;

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition, without braces.</param>
    /// <param name="fault">What is wrong with it, in Chinese, when the result is null.</param>
    public static DataCondition? Parse(string text, out string fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = "";
        try
        {
            return new DataCondition(ExpressionParser.ParseCondition(text));
        }
        catch (TagException exception)
        {
            fault = exception.Message + "。";
            return null;
        }
    }

    /// <summary>Whether the data meet the condition; a value that they lack counts as empty.</summary>
    public bool Holds(DataValue data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var scope = new Scope();
        scope.Reset(data);
        return Truth.Holds(_expression.Evaluate(scope));
    }
}
