using System.Globalization;
using Drafting.Text.Numerals;
using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>One of two texts by the truth of a value; the template's own when the data have none.</summary>
internal sealed class ChoiceNode(Expression expression, string whenTrue, string whenFalse, byte[] original) : Node
{
    public override void Write(Filling filling)
    {
        var value = expression.Evaluate(filling.Scope);
        if (value is null or DataNull) filling.Output.Write(original);
        else filling.Output.WriteUtf8(Truth.Holds(value) && value is not DataText { Value: "否" or "false" or "0" } ? whenTrue : whenFalse);
    }
}

/// <summary>The machine-readable date of a date control.</summary>
internal sealed class FullDateNode(Expression expression, byte[] original) : Node
{
    public override void Write(Filling filling)
    {
        DateOnly? date = expression.Evaluate(filling.Scope) switch
        {
            DataDate data => data.Value,
            DataText text when ChineseDate.TryParse(text.Value, out var parsed) => parsed,
            _ => null,
        };
        if (date is { } day) filling.Output.WriteUtf8(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        else filling.Output.Write(original);
    }
}

/// <summary>The first item of a repeating section: written for each item of the list.</summary>
internal sealed class RepeatingItemNode(PathExpression path, int section, Node[] body) : Node
{
    public override void Write(Filling filling)
    {
        if (path.Evaluate(filling.Scope) is not DataList list)
        {
            WriteAll(body, filling);
            return;
        }

        using var repetition = filling.Repeat(section);
        for (var index = 0; index < list.Items.Length; index++)
        {
            repetition.Next();
            filling.Scope.EnterItem(list.Items[index], null, index, list.Items.Length);
            WriteAll(body, filling);
            filling.Scope.Leave();
        }
    }
}

/// <summary>Where the data of a bound control are stored (ISO 29500-1, 17.5.2.6).</summary>
/// <param name="Store">Id of the custom XML part.</param>
/// <param name="XPath">The element or attribute.</param>
/// <param name="Prefixes">Namespace declarations for the path.</param>
internal sealed record DataBinding(string Store, string XPath, string Prefixes);

/// <summary>The binding of a control: when the control is filled, the stored data follow, else Word would show the old ones.</summary>
internal sealed class BindingNode(Expression expression, DataBinding binding, byte[] original) : Node
{
    public override void Write(Filling filling)
    {
        filling.Output.Write(original);
        if (expression.Evaluate(filling.Scope) is { } value and not DataNull && DataFormat.ToText(value) is { } text) filling.Additions.Bindings[binding] = text;
    }
}
