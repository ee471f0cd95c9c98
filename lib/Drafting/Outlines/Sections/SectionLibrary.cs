using System.Collections.Immutable;
using Drafting.Text.Sources;

namespace Drafting.Outlines.Sections;

/// <summary>Folders of section templates: one file each, named after the template. A file is read when its template is asked for.</summary>
/// <param name="Folders">Folders to look in; the first that has the name wins, and those that do not exist are passed over.</param>
public sealed record SectionLibrary(ImmutableArray<string> Folders)
{
    /// <summary>A library without templates.</summary>
    public static SectionLibrary Empty { get; } = new([]);

    /// <summary>Names of all templates, in order.</summary>
    public IEnumerable<string> Names => Folders
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml"))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Reads the template of a name; null when there is none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public SectionTemplateReading? Find(string name)
    {
        if (FileOf(name) is not { } file) return null;
        using var stream = File.OpenRead(file);
        var decoded = SourceDecoder.Decode(stream, Path.GetFileName(file));
        return decoded.Text.Content.Length == 0 ? new SectionTemplateReading(null, decoded.Diagnostics) : SectionTemplateReader.Read(decoded.Text);
    }

    /// <summary>Path of the file of a name; null when there is none.</summary>
    public string? FileOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        // A name is no path: an outline from elsewhere must not reach other files.
        if (name.Length == 0 || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || name.Contains("..", StringComparison.Ordinal)) return null;
        return Folders.Select(folder => Path.Combine(folder, name + ".yaml")).FirstOrDefault(File.Exists);
    }
}
