using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Fields;

namespace Drafting.Word.Templates;

/// <summary>A Word template, compiled once. Immutable; any number of threads may fill it at the same time.</summary>
#pragma warning disable CA1001 // A thread's session is memory and nothing else; the collector frees it with the thread or the template.
public sealed class Template
#pragma warning restore CA1001
{
    private readonly CompiledPackage _package;
    // One session a thread: a pool that threads share costs each fill more than two transfers of a cache line (docs/decisions/0026).
    private readonly ThreadLocal<FillSession?> _session = new();

    internal Template(CompiledPackage package, ImmutableArray<TemplateField> fields)
    {
        _package = package;
        Fields = fields;
    }

    /// <summary>The data that the template asks for, in the order of its tags.</summary>
    public ImmutableArray<TemplateField> Fields { get; }

    /// <summary>Compiles the template in a file. Faults in it are returned; I/O errors are thrown.</summary>
    public static TemplateResult Open(string path, TemplateOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Open(stream, options);
    }

    /// <summary>Compiles a template, reading the stream to its end. Faults in it are returned; I/O errors are thrown.</summary>
    public static TemplateResult Open(Stream stream, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= TemplateOptions.Default;
        return ReadAll(stream, options.Limits.FileBytes) is { } file
            ? new TemplateCompiler(options).Compile(file)
            : new TemplateResult(null, [PackageFaults.Limit($"超过 {options.Limits.FileBytes >> 20} MB")]);
    }

    /// <summary>Everything that can be said against a template: what keeps it from being filled, and what will look wrong or cost an error later.</summary>
    public static ImmutableArray<Diagnostic> Check(Stream stream, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= TemplateOptions.Default;
        return ReadAll(stream, options.Limits.FileBytes) is { } file
            ? new TemplateCompiler(options, inspects: true).Compile(file).Diagnostics
            : [PackageFaults.Limit($"超过 {options.Limits.FileBytes >> 20} MB")];
    }

    /// <summary>Writes one document. With faults nothing is written to <paramref name="output"/>.</summary>
    /// <param name="data">The values, usually a <see cref="DataObject"/>.</param>
    /// <param name="output">Receives the .docx in one piece; it need not be seekable.</param>
    /// <param name="options">How to fill; <see cref="FillOptions.Default"/> when null.</param>
    public FillResult Fill(DataValue data, Stream output, FillOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(output);
        var session = _session.Value ?? new FillSession(_package);
        // Taken out while in use: a rich value may fill the same template, and a session that an exception left half-way is dropped.
        _session.Value = null;
        session.Run(data, options ?? FillOptions.Default);
        var result = new FillResult(!session.Filling.HasErrors, [.. session.Filling.Diagnostics]);
        if (result.Succeeded) output.Write(session.Document.Written);
        if (session.IsWorthKeeping) _session.Value = session;
        return result;
    }

    /// <summary>The bytes of a stream; null when it holds more than <paramref name="limit"/>.</summary>
    private static byte[]? ReadAll(Stream stream, long limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[80 << 10];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limit) return null;
        }

        return memory.ToArray();
    }
}
