using Drafting.Text.Diagnostics;

namespace Drafting.Outlines.Starting;

/// <summary>What is said when an outline is started: NEW001 to NEW009. None of it keeps the outline from being written.</summary>
internal static class StartingFaults
{
    public static Diagnostic BrokenTemplate(string name, Diagnostic first) =>
        new("NEW001", Severity.Warning, first.Position, $"段落模板“{name}”有错，没有用它：{first.Message}", first.Remedy) { Source = name + ".yaml" };

    public static Diagnostic NobodySpokeOn(string topic, IEnumerable<string> known) =>
        new("NEW002", Severity.Warning, null, $"范文里没有讲“{topic}”的，各环节列出的是同类环节的段落。", $"可以换一个说法（现有段落模板的主题：{string.Join('、', known)}），或用 draft corpus add 收入这方面的范文。");

    public static Diagnostic NoTemplatesOn(string topic) =>
        new("NEW003", Severity.Hint, null, $"没有专写“{topic}”的段落模板，用了通用的。", "可在大纲旁边的 sections 文件夹里自己写，用 主题 注明。");
}
