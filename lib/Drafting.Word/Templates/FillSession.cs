using System.Collections.Immutable;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates;

/// <summary>Buffers and state for one fill at a time; kept by the template for the next.</summary>
internal sealed class FillSession
{
    private readonly PackageWriter _writer;

    public FillSession() => _writer = new PackageWriter(Document);

    /// <summary>The whole document, compressed.</summary>
    public ByteBuffer Document { get; } = new();

    public Filling Filling { get; } = new();

    public void WriteParts(ImmutableArray<CompiledPart> parts)
    {
        _writer.Start();
        foreach (var part in parts)
        {
            if (part.Program is null)
            {
                _writer.Copy(part.Entry);
                continue;
            }

            Filling.Output.Truncate(0);
            foreach (var node in part.Program) node.Write(Filling);
            _writer.Add(part.Entry.Name, Filling.Output.Written);
        }

        _writer.Finish();
    }
}
