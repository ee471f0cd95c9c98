using Drafting.Office;

namespace Drafting.Sources;

/// <summary>The files that LibreOffice turns into Word documents before they are read.</summary>
internal static class OfficeSources
{
    /// <summary>What such a file is called in messages; null for a kind that needs no LibreOffice.</summary>
    public static string? NameOf(FileKind kind) => kind switch
    {
        FileKind.Doc => "旧格式的 Word 或 WPS 文档",
        FileKind.Rtf => "RTF 文档",
        FileKind.Odt => "ODF 文档（.odt）",
        _ => null,
    };

    /// <summary>Reads the chosen files, all in one call, into their places.</summary>
    public static void Read(IReadOnlyList<string> paths, List<(int Index, string What)> chosen, OfficeConverter? office, SourceDocument[] documents)
    {
        if (office is null)
        {
            foreach (var (index, what) in chosen)
                documents[index] = SourceReader.Unread(paths[index], OfficeFaults.NotInstalled(paths[index], what), SourceOrigin.Converted);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("drafting-sources-").FullName;
        try
        {
            var jobs = chosen.Select(file => new OfficeJob(paths[file.Index], Path.Combine(folder, $"{file.Index}.docx"))).ToList();
            var faults = office.Convert(jobs, OfficeFormat.Docx).ToLookup(fault => fault.Source);
            foreach (var ((index, _), job) in chosen.Zip(jobs))
            {
                documents[index] = File.Exists(job.Target)
                    ? SourceReader.ReadWord(File.ReadAllBytes(job.Target), job.Source, SourceOrigin.Converted)
                    : SourceReader.Unread(job.Source, faults[job.Source].First(), SourceOrigin.Converted);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
