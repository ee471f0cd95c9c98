using System.Globalization;

namespace Drafting.Word.Checking;

/// <summary>Lengths as messages show them.</summary>
internal static class Lengths
{
    public static string Millimetres(int twips) => Number(twips / 1440.0 * 25.4, "0.#") + "毫米";

    /// <summary>Weight of a rule, eighths of a point.</summary>
    public static string Eighths(int eighths) => Number(eighths / 8.0 / 72 * 25.4, "0.00") + "毫米";

    public static string Points(double points) => Number(points, "0.##") + "磅";

    public static string Characters(double characters) => characters == 0 ? "顶格" : Number(characters, "0.#") + "字";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
