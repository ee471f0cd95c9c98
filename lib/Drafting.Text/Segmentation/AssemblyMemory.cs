using System.Buffers;

namespace Drafting.Text.Segmentation;

/// <summary>Memory of an embedded resource, which the runtime maps with the assembly and never moves.</summary>
internal sealed unsafe class AssemblyMemory(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
