using System.Globalization;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Program;

/// <summary>An id in repeated content: the template's own the first time, a new one each time after.</summary>
/// <param name="original">The id in the template.</param>
/// <param name="index">Number of the id among those of the template's repeated content; a bookmark's start and end share it.</param>
internal sealed class IdNode(byte[] original, int index) : Node
{
    public override void Write(Filling filling)
    {
        if (filling.Repetition == 0) filling.Output.Write(original);
        else filling.WriteNumber(filling.IdOf(index));
    }
}

/// <summary>A bookmark's name in repeated content: names are unique in a document (ISO 29500-1, 17.13.6.2).</summary>
internal sealed class BookmarkNameNode(string name) : Node
{
    /// <summary>Longer names are cut by Word.</summary>
    private const int LongestName = 40;

    public override void Write(Filling filling)
    {
        if (filling.Repetition == 0)
        {
            filling.Output.WriteUtf8(name);
            return;
        }

        var suffix = "_" + filling.Repetition.ToString(CultureInfo.InvariantCulture);
        filling.Output.WriteUtf8(name.AsSpan(0, Math.Min(name.Length, LongestName - suffix.Length)));
        filling.Output.WriteUtf8(suffix);
    }
}

/// <summary>What only the first repetition may hold: a comment's range, a paragraph id.</summary>
internal sealed class FirstOnlyNode(byte[] bytes) : Node
{
    public override void Write(Filling filling)
    {
        if (filling.Repetition == 0) filling.Output.Write(bytes);
    }
}
