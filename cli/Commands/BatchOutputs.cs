using Drafting.Batches.Output;

namespace Drafting.Cli.Commands;

/// <summary>Where <c>draft batch</c> writes: a folder, a .zip or one merged document.</summary>
internal static class BatchOutputs
{
    /// <summary>Begins the output; what cannot be begun is refused with the reason.</summary>
    public static IBatchOutput Open(BatchArguments options)
    {
        var parent = FolderOf(options.Output);
        if (!Directory.Exists(parent)) throw new CommandFailure($"输出文件夹不存在：{parent}。请先建好，或换一个位置。");
        var isDocument = Path.GetExtension(options.Output).Equals(".docx", StringComparison.OrdinalIgnoreCase);
        if (options.Merge != isDocument) throw new CommandFailure(options.Merge ? "--merge 合成一份文件，-o 请写以 .docx 结尾的文件名。" : "-o 写 .docx 时要加 --merge（合成一份）；每份一个文件的，请写文件夹或 .zip。");
        if (options.Merge)
        {
            if (options.Resume) throw new CommandFailure("--merge 合成一份文件，不能接着做。请去掉 --resume。");
            return new MergedOutput(options.Output);
        }

        if (Path.GetExtension(options.Output).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            if (options.Resume) throw new CommandFailure("写 .zip 不能接着做：它或者完整，或者没有。请去掉 --resume，或写到文件夹。");
            return new ZipOutput(options.Output);
        }

        if (File.Exists(options.Output)) throw new CommandFailure($"输出位置是一个文件：{options.Output}。请写文件夹，或以 .zip 结尾的文件名。");
        if (!options.Resume && FolderOutput.HoldsBatch(options.Output)) throw new CommandFailure($"{options.Output} 里已有一批文件。加 --resume 接着做，或换一个文件夹。");
        return new FolderOutput(options.Output, options.Resume);
    }

    /// <summary>Name of the fault sheet that stands in the output or beside it.</summary>
    public static string FaultSheet(BatchArguments options) => options.Merge ? Path.GetFileName(MergedOutput.Beside(options.Output, FolderOutput.FaultSheet)) : FolderOutput.FaultSheet;

    /// <summary>Whether the output is there as a whole or not at all.</summary>
    public static bool IsOneFile(BatchArguments options) => options.Merge || options.Output.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    public static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
}
