using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary><c>{{#名单}}…{{/名单}}</c>: a list repeats, an object or another true value is entered once (Mustache, sections).</summary>
internal sealed class SectionNode(Expression expression, TagPlace place, int section, Node[] body) : Node
{
    public override void Write(Filling filling)
    {
        var value = filling.Evaluate(expression, place);
        if (value is DataList list) WriteItems(filling, list);
        else if (Truth.Holds(value)) WriteOnce(filling, value!);
    }

    private void WriteItems(Filling filling, DataList list)
    {
        using var repetition = filling.Repeat(section);
        for (var index = 0; index < list.Items.Length; index++)
        {
            repetition.Next();
            filling.Scope.EnterItem(list.Items[index], null, index, list.Items.Length);
            WriteAll(body, filling);
            filling.Scope.Leave();
        }
    }

    private void WriteOnce(Filling filling, DataValue value)
    {
        filling.Show();
        filling.EnterSection(section);
        filling.Scope.Enter(value);
        WriteAll(body, filling);
        filling.Scope.Leave();
    }
}

/// <summary><c>{{^名单}}…{{/名单}}</c>: written when the value is missing, false or empty.</summary>
internal sealed class InvertedNode(Expression expression, Node[] body) : Node
{
    public override void Write(Filling filling)
    {
        if (Truth.Holds(expression.Evaluate(filling.Scope))) return;
        filling.Show();
        WriteAll(body, filling);
    }
}

/// <summary><c>{{循环 人 在 名单}}…{{结束}}</c>: repeats with a name for the item.</summary>
internal sealed class LoopNode(string name, Expression expression, TagPlace place, int section, Node[] body) : Node
{
    public override void Write(Filling filling)
    {
        var value = filling.Evaluate(expression, place);
        if (!Truth.Holds(value)) return;
        if (value is not DataList list)
        {
            filling.Report(FillFaults.NotList(place, name));
            return;
        }

        using var repetition = filling.Repeat(section);
        for (var index = 0; index < list.Items.Length; index++)
        {
            repetition.Next();
            filling.Scope.EnterItem(list.Items[index], name, index, list.Items.Length);
            WriteAll(body, filling);
            filling.Scope.Leave();
        }
    }
}

/// <summary><c>{{如果 …}}…{{否则如果 …}}…{{否则}}…{{结束}}</c>: the first branch whose condition holds.</summary>
internal sealed class ConditionNode(IReadOnlyList<ConditionBranch> branches) : Node
{
    public override void Write(Filling filling)
    {
        foreach (var branch in branches)
        {
            if (branch.Condition is not null && !Truth.Holds(filling.Evaluate(branch.Condition, branch.Place))) continue;
            filling.Show();
            WriteAll(branch.Body, filling);
            return;
        }
    }
}

/// <summary>One branch; without a condition it is the last resort.</summary>
internal sealed record ConditionBranch(Expression? Condition, TagPlace Place, Node[] Body);
