using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli;

/// <summary>Where templates are looked for: beside the file that names one, in <c>templates</c> there, then those that come with the program.</summary>
internal sealed class TemplateFolders
{
    private readonly ImmutableArray<string> _folders;

    /// <param name="file">The file that names templates, such as an outline.</param>
    public TemplateFolders(string file)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        _folders = [beside, Path.Combine(beside, "templates"), Path.Combine(AppContext.BaseDirectory, "templates")];
    }

    /// <summary>Section templates.</summary>
    public SectionLibrary Sections => new([.. _folders.Select(folder => Path.Combine(folder, "sections"))]);

    /// <summary>The Word template of a name or path.</summary>
    /// <exception cref="CommandFailure">There is none; the message lists those there are.</exception>
    public string FindWord(string name)
    {
        if (Path.GetExtension(name).Length > 0 && File.Exists(name)) return name;
        var candidates = _folders.SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".docx") });
        return candidates.FirstOrDefault(File.Exists) ?? throw NotFound(name);
    }

    private CommandFailure NotFound(string name)
    {
        var names = _folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.docx"))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var remedy = NearestName.Find(name, names) is { } meant ? $"是不是想写“{meant}”？" : $"现有：{string.Join('、', names)}。";
        return new CommandFailure($"找不到 Word 模板“{name}”。{remedy}");
    }
}
