using System.Runtime.InteropServices;
using Drafting.Word.Data;
using Drafting.Word.Packages;
using Drafting.Word.Packages.Deflating;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Program;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates;

/// <summary>Buffers and state for one fill at a time; kept by the template for the next.</summary>
internal sealed class FillSession
{
    private const int LargestKeptBuffer = 4 << 20;

    private readonly PackageWriter _writer;
    private readonly Written[] _written;
    private readonly CompiledPackage _package;

    public FillSession(CompiledPackage package)
    {
        _package = package;
        _writer = new PackageWriter(Document);
        _written = new Written[package.Parts.Length];
    }

    /// <summary>The whole document, compressed.</summary>
    public ByteBuffer Document { get; } = new();

    public Filling Filling { get; } = new();

    /// <summary>Whether its buffers are small enough to wait for the next fill.</summary>
    public bool IsWorthKeeping => Document.Capacity < LargestKeptBuffer && Filling.Output.Capacity < LargestKeptBuffer;

    /// <summary>Fills every part that has tags, then writes the container.</summary>
    public void Run(DataValue data, FillOptions options)
    {
        Filling.Reset(data, options, _package.Facts);
        foreach (var index in _package.Order)
        {
            if (_package.Parts[index].Program is not { } program) continue;
            var (start, places) = (Filling.Output.Count, Filling.Places.Count);
            Filling.Part = index;
            foreach (var node in program.Nodes) node.Write(Filling);
            _written[index] = new Written(start, Filling.Output.Count, places, Filling.Places.Count);
        }

        if (!Filling.HasErrors) WriteContainer();
    }

    private void WriteContainer()
    {
        var patches = Filling.Additions.IsEmpty ? null : new PackagePatches(_package, Filling.Additions);
        _writer.Start();
        for (var index = 0; index < _written.Length; index++)
        {
            var part = _package.Parts[index];
            if (patches is not null && patches.Changes(index)) _writer.Add(part.Entry, patches.Apply(index, BytesOf(index)));
            else if (part.Program is { } program) Add(part, program, _written[index]);
            else _writer.Copy(part.Entry);
        }

        foreach (var (name, bytes) in Filling.Additions.Media) _writer.Store(name, bytes.Span);
        foreach (var (name, bytes) in patches?.NewParts ?? []) _writer.Add(name, bytes);
        _writer.Finish();
    }

    private void Add(CompiledPart part, PartProgram program, Written written)
    {
        var content = Filling.Output.Written[written.Start..written.End];
        if (program.Plan is not { } plan)
        {
            _writer.Add(part.Entry, content);
            return;
        }

        // The places count from the beginning of the output, the deflater from that of the part.
        var places = CollectionsMarshal.AsSpan(Filling.Places)[written.FirstPlace..written.EndPlace];
        foreach (ref var place in places) place = place with { Start = place.Start - written.Start };
        if (PlannedDeflater.Suits(plan, content, places)) _writer.Add(part.Entry, content, plan, places);
        else _writer.Add(part.Entry, content);
    }

    private ReadOnlySpan<byte> BytesOf(int index) => _package.Parts[index] is { Program: null } part
        ? part.Expanded
        : Filling.Output.Written[_written[index].Start.._written[index].End];

    /// <summary>Where a part stands in the output, and its segments among the places.</summary>
    private readonly record struct Written(int Start, int End, int FirstPlace, int EndPlace);
}
