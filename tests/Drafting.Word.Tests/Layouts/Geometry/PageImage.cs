using System.Text;

namespace Drafting.Word.Tests.Layouts.Geometry;

/// <summary>A page as pixels, measured by its ink. Lengths in millimetres from the paper's top left.</summary>
internal sealed class PageImage
{
    private const int Dpi = 300;
    private readonly byte[] _pixels;
    private readonly int _width;
    private readonly int _height;
    private readonly double _top;

    private PageImage(byte[] pixels, int width, int height, double top) => (_pixels, _width, _height, _top) = (pixels, width, height, top);

    public delegate bool Ink(byte red, byte green, byte blue);

    /// <summary>Renders a page, or the part of it below <paramref name="top"/> millimetres.</summary>
    public static PageImage Render(string folder, string pdf, int page, double top = 0)
    {
        var name = $"{Path.GetFileNameWithoutExtension(pdf)}-{page}-{top:0}";
        var window = new[] { "-x", "0", "-y", $"{Pixel(top)}", "-W", $"{Pixel(210)}", "-H", $"{Pixel(297 - top)}" };
        LibreOffice.Run("pdftoppm", folder, ["-r", $"{Dpi}", "-f", $"{page}", "-l", $"{page}", "-singlefile", .. window, pdf, name]);
        return Read(File.ReadAllBytes(Path.Combine(folder, name + ".ppm")), top);
    }

    public static bool Black(byte red, byte green, byte blue) => red < 140 && green < 140 && blue < 140;

    public static bool Red(byte red, byte green, byte blue) => red > 180 && green < 120 && blue < 120;

    /// <summary>The smallest box around the ink in a window; null where there is none.</summary>
    public (double Left, double Top, double Right, double Bottom)? Box(Ink ink, double left = 0, double top = 0, double right = 210, double bottom = 297)
    {
        int minX = int.MaxValue, minY = int.MaxValue, maxX = -1, maxY = -1;
        for (var y = Math.Max(0, Pixel(top - _top)); y < Math.Min(_height, Pixel(bottom - _top)); y++)
        {
            for (var x = Pixel(left); x < Math.Min(_width, Pixel(right)); x++)
            {
                if (!IsInk(ink, x, y)) continue;
                (minX, maxX) = (Math.Min(minX, x), Math.Max(maxX, x));
                (minY, maxY) = (Math.Min(minY, y), Math.Max(maxY, y));
            }
        }

        return maxX < 0 ? null : (Millimetres(minX), _top + Millimetres(minY), Millimetres(maxX + 1), _top + Millimetres(maxY + 1));
    }

    /// <summary>Horizontal rules: rows of ink without a gap over at least <paramref name="shortest"/> millimetres, with their thickness.</summary>
    public List<(double Top, double Thickness, double Left, double Right)> Rules(Ink ink, double shortest)
    {
        var rules = new List<(double, double, double, double)>();
        for (var y = 0; y < _height; y++)
        {
            if (LongestRun(ink, y) is not { } run || run.Right - run.Left < Pixel(shortest)) continue;
            var first = y;
            while (y + 1 < _height && LongestRun(ink, y + 1) is { } next && next.Right - next.Left >= Pixel(shortest)) y++;
            rules.Add((_top + Millimetres(first), Millimetres(y + 1 - first), Millimetres(run.Left), Millimetres(run.Right)));
        }

        return rules;
    }

    private (int Left, int Right)? LongestRun(Ink ink, int y)
    {
        (int Left, int Right)? longest = null;
        for (var x = 0; x < _width; x++)
        {
            if (!IsInk(ink, x, y)) continue;
            var start = x;
            while (x < _width && IsInk(ink, x, y)) x++;
            if (longest is null || x - start > longest.Value.Right - longest.Value.Left) longest = (start, x);
        }

        return longest;
    }

    private bool IsInk(Ink ink, int x, int y)
    {
        var at = 3 * (y * _width + x);
        return ink(_pixels[at], _pixels[at + 1], _pixels[at + 2]);
    }

    private static int Pixel(double millimetres) => (int)Math.Round(millimetres / 25.4 * Dpi);

    private static double Millimetres(int pixels) => pixels * 25.4 / Dpi;

    /// <summary>Portable pixmap, binary: P6, width, height, 255.</summary>
    private static PageImage Read(byte[] file, double top)
    {
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4)
        {
            var end = Array.FindIndex(file, at, b => b is (byte)' ' or (byte)'\n');
            fields.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }

        return new PageImage(file[at..], int.Parse(fields[1]), int.Parse(fields[2]), top);
    }
}
