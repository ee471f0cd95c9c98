namespace Drafting.Text.Tests.Segmentation;

/// <summary>The data of jieba in the folder <c>data/jieba</c> of the repository.</summary>
internal static class JiebaData
{
    public static string Folder { get; } = Path.Combine(Root(), "data", "jieba");

    /// <summary>Every hundredth word of the dictionary.</summary>
    public static string[] Words { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "dict.txt")).Where((_, line) => line % 100 == 0).Select(line => line.Split(' ')[0])];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Drafting.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
