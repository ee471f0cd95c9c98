using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>One step of a compiled part. Immutable: what happens during a fill is kept in <see cref="Filling"/>.</summary>
internal abstract class Node
{
    public abstract void Write(Filling filling);

    protected static void WriteAll(Node[] nodes, Filling filling)
    {
        foreach (var node in nodes) node.Write(filling);
    }
}

/// <summary>Bytes of the template, as they are.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="segment">Their number among the segments whose deflated form is prepared; −1 when it is not.</param>
internal sealed class StaticNode(byte[] bytes, int segment = -1) : Node
{
    public override void Write(Filling filling)
    {
        if (segment >= 0) filling.Note(segment);
        filling.Output.Write(bytes);
    }
}
