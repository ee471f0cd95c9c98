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
internal sealed class StaticNode(byte[] bytes) : Node
{
    public byte[] Bytes => bytes;

    public override void Write(Filling filling) => filling.Output.Write(bytes);
}
