using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Drafting.Office;
using Drafting.Text.Segmentation;
using Drafting.Word.Layouts;

namespace Drafting.Machine;

/// <summary>Looks at what this machine has of the things that Drafting uses.</summary>
public static class MachineCheck
{
    private static readonly string[] RoleIds = ["font-title", "font-body", "font-kai", "font-hei", "font-song"];

    /// <summary>Every finding, in the order of a report.</summary>
    /// <param name="corpus">Folder of the writer's collection.</param>
    /// <param name="folder">Folder that output goes to.</param>
    public static ImmutableArray<MachineFinding> Run(string corpus, string folder)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(folder);
        var office = OfficeConverter.Find();
        return
        [
            Runtime(),
            Words(),
            Office(office),
            .. FontCheck.Check(Typefaces.Founder, InstalledFonts.Find(), office).Zip(RoleIds, Font),
            .. CorpusCheck.Check(corpus),
            Writing("write", "输出文件夹", folder),
            Writing("temp", "临时文件夹", Path.GetTempPath()),
        ];
    }

    /// <summary>The finding about LibreOffice.</summary>
    /// <param name="office">That of the machine; null when it has none.</param>
    public static MachineFinding Office(OfficeConverter? office)
    {
        const string Name = "LibreOffice";
        if (office is null)
        {
            return new(
                "office",
                Name,
                MachineState.Limited,
                "没有安装",
                "不能生成 PDF，不能读取 .doc、.wps、.rtf、.odt",
                "安装 LibreOffice（https://zh-cn.libreoffice.org）");
        }

        var version = ExternalProgram.Run(office.Program, ["--version"])?.Split('\n')[0].Trim();
        return string.IsNullOrEmpty(version)
            ? new("office", Name, MachineState.Limited, $"{office.Program} 不能运行", "不能生成 PDF，不能读取 .doc、.wps、.rtf、.odt", "重新安装 LibreOffice")
            : new("office", Name, MachineState.Ready, $"{version}，{office.Program}");
    }

    /// <summary>The finding about a folder that is written to.</summary>
    /// <param name="id">Name of the finding for scripts.</param>
    /// <param name="name">Name of the finding, in Chinese.</param>
    /// <param name="folder">The folder; it gets a file that is gone at once.</param>
    public static MachineFinding Writing(string id, string name, string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var probe = Path.Combine(folder, $".drafting-{Environment.ProcessId}.tmp");
        try
        {
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            file.WriteByte(0);
            return new(id, name, MachineState.Ready, $"可以写入 {Path.GetFullPath(folder)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(id, name, MachineState.Broken, $"不能写入 {folder}", "写不出文件", "换一个文件夹，或检查权限和磁盘空间");
        }
    }

    private static MachineFinding Runtime() =>
        new("runtime", "运行环境", MachineState.Ready, $"{RuntimeInformation.FrameworkDescription}，{RuntimeInformation.OSDescription}，{RuntimeInformation.ProcessArchitecture}");

    private static MachineFinding Words()
    {
        const string Name = "词典";
        try
        {
            // 的 is the most frequent word of any lexicon: reading it shows that the data are whole.
            var isWhole = Lexicon.Default.Frequency("的") > 0;
            if (isWhole) return new("lexicon", Name, MachineState.Ready, "内置（jieba 0.42.1）");
        }
        catch (TypeInitializationException)
        {
            // The built-in data are damaged: said below.
        }

        return new("lexicon", Name, MachineState.Broken, "内置词典已损坏", "不能分词、检索和检查", "重新安装 Drafting");
    }

    private static MachineFinding Font(FontStatus font, string id)
    {
        var name = $"字体：{font.Role}";
        return font.Installed is not null
            ? new(id, name, MachineState.Ready, font.Installed)
            : new(id, name, MachineState.Limited, $"没有 {font.Wanted}", font.Cost, $"安装 {font.Wanted}，或在模板里改用本机有的字体");
    }
}
