namespace Drafting.Batches.Records;

/// <summary>Columns as spreadsheets name them.</summary>
public static class ColumnName
{
    /// <summary>1 is A, 27 is AA.</summary>
    public static string Of(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        var name = "";
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }
}
