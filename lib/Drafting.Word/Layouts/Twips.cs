namespace Drafting.Word.Layouts;

/// <summary>Lengths in twentieths of a point, the unit of WordprocessingML (ISO/IEC 29500-1 §17.18.81, ST_TwipsMeasure).</summary>
internal static class Twips
{
    public static int FromMillimetres(double millimetres) => Round(millimetres / 25.4 * 1440);

    public static int FromPoints(double points) => Round(points * 20);

    /// <summary>To a tenth of a millimetre, as a person measures.</summary>
    public static double ToMillimetres(int twips) => Math.Round(twips / 1440.0 * 25.4, 1);

    private static int Round(double twips) => (int)Math.Round(twips, MidpointRounding.AwayFromZero);
}
