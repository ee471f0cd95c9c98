using System.Globalization;
using Drafting.Word.Data;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>A workbook in the document: a container of its own.</summary>
/// <param name="entries">Its entries; those with nodes are written anew.</param>
internal sealed class WorkbookNode(IReadOnlyList<(PackageEntry Entry, Node[]? Nodes)> entries) : Node
{
    public override void Write(Filling filling)
    {
        var container = new ByteBuffer();
        var writer = new PackageWriter(container);
        writer.Start();
        foreach (var (entry, nodes) in entries)
        {
            if (nodes is null)
            {
                writer.Copy(entry);
                continue;
            }

            var start = filling.Output.Count;
            WriteAll(nodes, filling);
            writer.Add(entry, filling.Output.Written[start..]);
            filling.Truncate(start);
        }

        writer.Finish();
        filling.Output.Write(container.Written);
    }
}

/// <summary>A cell that holds one value: a number when the value is one, so that the chart can draw it, else text.</summary>
/// <param name="expression">The value.</param>
/// <param name="text">Writes it as text.</param>
/// <param name="start">The cell's start tag up to its type.</param>
/// <param name="prefix">Prefix of SpreadsheetML in the part, with its colon.</param>
internal sealed class CellNode(Expression expression, ValueNode text, string start, string prefix) : Node
{
    public override void Write(Filling filling)
    {
        filling.Output.WriteUtf8(start);
        if (Number(expression.Evaluate(filling.Scope)) is { } number)
        {
            filling.Output.WriteUtf8($"><{prefix}v>");
            filling.WriteNumber(number);
            filling.Output.WriteUtf8($"</{prefix}v></{prefix}c>");
            return;
        }

        filling.Output.WriteUtf8($" t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">");
        text.Write(filling);
        filling.Output.WriteUtf8($"</{prefix}t></{prefix}is></{prefix}c>");
    }

    private static decimal? Number(DataValue? value) => value switch
    {
        DataNumber number => number.Value,
        DataText { Value: var written } when decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
