using System.Text;

namespace Drafting.Word.Packages;

/// <summary>One file in a zip container, as the container holds it.</summary>
/// <param name="Name">Path inside the container, with <c>/</c>.</param>
/// <param name="Method">0 stored, 8 deflated (APPNOTE 4.4.5).</param>
/// <param name="Crc">CRC-32 of the expanded bytes.</param>
/// <param name="Size">Expanded length.</param>
/// <param name="Data">The bytes as stored, still compressed.</param>
/// <param name="DosTime">Date and time, as the container writes them (APPNOTE 4.4.6).</param>
internal sealed record PackageEntry(string Name, ushort Method, uint Crc, uint Size, ReadOnlyMemory<byte> Data, uint DosTime)
{
    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    /// <summary>The name as the container writes it: encoded once, written for every document.</summary>
    public byte[] EncodedName { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>1 January 1980, 00:00: the same input gives the same bytes on every day.</summary>
    public const uint FixedDosTime = (1 << 21) | (1 << 16);
}
