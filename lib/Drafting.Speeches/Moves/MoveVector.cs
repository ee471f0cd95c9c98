using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Drafting.Speeches.Moves;

/// <summary>Arithmetic on one number for each move, in as many lanes as two vector registers hold.</summary>
internal static class MoveVector
{
    /// <summary>Lanes of a row; those behind the moves stay unused.</summary>
    public const int Lanes = 16;

    private const int Half = Lanes / 2;

    /// <summary>Adds <paramref name="factor"/> times a row to <paramref name="target"/>.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> row, float factor)
    {
        (Low(row) * factor + Low(target)).CopyTo(target);
        (High(row) * factor + High(target)).CopyTo(target[Half..]);
    }

    /// <summary>The first eight lanes.</summary>
    public static Vector256<float> Low(ReadOnlySpan<float> row) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row[..Half]));

    /// <summary>The other eight.</summary>
    public static Vector256<float> High(ReadOnlySpan<float> row) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(row.Slice(Half, Half)));

    /// <summary>Which of some numbers is the greatest, the first of equals.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> row)
    {
        var most = 0;
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] > row[most]) most = i;
        }

        return most;
    }

    /// <summary>Rows of moves, each padded to <see cref="Lanes"/> by <paramref name="padding"/>.</summary>
    public static float[] Pad(IReadOnlyList<float> rows, float padding = 0)
    {
        var padded = new float[rows.Count / Unit.Moves * Lanes];
        Array.Fill(padded, padding);
        for (var i = 0; i < rows.Count; i++) padded[(i / Unit.Moves * Lanes) + (i % Unit.Moves)] = rows[i];
        return padded;
    }
}
