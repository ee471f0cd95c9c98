namespace Drafting.Machine;

/// <summary>The font families of a machine, by every name they have.</summary>
public sealed class InstalledFonts
{
    private readonly HashSet<string> _families;

    private InstalledFonts(IEnumerable<string> families) => _families = new(families, StringComparer.OrdinalIgnoreCase);

    /// <summary>Number of names.</summary>
    public int Count => _families.Count;

    /// <summary>Asks fontconfig where it is installed, else reads the font folders of Windows or macOS.</summary>
    public static InstalledFonts Find()
    {
        if (ExternalProgram.Find("fc-list") is { } list && ExternalProgram.Run(list, [":", "family"]) is { } output)
            return new(output.Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Unescape));
        return InFolders(Folders());
    }

    /// <summary>The fonts in folders and the folders below them.</summary>
    /// <param name="folders">Folders; those that do not exist or may not be read are passed over.</param>
    public static InstalledFonts InFolders(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", everything)).Where(IsFont);
        return new(files.SelectMany(NamesIn));
    }

    /// <summary>Whether a family is installed under that name.</summary>
    public bool Contains(string family) => _families.Contains(family);

    /// <summary>The family that a PostScript name belongs to: <c>NotoSansCJKjp-Regular</c> to Noto Sans CJK JP; the name itself when none fits.</summary>
    /// <param name="postScriptName">Name of a font as PDF files write it.</param>
    public string FamilyOf(string postScriptName)
    {
        ArgumentNullException.ThrowIfNull(postScriptName);
        var family = _families
            .Where(name => postScriptName.StartsWith(name.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            .MaxBy(name => name.Length);
        return family ?? postScriptName;
    }

    // fontconfig writes a backslash before characters that its patterns use.
    private static string Unescape(string name) => name.Replace("\\", "", StringComparison.Ordinal);

    private static bool IsFont(string path) => Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".ttc" or ".otf" or ".otc";

    private static HashSet<string> NamesIn(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return FontNames.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Folders()
    {
        yield return Environment.GetFolderPath(Environment.SpecialFolder.Fonts);
        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts");
        }
        else
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            string[] folders = OperatingSystem.IsMacOS()
                ? ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")]
                : ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts")];
            foreach (var folder in folders) yield return folder;
        }
    }
}
