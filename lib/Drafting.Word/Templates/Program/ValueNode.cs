using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Program;

/// <summary>A value tag.</summary>
/// <param name="expression">What it asks for.</param>
/// <param name="place">Where it stands.</param>
/// <param name="run">The run that its text goes into.</param>
internal sealed class ValueNode(Expression expression, TagPlace place, RunShell run) : Node
{
    public override void Write(Filling filling)
    {
        var value = expression.Evaluate(filling.Scope);
        switch (value)
        {
            case null or DataNull: filling.WriteMissing(expression, place, run); break;
            case DataFault fault: filling.Report(FillFaults.Filter(place, fault)); break;
            case DataNumber number: filling.WriteNumber(number.Value); break;
            default: WriteText(filling, value); break;
        }
    }

    private void WriteText(Filling filling, DataValue value)
    {
        if (!run.IsPlain && RichWriter.Render(filling, value) is { } content) RichWriter.WriteRuns(filling, place, run, content);
        else if (DataFormat.ToText(value) is { } text) RunTextWriter.Write(filling.Output, text, run);
        else filling.Report(FillFaults.NotText(place, value));
    }
}
