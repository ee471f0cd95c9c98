using System.Globalization;

namespace Drafting.Office;

/// <summary>The temporary folder of one call: profile, copies of the sources, results. Gone when disposed.</summary>
internal sealed class OfficeDesk : IDisposable
{
    // No macro runs, nothing is fetched, no first-start page appears (org.openoffice.Office.* configuration schemas).
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    private readonly string _results;
    private readonly string _extension;
    private int _count;

    public OfficeDesk(OfficeFormat format)
    {
        Folder = Directory.CreateTempSubdirectory("drafting-office-").FullName;
        var (filter, extension) = format == OfficeFormat.Pdf ? ("pdf:writer_pdf_Export", ".pdf") : ("docx:MS Word 2007 XML", ".docx");
        _extension = extension;
        _results = Directory.CreateDirectory(Path.Combine(Folder, "out")).FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "in"));
        var profile = Path.Combine(Folder, "profile");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(profile, "user")).FullName, "registrymodifications.xcu"), Settings);
        Arguments =
        [
            "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--convert-to", filter, "--outdir", _results,
        ];
    }

    public string Folder { get; }

    /// <summary>What LibreOffice is called with, before the files.</summary>
    public string[] Arguments { get; }

    /// <summary>Copies a source under a plain name: names of all kinds, and two files of one name, cause no trouble.</summary>
    public string PutIn(string source)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        var copy = Path.Combine(Folder, "in", number + PlainExtension(source));
        File.Copy(source, copy);
        return copy;
    }

    /// <summary>Moves a result to its place; false when there is none.</summary>
    public bool TakeOut(string input, string target)
    {
        var result = Path.Combine(_results, Path.GetFileNameWithoutExtension(input) + _extension);
        if (!File.Exists(result)) return false;
        // The temporary folder may be on another disk: only the last step, within one folder, is a rename.
        var temporary = $"{target}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.tmp";
        try
        {
            File.Copy(result, temporary, overwrite: true);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A killed process may hold a file a moment longer; the system clears its temporary folder.
        }
    }

    // LibreOffice goes by content, but .wps files it takes for Works documents only by name: as .doc Kingsoft's open too.
    private static string PlainExtension(string source)
    {
        var extension = Path.GetExtension(source).ToLowerInvariant();
        return extension switch
        {
            ".wps" or ".wpt" => ".doc",
            _ when extension.Length is > 1 and < 8 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) => extension,
            _ => "",
        };
    }
}
