namespace Drafting.Batches.Records;

/// <summary>Why a file cannot be read any further.</summary>
/// <param name="What">What is wrong, without a full stop.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record ReadFailure(string What, string Remedy)
{
    /// <summary>Delimited text (RFC 4180, 2.5 to 2.7).</summary>
    public static ReadFailure Quotes { get; } = new("引号不成对", "请检查这一行的引号：带引号的格子要整格加引号，里面的引号写两个。");

    /// <summary>A workbook whose sheet ends, or holds more in a cell than a cell can.</summary>
    public static ReadFailure Damage { get; } = new("工作簿已损坏，或一格的文字太长", "请用 Excel 或 WPS 表格打开，看过这一行后另存。");

    /// <summary>An array without its end.</summary>
    public static ReadFailure OpenArray { get; } = new("JSON 数组没有结束或结束得太早，或引号不成对", "请检查这一行的引号和括号，整个文件只留一对“[ ]”。");
}
