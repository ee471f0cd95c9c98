using System.Security.Cryptography;
using Drafting.Batches;
using Drafting.Batches.Records;
using Drafting.Outlines;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary>What <c>draft batch</c> makes documents of: the records, and what makes a document of one.</summary>
internal static class BatchInputs
{
    /// <summary>The records: under the names of the template, those asked for, in groups.</summary>
    public static RecordFile? OpenRecords(BatchArguments options, Terminal terminal)
    {
        var opened = RecordReader.Open(options.Data, options.Sheet);
        terminal.Report(opened.Diagnostics);
        if (opened.File is { } table && options.Map is { } map) opened = Reported(ColumnMap.Apply(SourceDecoder.Decode(File.ReadAllBytes(map), Path.GetFileName(map)).Text, table));
        if (opened.File is { } all && options.Where is { } text)
            opened = new RecordOpening(all.Where(DataCondition.Parse(text, out var fault) ?? throw new CommandFailure($"--where 的条件读不懂：{fault}请写成 人数 > 50、单位 == \"教育局\" 的样子。")), []);
        if (opened.File is { } rows && options.Group is { } column) opened = Reported(RecordGroups.Group(rows, column));
        return opened.File;

        RecordOpening Reported(RecordOpening opening)
        {
            terminal.Report(opening.Diagnostics);
            return opening;
        }
    }

    /// <summary>The renderer of a template or an outline; null where it has faults, which are reported.</summary>
    /// <param name="fingerprint">A digest of all that a document depends on beside its record.</param>
    public static IRecordRenderer? OpenRenderer(BatchArguments options, Terminal terminal, out string fingerprint)
    {
        var isOutline = Path.GetExtension(options.Template).ToUpperInvariant() is ".YAML" or ".YML";
        if (!isOutline)
        {
            var file = new TemplateFolders(options.Data).FindWord(options.Template);
            fingerprint = $"{Digest(file)} {options.Missing}";
            var opened = Template.Open(file);
            terminal.Report(opened.Diagnostics);
            return opened.Template is { } template ? new TemplateRenderer(template, new FillOptions { Missing = options.Missing ?? default, Folder = BatchOutputs.FolderOf(options.Data) }) : null;
        }

        fingerprint = "";
        if (options.Missing is not null) throw new CommandFailure("--missing 只用于 Word 模板。大纲里可以写 {{列名 | 默认 \"待定\"}}。");
        var reading = OutlineFile.Read(options.Template);
        terminal.Report(reading.Diagnostics);
        if (reading.Outline is not { } outline) return null;
        var beside = new TemplateFolders(options.Template);
        var path = beside.FindWord(outline.TemplateName);
        // Any section template may be used under a condition: a change in one makes all documents anew.
        fingerprint = string.Join(' ', beside.Sections.Names.Select(name => beside.Sections.FileOf(name)).OfType<string>().Prepend(path).Prepend(options.Template).Select(Digest));
        var word = Template.Open(path);
        terminal.Report(word.Diagnostics);
        return word.Template is { } compiled ? new OutlineRenderer(outline, compiled, beside.Sections, BatchOutputs.FolderOf(options.Data)) : null;
    }

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
