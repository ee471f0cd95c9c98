using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Yaml;

namespace Drafting;

/// <summary>Data for one document, read from YAML or JSON.</summary>
/// <param name="Data">The data; null when the file cannot be read.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record DataFile(DataValue? Data, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a text. JSON is read as the YAML that it is (YAML 1.2, 1.3), so that its values have places as well.</summary>
    public static DataFile Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var yaml = YamlFile.Read(source);
        return new DataFile(yaml.IsSound ? yaml.Root?.ToData() : null, yaml.Diagnostics);
    }
}
