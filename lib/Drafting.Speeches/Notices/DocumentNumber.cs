using System.Text.RegularExpressions;

namespace Drafting.Speeches.Notices;

/// <summary>发文字号 (GB/T 9704-2012, 7.2.5): 示水〔2026〕18号, also with the brackets that writers use by mistake.</summary>
internal static partial class DocumentNumber
{
    /// <summary>The number that is a line, or stands at one of its ends; null when there is none.</summary>
    public static string? Read(string line)
    {
        if (line.Length > 50) return null;
        var match = Pattern().Match(line);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex(@"[\u4e00-\u9fffA-Z]{1,14}\s?[〔\[［（(【]\s?\d{4}\s?[〕\]］）)】]\s?(?:第\s?)?\d{1,5}\s?号", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
