namespace Drafting.Sources.Pdf;

/// <summary>A printed line, or the part of one between wide gaps. Measures in points, from the page's bottom left.</summary>
/// <param name="Page">Page, from 1.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Left">Where its first visible character begins.</param>
/// <param name="Right">Where its last visible character ends.</param>
/// <param name="Baseline">Height of its baseline.</param>
/// <param name="Size">Type size of most of it.</param>
/// <param name="Column">Index of its column on the page, in reading order.</param>
internal sealed record PdfLine(int Page, string Text, double Left, double Right, double Baseline, double Size, int Column = 0)
{
    public double Width => Right - Left;
}
