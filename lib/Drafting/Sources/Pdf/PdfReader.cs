using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Drafting.Sources.Pdf;

/// <summary>Reads PDF files that carry their text; no bytes make it throw.</summary>
internal static class PdfReader
{
    // A scanned page may carry a stamp or a page number as text.
    private const int FewestLetters = 8;

    public static PdfText Read(byte[] file, string name)
    {
        try
        {
            using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return Read(document, name);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Unread(name, PdfFaults.Encrypted());
        }
#pragma warning disable CA1031 // A PDF parser meets anything in a damaged file; the bytes are in memory, so every failure is theirs.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Unread(name, PdfFaults.Damaged());
        }
    }

    private static PdfText Read(PdfDocument document, string name)
    {
        var pages = document.GetPages().Select(page => ReadingOrder.Order(LineBuilder.Build(page))).ToList();
        var blank = Enumerable.Range(1, pages.Count).Where(page => pages[page - 1].Sum(line => line.Text.Length) < FewestLetters).ToList();
        if (blank.Count == pages.Count) return Unread(name, PdfFaults.Scanned());

        var furniture = FurnitureFinder.Find(pages);
        var body = pages.SelectMany(lines => lines).Where(line => !furniture.Contains(line)).ToList();
        var paragraphs = new ParagraphJoiner(body).Join(body).ToList();
        var text = new SourceText(string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)), name);
        var left = pages.SelectMany(lines => lines).Where(furniture.Contains).Select(line => new PageFurniture(line.Page, line.Text));
        return new(text, [.. paragraphs.Select(paragraph => paragraph.Page)], [.. left], Faults(text, blank, name));
    }

    private static ImmutableArray<Diagnostic> Faults(SourceText text, List<int> blank, string name)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        if (blank.Count > 0) faults.Add(PdfFaults.BlankPages(blank) with { Source = name });
        // A font without a table of its characters gives private-use or failed characters.
        var unreadable = text.Content.Count(character => character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (< ' ' and not '\n' and not '\t'));
        if (unreadable * 10 > text.Content.Length) faults.Add(PdfFaults.Garbled() with { Source = name });
        return faults.ToImmutable();
    }

    private static PdfText Unread(string name, Diagnostic fault) => new(new SourceText("", name), [1], [], [fault with { Source = name }]);
}
