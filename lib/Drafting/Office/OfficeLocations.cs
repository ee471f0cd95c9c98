namespace Drafting.Office;

/// <summary>Where LibreOffice is installed.</summary>
internal static class OfficeLocations
{
    public static string? Find(string? searchPath)
    {
        var usual = searchPath is null ? UsualPlaces() : [];
        searchPath ??= Environment.GetEnvironmentVariable("PATH") ?? "";
        string[] names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
        var onPath = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => names.Select(name => Path.Combine(folder, name)));
        return onPath.Concat(usual).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (var root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 })
                yield return Path.Combine(Environment.GetFolderPath(root), "LibreOffice", "program", "soffice.com");
        }
        else if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/LibreOffice.app/Contents/MacOS/soffice";
        }
        else
        {
            yield return "/usr/bin/soffice";
            yield return "/opt/libreoffice/program/soffice";
            yield return "/snap/bin/libreoffice";
        }
    }
}
