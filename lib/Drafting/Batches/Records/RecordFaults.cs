using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Batches.Records;

/// <summary>What can be wrong with the data of a batch.</summary>
internal static class RecordFaults
{
    public static Diagnostic Empty(string file) => new("REC001", Severity.Error, null, "文件是空的。", "请检查是不是选错了文件。") { Source = file };

    public static Diagnostic NotText(string file) => new("REC002", Severity.Error, null, "不是文本文件。", "请另存为 .xlsx 或 .csv。") { Source = file };

    public static Diagnostic UnknownKind(string file) =>
        new("REC003", Severity.Error, null, "不认识这种数据文件。", $"可以用 {RecordReader.Kinds}；.xls 和 .et 请另存为 .xlsx。") { Source = file };

    public static Diagnostic Encrypted(string file) =>
        new("REC004", Severity.Error, null, "是加密的工作簿，或旧的 .xls 格式。", "请去掉密码，另存为 .xlsx。") { Source = file };

    public static Diagnostic NoWorkbook(string file) => new("REC005", Severity.Error, null, "不是完整的 .xlsx 工作簿。", "请在 Excel 或 WPS 表格里打开后另存。") { Source = file };

    public static Diagnostic NoSheet(string file, string sheet, IReadOnlyList<string> sheets) =>
        new("REC006", Severity.Error, null, $"没有工作表“{sheet}”。", Suggest(sheet, sheets)) { Source = file };

    public static Diagnostic NoHeader(string file) => new("REC007", Severity.Error, null, "没有找到表头。", "请在数据上面写一行列名，如 单位、姓名。") { Source = file };

    public static Diagnostic TwiceInHeader(string file, int row, int column, string name) =>
        new("REC008", Severity.Error, new TextPosition(row, column), $"{ColumnName.Of(column)}列的表头“{name}”与前面的列重名。", "请改成不同的名称。") { Source = file };

    public static Diagnostic LostDigits(string file, int row, int column, string header) => Cell("REC009", file, row, column, header, "号码超过15位，表格里已经丢了后几位", "请把这一列设为文本后重新填写。");

    public static Diagnostic FormulaError(string file, int row, int column, string header, string value) => Cell("REC010", file, row, column, header, $"公式出错：{value}", "请改好公式或填上值。");

    public static Diagnostic Garbled(string file, int row, int column, string header) => Cell("REC011", file, row, column, header, "有乱码", "请改成正确的文字，或把文件另存为 UTF-8。");

    public static Diagnostic ControlCharacter(string file, int row, int column, string header) => Cell("REC022", file, row, column, header, "里有看不见的控制字符", "请清空后重新填写，不要整格粘贴。");

    public static Diagnostic TooLarge(string file, long limit) =>
        new("REC023", Severity.Error, null, $"工作簿超过 {limit >> 20} MB，不能整本打开。", "请删去图片和不用的工作表，或另存为 .csv：.csv 不限大小。") { Source = file };

    public static Diagnostic Unreadable(string file, int row, ReadFailure failure) =>
        new("REC012", Severity.Error, new TextPosition(row, 1), $"从这一行起读不下去：{failure.What}。", failure.Remedy) { Source = file };

    public static Diagnostic NoList(string file) => new("REC013", Severity.Error, null, "不是一组记录。", "请写成列表：每条记录前面写“- ”，或用 JSON 数组。") { Source = file };

    public const string NoRecordId = "REC014";

    public static Diagnostic NoRecord(string file, TextPosition position) => new(NoRecordId, Severity.Error, position, "不是“名称: 值”的记录。", "请写成“单位: 教育局”的样子。") { Source = file };

    public static Diagnostic NoMap(string map) => new("REC015", Severity.Error, null, "不是列名的对照表。", "请逐行写“模板里的名称: 表里的列名”，如 单位: 参会单位。") { Source = map };

    public static Diagnostic NoColumnName(string map, TextPosition? place, string name) =>
        new("REC016", Severity.Error, place, $"“{name}”后面没有写列名。", "请写成“模板里的名称: 表里的列名”；列名是数字的加引号。") { Source = map };

    public static Diagnostic NoMappedColumn(string map, TextPosition? place, string column, RecordFile file) =>
        new("REC017", Severity.Error, place, $"{file.Name} 里没有“{column}”这一列。", Suggest(column, file.Columns)) { Source = map };

    public static Diagnostic MapsOverColumn(string map, TextPosition? place, string name) =>
        new("REC018", Severity.Error, place, $"表里已有“{name}”这一列，不能再指另一列。", "请在表里改掉那一列的名称，或在模板里换一个名称。") { Source = map };

    public static Diagnostic NoGroupColumn(RecordFile file, string column) =>
        new("REC019", Severity.Error, null, $"没有“{column}”这一列，不能按它分组。", Suggest(column, file.Names)) { Source = file.Name };

    public static Diagnostic ListNameTaken(string file, string name) =>
        new("REC020", Severity.Error, null, $"分组后“{name}”是每组各行的列表，表里不能有同名的列。", "请把这一列改名。") { Source = file };

    public static Diagnostic NoGroup(string file, int row, string column) =>
        new("REC021", Severity.Error, new TextPosition(row, 1), $"分组要用的“{column}”没有值。", "请补上。") { Source = file };

    private static string Suggest(string name, IEnumerable<string> names) => NearestName.Find(name, names) is { } meant ? $"是不是想写“{meant}”？" : $"有：{string.Join('、', names)}。";

    private static Diagnostic Cell(string id, string file, int row, int column, string header, string what, string remedy) =>
        new(id, Severity.Error, new TextPosition(row, column), $"{ColumnName.Of(column)}列“{header}”{what}。", remedy) { Source = file };
}
