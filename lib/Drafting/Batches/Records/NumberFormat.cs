namespace Drafting.Batches.Records;

/// <summary>Number formats of a spreadsheet (ISO 29500-1, 18.8.30 and 18.8.31).</summary>
internal static class NumberFormat
{
    /// <summary>Whether a format shows a date or a time: 27 to 36 and 50 to 58 are those of Chinese, such as 31, yyyy"年"m"月"d"日".</summary>
    /// <param name="id">Number of the format.</param>
    /// <param name="own">Formats that the workbook defines.</param>
    public static bool IsDate(int id, IReadOnlyDictionary<int, string> own)
    {
        if (own.TryGetValue(id, out var code)) return IsDate(code);
        return id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);
    }

    /// <summary>A letter of date or time outside quotes, brackets and escapes; of the section for positive numbers.</summary>
    private static bool IsDate(string code)
    {
        for (var index = 0; index < code.Length && code[index] != ';'; index++)
        {
            switch (code[index])
            {
                case '"':
                    index = Closing(code, '"', index);
                    break;
                case '[':
                    // [h] counts hours; [Red], [$-804] and conditions are no dates.
                    if (index + 1 < code.Length && code[index + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && code.IndexOf(']', index) is var end && end - index <= 3) return true;
                    index = Closing(code, ']', index);
                    break;
                case '\\' or '_' or '*':
                    index++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'm' or 'M':
                    return true;
            }
        }

        return false;
    }

    private static int Closing(string code, char mark, int start) => code.IndexOf(mark, start + 1) is > 0 and var end ? end : code.Length;
}
