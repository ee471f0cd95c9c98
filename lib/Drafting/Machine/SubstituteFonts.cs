using System.Globalization;
using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;
using UglyToad.PdfPig;

namespace Drafting.Machine;

/// <summary>Says which pages of a PDF are set with other fonts than the document names, because the machine lacks them.</summary>
public static class SubstituteFonts
{
    /// <summary>Looks at every page.</summary>
    /// <param name="pdf">The PDF that an office program made on this machine.</param>
    /// <param name="faces">The faces that the document names.</param>
    /// <param name="fonts">The fonts of the machine.</param>
    /// <returns>A hint, or null where every page is set as the document names it.</returns>
    public static Diagnostic? Find(byte[] pdf, Typefaces faces, InstalledFonts fonts)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(fonts);
        var statuses = FontCheck.Check(faces, fonts);
        var missing = statuses.Where(status => status.Installed is null).Select(status => status.Wanted).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count == 0) return null;

        var wanted = statuses.Where(status => status.Installed is not null).SelectMany(status => FontCheck.NamesOf(status).Append(status.Wanted)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (pages, standIns) = (new List<int>(), new SortedSet<string>(StringComparer.Ordinal));
        using var document = PdfDocument.Open(pdf);
        foreach (var page in document.GetPages())
        {
            var others = page.Letters.Select(letter => letter.FontName).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => fonts.FamilyOf(WithoutPrefix(name))).Where(family => !wanted.Contains(family)).ToList();
            if (others.Count > 0) pages.Add(page.Number);
            standIns.UnionWith(others);
        }

        return pages.Count == 0 ? null : new Diagnostic("FNT001", Severity.Hint, null,
            $"PDF 第{Range(pages)}页用 {string.Join('、', standIns)} 代替了本机没有的 {string.Join('、', missing)}。", "字形与印发件不同；装好这些字体再导出，或在有字体的电脑上用 Word、WPS 打印。");
    }

    // A subset of a font has six letters and a plus before its name (ISO 32000-1, 9.6.4).
    private static string WithoutPrefix(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;

    /// <summary>1—3、5.</summary>
    private static string Range(List<int> pages)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].Last == page - 1) runs[^1] = (runs[^1].First, page);
            else runs.Add((page, page));
        }

        return string.Join('、', runs.Select(run => run.First == run.Last ? run.First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{run.First}—{run.Last}")));
    }
}
