namespace Drafting.Word.Packages.Deflating;

/// <summary>Chooses the codes of a part by what its fixed text needs and what values are likely to.</summary>
internal static class CodeChooser
{
    /// <summary>How likely a value's bytes are beside the fixed text: digits, Latin letters, and Chinese as UTF-8 writes it (E4 to E9, then 80 to BF).</summary>
    private const int DigitWeight = 3;
    private const int LeadWeight = 12;
    private const int TrailWeight = 4;

    public static (HuffmanCode Literals, HuffmanCode Distances) Choose(IReadOnlyList<byte[]> segments, IReadOnlyList<IReadOnlyList<SegmentStep>> steps)
    {
        // Every symbol counts at least once, so that each has a code word.
        var literals = new int[DeflateFormat.LiteralSymbols];
        var distances = new int[DeflateFormat.DistanceSymbols];
        Array.Fill(literals, 1);
        Array.Fill(distances, 1);
        for (var digit = '0'; digit <= '9'; digit++) literals[digit] += DigitWeight;
        for (var lead = 0xE4; lead <= 0xE9; lead++) literals[lead] += LeadWeight;
        for (var trail = 0x80; trail <= 0xBF; trail++) literals[trail] += TrailWeight;
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var position = 0;
            foreach (var step in steps[segment])
            {
                if (step.Length == 1)
                {
                    literals[segments[segment][position]]++;
                }
                else
                {
                    literals[DeflateFormat.OfLength(step.Length).Symbol]++;
                    distances[DeflateFormat.OfDistance(step.Distance).Symbol]++;
                }

                position += step.Length;
            }
        }

        return (HuffmanCode.For(literals, 15), HuffmanCode.For(distances, 15));
    }
}
