using System.Buffers;
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
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷°");

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

    /// <summary>Signs that Latin and East Asian fonts both have take the latter in Chinese text, as they do when it is typed.</summary>
    private void WriteText(Filling filling, string text)
    {
        if (run.OpenHinted is null || !text.AsSpan().ContainsAny(Ambiguous) || !text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
        {
            RunTextWriter.Write(filling.Output, text, run);
            return;
        }

        filling.Output.Write(run.Close);
        filling.Output.Write(run.OpenHinted);
        RunTextWriter.Write(filling.Output, text, run);
        filling.Output.Write(run.Close);
        filling.Output.Write(run.Open);
    }

    private void WriteText(Filling filling, DataValue value)
    {
        if (!run.IsPlain && RichWriter.Render(filling, value) is { } content) RichWriter.WriteRuns(filling, place, run, content);
        else if (DataFormat.ToText(value) is { } text) WriteText(filling, text);
        else filling.Report(FillFaults.NotText(place, value));
    }
}
