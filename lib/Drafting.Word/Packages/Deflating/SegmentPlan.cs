namespace Drafting.Word.Packages.Deflating;

/// <summary>A stretch of fixed text as the bits that stand for it, with the places where it repeats earlier segments.</summary>
/// <param name="Bytes">The text.</param>
/// <param name="Operations">What is written, in order.</param>
/// <param name="Bits">How many bits that takes at most.</param>
internal sealed record SegmentPlan(byte[] Bytes, SegmentOperation[] Operations, int Bits)
{
    /// <summary>A repetition across segments: its code words with all their extra bits.</summary>
    private const int FarMatchBits = 48;

    public static SegmentPlan Make(byte[] bytes, IReadOnlyList<SegmentStep> steps, DeflatePlan plan)
    {
        var operations = new List<SegmentOperation>();
        var builder = new BitStringBuilder();
        var bits = 0;
        var position = 0;

        void Flush()
        {
            if (builder.Length == 0) return;
            bits += builder.Length;
            operations.Add(new SegmentOperation(builder.Take(), default, 0));
        }

        foreach (var step in steps)
        {
            if (step.Length == 1) builder.Append(plan.Literals.CodeWords[bytes[position]], plan.Literals.Lengths[bytes[position]]);
            else if (step.Source < 0) AppendMatch(builder, step, plan);
            else
            {
                Flush();
                bits += FarMatchBits;
                operations.Add(new SegmentOperation(null, step, position));
            }

            position += step.Length;
        }

        Flush();
        return new SegmentPlan(bytes, [.. operations], bits);
    }

    private static void AppendMatch(BitStringBuilder builder, SegmentStep step, DeflatePlan plan)
    {
        var length = DeflateFormat.OfLength(step.Length);
        builder.Append(plan.Literals.CodeWords[length.Symbol], plan.Literals.Lengths[length.Symbol]);
        builder.Append((uint)length.Extra, length.ExtraBits);
        var distance = DeflateFormat.OfDistance(step.Distance);
        builder.Append(plan.Distances.CodeWords[distance.Symbol], plan.Distances.Lengths[distance.Symbol]);
        builder.Append((uint)distance.Extra, distance.ExtraBits);
    }
}

/// <summary>Prepared bits, or a repetition of an earlier segment.</summary>
/// <param name="Bits">The bits; null for a repetition.</param>
/// <param name="Far">The repetition.</param>
/// <param name="Position">Where in its own segment it stands.</param>
internal readonly record struct SegmentOperation(BitString? Bits, SegmentStep Far, int Position);
