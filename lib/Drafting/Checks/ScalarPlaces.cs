using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>Finds where in a YAML file each character of a scalar was written (YAML 1.2.2, 7.3 flow scalars, 8.1 block scalars).</summary>
/// <remarks>Folding, indentation, quotes and escapes only add characters to the file; the scalar's own stand there in their order.</remarks>
internal static class ScalarPlaces
{
    /// <summary>The offset of every character; white space, which folding changes, has that of the character before it.</summary>
    /// <param name="text">The scalar as it was read.</param>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the scalar's first character, its quote or block mark included.</param>
    public static int[] Find(string text, SourceText source, int start)
    {
        var raw = source.Content;
        var position = Begin(raw, start);
        var offsets = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (!char.IsWhiteSpace(character)) position = Seek(raw, position, character);
            offsets[i] = Math.Min(position, raw.Length);
            if (!char.IsWhiteSpace(character) && position < raw.Length) position += Written(raw, position, character);
        }

        return offsets;
    }

    // A block's header line (| > with indicators and a comment) and an opening quote are none of the text.
    private static int Begin(string raw, int start)
    {
        if (start >= raw.Length) return raw.Length;
        if (raw[start] is '"' or '\'') return start + 1;
        if (raw[start] is not ('|' or '>')) return start;
        var end = raw.IndexOf('\n', start);
        return end < 0 ? raw.Length : end + 1;
    }

    private static int Seek(string raw, int position, char character)
    {
        while (position < raw.Length && raw[position] != character && char.IsWhiteSpace(raw[position])) position++;
        return position;
    }

    // '' is one quote, \" one character, \u3000 one of six.
    private static int Written(string raw, int position, char character)
    {
        if (raw[position] == '\\' && position + 1 < raw.Length)
            return character == '\\' && raw[position + 1] != '\\' ? 1 : raw[position + 1] switch { 'u' => 6, 'x' => 4, 'U' => 10, _ => 2 };
        return character == '\'' && position + 1 < raw.Length && raw[position + 1] == '\'' ? 2 : 1;
    }
}
