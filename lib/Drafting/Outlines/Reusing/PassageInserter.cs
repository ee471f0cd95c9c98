using Drafting.Outlines.Starting;
using Drafting.Text.Sources;

namespace Drafting.Outlines.Reusing;

/// <summary>Puts a passage into a section of an outline and touches nothing else of the file: comments and layout stay the writer's.</summary>
public static class PassageInserter
{
    /// <summary>
    /// The outline with the passage as last paragraph of the section's 内容, a comment above it that says where it comes from. What has to be
    /// changed in it stands as <c>（待写：…）</c>; a 内容 that was only such a place gives way to it.
    /// </summary>
    /// <param name="outline">The YAML text, which reads without error.</param>
    /// <param name="section">The section, as read from it.</param>
    /// <param name="passage">The passage.</param>
    public static string Insert(SourceText outline, OutlineSection section, SuggestedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(passage);
        var lines = Enumerable.Range(1, outline.LineCount).Select(line => outline.Line(line).ToString()).ToList();
        var indent = new string(' ', section.Position.Column - 1);
        var end = EndOfSection(lines, section.Position);
        var (first, count) = section.Text is { } text ? Entry(lines, text.Position.Line - 1, section.Position.Column - 1, end) : (end, 0);

        // The first key of a section stands behind the dash of its item.
        var lead = count > 0 && first == section.Position.Line - 1 ? lines[first][..(section.Position.Column - 1)] : indent;
        var block = new List<string>();
        if (lead == indent) block.Add(indent + OutlineSource.Comment(passage));
        block.Add($"{lead}内容: |-");
        block.AddRange(Paragraphs(section, passage).Select(paragraph => paragraph.Length == 0 ? "" : $"{indent}  {paragraph}"));
        if (lead != indent) block.Add(indent + OutlineSource.Comment(passage));
        lines.RemoveRange(first, count);
        lines.InsertRange(first, block);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Paragraphs(OutlineSection section, SuggestedPassage passage)
    {
        var own = section.Text?.Text ?? "";
        var isPlace = own.StartsWith("（待写：", StringComparison.Ordinal) && own.IndexOf('）', StringComparison.Ordinal) == own.Length - 1;
        var masked = SourceFacts.Mask(passage).ReplaceLineEndings("\n");
        return (isPlace || own.Length == 0 ? masked : own + "\n" + masked).Split('\n').Select(line => line.Trim());
    }

    /// <summary>Index of the first line behind a section: one that is indented less, or begins the next item; blank lines and comments before it are not its own.</summary>
    private static int EndOfSection(List<string> lines, TextPosition start)
    {
        var end = start.Line;
        for (var i = start.Line; i < lines.Count; i++)
        {
            var indentation = Indentation(lines[i]);
            if (indentation == lines[i].Length || lines[i][indentation] == '#') continue;
            if (indentation < start.Column - 1) break;
            end = i + 1;
        }

        return end;
    }

    /// <summary>The lines of a key with its value.</summary>
    private static (int First, int Count) Entry(List<string> lines, int valueLine, int indentation, int end)
    {
        // The value may stand below its key.
        var first = valueLine;
        while (first > 0 && Indentation(lines[first].Replace("- ", "  ", StringComparison.Ordinal)) > indentation) first--;
        var last = first;
        for (var i = first + 1; i < end; i++)
        {
            if (Indentation(lines[i]) == lines[i].Length) continue;
            if (Indentation(lines[i]) <= indentation) break;
            last = i;
        }

        return (first, last - first + 1);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
