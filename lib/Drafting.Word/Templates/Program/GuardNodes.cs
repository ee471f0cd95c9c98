using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>A paragraph that holds nothing outside its sections: it vanishes when none of them was written, so that no blank line is left.</summary>
internal sealed class VanishingParagraphNode(Node[] body) : Node
{
    public override void Write(Filling filling)
    {
        var start = filling.Output.Count;
        var shown = filling.Shown;
        WriteAll(body, filling);
        if (filling.Shown == shown) filling.Truncate(start);
    }
}

/// <summary>The content of a cell, header or text box, which must end with a paragraph (ISO 29500-1, 17.4.65).</summary>
internal sealed class BlockContainerNode(Node[] body, byte[] paragraph) : Node
{
    public override void Write(Filling filling)
    {
        var start = filling.Output.Count;
        WriteAll(body, filling);
        if (!EndsWithParagraph(filling.Output.Written[start..])) filling.Output.Write(paragraph);
    }

    private static bool EndsWithParagraph(ReadOnlySpan<byte> content)
    {
        content = content.TrimEnd(" \t\r\n"u8);
        var last = content[(content.LastIndexOf((byte)'<') + 1)..];
        if (last.StartsWith("/"u8)) last = last[1..];
        var colon = last.IndexOf((byte)':');
        last = last[(colon + 1)..];
        return last.StartsWith("p>"u8) || last.StartsWith("p/"u8) || last.StartsWith("p "u8);
    }
}

/// <summary>A table with rows in sections: it goes when no row is left, as a table without rows is not one (ISO 29500-1, 17.4.37).</summary>
internal sealed class TableNode(Node[] body, bool hasHeading, bool hasOtherRows) : Node
{
    public override void Write(Filling filling)
    {
        var start = filling.Output.Count;
        var shown = filling.Shown;
        WriteAll(body, filling);
        var isEmpty = filling.Shown == shown && !hasOtherRows && (!hasHeading || filling.Options.DropTablesWithoutRows);
        if (isEmpty) filling.Truncate(start);
    }
}
