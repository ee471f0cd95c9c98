using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>A value read from a part of a file, with its places in the whole file.</summary>
internal static class MovedValue
{
    /// <summary>The value, and all in it, moved.</summary>
    /// <param name="value">The value, placed from the beginning of its part.</param>
    /// <param name="start">Where the part begins.</param>
    public static DataValue Move(DataValue value, TextPosition start) => value switch
    {
        DataObject data => new DataObject(data.Members.ToImmutableDictionary(member => member.Key, member => Move(member.Value, start))) { Position = Move(data.Position, start) },
        DataList list => new DataList([.. list.Items.Select(item => Move(item, start))]) { Position = Move(list.Position, start) },
        _ => value with { Position = Move(value.Position, start) },
    };

    /// <summary>What is wrong with the part, moved.</summary>
    public static Diagnostic Move(Diagnostic fault, TextPosition start) => fault with { Position = Move(fault.Position, start) };

    private static TextPosition Move(TextPosition? position, TextPosition start) =>
        position is not { } own ? start : new TextPosition(own.Line + start.Line - 1, own.Line == 1 ? own.Column + start.Column - 1 : own.Column);
}
