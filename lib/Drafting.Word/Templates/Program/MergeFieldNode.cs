using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>A merge field: its value in a run of its own, with the text that goes before and after a value that is not empty.</summary>
internal sealed class MergeFieldNode(MergeField field, ValueNode value, RunShell run) : Node
{
    public override void Write(Filling filling)
    {
        var isEmpty = Truth.IsEmpty(field.Expression.Evaluate(filling.Scope));
        filling.Output.Write(run.Open);
        if (!isEmpty) RunTextWriter.Write(filling.Output, field.Before, run);
        value.Write(filling);
        if (!isEmpty) RunTextWriter.Write(filling.Output, field.After, run);
        filling.Output.Write(run.Close);
    }
}
