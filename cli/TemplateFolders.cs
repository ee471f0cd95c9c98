using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli;

/// <summary>Where templates are looked for: in <c>templates</c> beside the file that names one, then among those that come with the program.</summary>
/// <remarks>
/// A name alone is never a file beside the outline: that is where finished documents are written, and 讲话稿.docx there is one of them.
/// A name that ends in .docx is a file, seen from the current folder or from the outline.
/// </remarks>
internal sealed class TemplateFolders
{
    private readonly string _beside;
    private readonly ImmutableArray<string> _folders;

    /// <param name="file">The file that names templates, such as an outline.</param>
    public TemplateFolders(string file)
    {
        _beside = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        _folders = [Path.Combine(_beside, "templates"), Path.Combine(AppContext.BaseDirectory, "templates")];
    }

    /// <summary>Sample speeches that come with the program, for a writer who has no collection yet.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Section templates.</summary>
    public SectionLibrary Sections => new([.. _folders.Prepend(_beside).Select(folder => Path.Combine(folder, "sections"))]);

    /// <summary>The Word template of a name or path.</summary>
    /// <exception cref="CommandFailure">There is none; the message lists those there are.</exception>
    public string FindWord(string name)
    {
        var isFile = Path.GetExtension(name).Equals(".docx", StringComparison.OrdinalIgnoreCase) || name.Contains('/') || name.Contains('\\');
        var candidates = isFile
            ? _folders.Prepend(_beside).Select(folder => Path.Combine(folder, name)).Prepend(Path.GetFullPath(name))
            : _folders.Select(folder => Path.Combine(folder, name + ".docx"));
        return candidates.FirstOrDefault(File.Exists) ?? throw NotFound(name);
    }

    /// <summary>The sample outline beside a Word template; null when there is none.</summary>
    public string? FindOutline(string name) =>
        name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 ? null : _folders.Select(folder => Path.Combine(folder, name + ".yaml")).FirstOrDefault(File.Exists);

    private CommandFailure NotFound(string name)
    {
        var names = _folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.docx"))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var remedy = NearestName.Find(name, names) is { } meant ? $"是不是想写“{meant}”？" : $"现有：{string.Join('、', names)}。";
        return new CommandFailure($"找不到 Word 模板“{name}”。{remedy}");
    }
}
