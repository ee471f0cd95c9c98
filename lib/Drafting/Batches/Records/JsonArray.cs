using System.Text;
using Drafting.Text.Sources;

namespace Drafting.Batches.Records;

/// <summary>The values of a JSON array as texts, one at a time, parted at the commas between them (RFC 8259, 5).</summary>
internal static class JsonArray
{
    /// <summary>A longer value is a quotation mark that was not closed.</summary>
    private const int LongestItem = 16 << 20;

    /// <summary>Whether the first character of a file opens an array.</summary>
    public static bool Begins(string path, Encoding encoding)
    {
        using var reader = new StreamReader(path, encoding);
        return SkipSpace(reader) == '[';
    }

    /// <summary>The values; the last has a failure when the array does not end, or the file does not end with it.</summary>
    public static IEnumerable<JsonItem> Items(string path, Encoding encoding)
    {
        using var reader = new StreamReader(path, encoding);
        var item = new StringBuilder();
        var (line, column, start) = (1, 0, TextPosition.Start);
        var (depth, isQuoted, isEscaped, isWhole) = (0, false, false, false);
        for (int next; (next = reader.Read()) >= 0;)
        {
            var character = (char)next;
            (line, column) = character == '\n' ? (line + 1, 0) : (line, column + 1);
            if (isQuoted)
            {
                (isQuoted, isEscaped) = (isEscaped || character != '"', !isEscaped && character == '\\');
            }
            else
            {
                if (character == '"') isQuoted = true;
                else if (character is '[' or '{' && depth++ == 0) continue;
                else if (character is ']' or '}' && --depth == 0)
                {
                    isWhole = character == ']' && SkipSpace(reader) < 0;
                    break;
                }
                else if (character == ',' && depth == 1)
                {
                    if (item.Length > 0) yield return new JsonItem(item.ToString(), start);
                    item.Clear();
                    continue;
                }

                if (item.Length == 0 && char.IsWhiteSpace(character)) continue;
            }

            if (item.Length == 0) start = new TextPosition(line, column);
            item.Append(character);
            if (item.Length > LongestItem) break;
        }

        if (depth == 0 && item.Length > 0) yield return new JsonItem(item.ToString(), start);
        if (!isWhole) yield return new JsonItem("", depth > 0 && item.Length > 0 ? start : new TextPosition(line, Math.Max(1, column))) { Failure = ReadFailure.OpenArray };
    }

    /// <summary>The next character that says something; −1 at the end of the file.</summary>
    private static int SkipSpace(StreamReader reader)
    {
        int next;
        do next = reader.Read();
        while (next >= 0 && char.IsWhiteSpace((char)next));
        return next;
    }
}
