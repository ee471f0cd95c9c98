using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Corpora;

/// <summary>Which files of a folder belong to a corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>Extensions of documents; a file without one counts as text.</summary>
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        "", ".txt", ".text", ".md", ".markdown", ".docx", ".docm", ".dotx", ".doc", ".dot", ".wps", ".wpt", ".odt", ".rtf", ".pdf",
    };

    /// <summary>The documents, with <c>/</c> in their paths: not the hidden ones, nor those that Word locks a document with.</summary>
    public static IEnumerable<(string Path, FileInfo File)> Find(string folder) => All(folder).Where(item => IsDocument(item.Path));

    /// <summary>Why each of the other files is left out.</summary>
    public static IEnumerable<Diagnostic> LeftOut(string folder) => All(folder).Where(item => !IsDocument(item.Path)).Select(item =>
        new Diagnostic("COR001", Severity.Hint, null, $"不是文稿（{Path.GetExtension(item.Path)}），没有收入。", "范文可用 txt、md、docx、doc、wps、odt、rtf、pdf。") { Source = item.Path });

    private static bool IsDocument(string path) => Documents.Contains(Path.GetExtension(path));

    private static IEnumerable<(string Path, FileInfo File)> All(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (path[0] == '.' || file.Name[0] == '.' || file.Name.StartsWith("~$", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal)) continue;
            yield return (path, file);
        }
    }
}
