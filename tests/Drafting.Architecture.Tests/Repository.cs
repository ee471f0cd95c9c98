using System.Xml.Linq;

namespace Drafting.Architecture.Tests;

/// <summary>The files of the checkout that the tests were built from.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotSource = new(StringComparer.Ordinal) { ".git", "artifacts", "bin", "obj", "node_modules" };

    /// <summary>The folder that holds Drafting.sln.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Names of the library assemblies, lowest layer first.</summary>
    public static string[] Libraries { get; } = ["Drafting.Text", "Drafting.Speeches", "Drafting.Word", "Drafting"];

    /// <summary>Path of a file or folder, below the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Source files of an extension, as paths below the root with <c>/</c>.</summary>
    public static IEnumerable<string> Files(string folder, string extension) =>
        Walk(PathOf(folder)).Where(path => path.EndsWith(extension, StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Files of the checkout, without what building and version control make.</summary>
    public static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return file;
        foreach (var below in Directory.EnumerateDirectories(folder).Where(path => !NotSource.Contains(Path.GetFileName(path))))
            foreach (var file in Walk(below)) yield return file;
    }

    /// <summary>Values of an item's Include in a project file.</summary>
    public static string[] Items(string project, string item) =>
        [.. XDocument.Load(PathOf(project)).Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>()];

    private static string FindRoot(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
            if (File.Exists(Path.Combine(candidate.FullName, "Drafting.sln"))) return candidate.FullName;
        throw new DirectoryNotFoundException($"No Drafting.sln above {folder}.");
    }
}
