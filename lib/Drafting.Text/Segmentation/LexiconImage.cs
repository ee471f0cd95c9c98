using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Drafting.Text.Segmentation;

/// <summary>A compiled lexicon as it stands in a file: read in place, nothing is parsed.</summary>
/// <remarks>
/// Little endian. A header of eight bytes (<see cref="Magic"/>), CRC-32C of what follows it, number of sections, total frequency and the
/// median IDF; then offset and length of each section; then the sections, each on a multiple of eight bytes.
/// </remarks>
internal sealed class LexiconImage
{
    private readonly ReadOnlyMemory<byte> _bytes;

    private LexiconImage(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Tags = Encoding.UTF8.GetString(Section<byte>(LexiconSection.Tags)).Split('\n');
    }

    /// <summary>First bytes of every lexicon, with the version of the format.</summary>
    public static ReadOnlySpan<byte> Magic => "DRAFTLX1"u8;

    /// <summary>Fixed part of the file before the sections.</summary>
    public static int HeaderSize => Marshal.SizeOf<LexiconHeader>() + LexiconSections.Count * Marshal.SizeOf<SectionPlace>();

    public LexiconHeader Header => MemoryMarshal.Read<LexiconHeader>(_bytes.Span);

    public ReadOnlySpan<ushort> Codes => Section<ushort>(LexiconSection.Codes);

    public ReadOnlySpan<ulong> Nodes => Section<ulong>(LexiconSection.Nodes);

    public ReadOnlySpan<WordEntry> Entries => Section<WordEntry>(LexiconSection.Entries);

    public ReadOnlySpan<double> IdfValues => Section<double>(LexiconSection.IdfValues);

    /// <summary>Trie of the words that have an IDF but no frequency; its entries are indices into <see cref="IdfValues"/>.</summary>
    public ReadOnlySpan<ulong> IdfNodes => Section<ulong>(LexiconSection.IdfNodes);

    public string[] Tags { get; }

    public HiddenMarkovModel Model => new(
        Section<BoundaryWeights>(LexiconSection.Emissions),
        Section<BoundaryWeights>(LexiconSection.Start)[0],
        Section<BoundarySteps>(LexiconSection.Steps)[0]);

    /// <summary>Opens the lexicon that comes with the library, in the memory where the runtime has mapped it.</summary>
    public static unsafe LexiconImage OpenBuiltIn()
    {
        const string name = "Drafting.Text.Segmentation.jieba.lexicon";
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        // Not disposed: the memory is the assembly's own and lives as long as the process.
        return new LexiconImage(new AssemblyMemory(stream.PositionPointer, (int)stream.Length).Memory);
    }

    /// <summary>Checks and opens a lexicon that was read from a file.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or no lexicon of this version.</exception>
    public static LexiconImage Open(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < HeaderSize || !span.StartsWith(Magic)) throw new InvalidDataException("这不是词典文件，或不是本版本的词典。请重新编译词典。");
        var header = MemoryMarshal.Read<LexiconHeader>(span);
        if (header.Length != span.Length || header.Checksum != Checksum(span)) throw new InvalidDataException("词典文件已损坏。请重新编译或重新取得词典。");
        return new LexiconImage(bytes);
    }

    /// <summary>CRC-32C of everything after the magic and the checksum itself.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var rest = bytes[(Magic.Length + sizeof(uint))..];
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..]) crc = BitOperations.Crc32C(crc, MemoryMarshal.Read<ulong>(rest));
        foreach (var value in rest) crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }

    private ReadOnlySpan<T> Section<T>(LexiconSection section)
        where T : unmanaged
    {
        var places = MemoryMarshal.Cast<byte, SectionPlace>(_bytes.Span[Marshal.SizeOf<LexiconHeader>()..HeaderSize]);
        var place = places[(int)section];
        return MemoryMarshal.Cast<byte, T>(_bytes.Span.Slice(place.Offset, place.Length));
    }
}
