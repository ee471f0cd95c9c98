using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Cli;

/// <summary>Reads the outline that a command is given.</summary>
internal static class OutlineFile
{
    /// <summary>An outline, with what is wrong with its file first; none when the file is no text.</summary>
    public static OutlineReading Read(string path)
    {
        var decoded = SourceDecoder.Decode(File.ReadAllBytes(path), Path.GetFileName(path));
        if (decoded.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new OutlineReading(null, decoded.Diagnostics);
        var reading = OutlineReader.Read(decoded.Text);
        return reading with { Diagnostics = [.. decoded.Diagnostics, .. reading.Diagnostics] };
    }
}
