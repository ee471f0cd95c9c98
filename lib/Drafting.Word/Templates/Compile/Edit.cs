using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>What an edit puts in the place of some bytes.</summary>
internal enum EditKind
{
    /// <summary>The bytes <see cref="Edit.Before"/>, then a node if there is one.</summary>
    Replace,

    /// <summary>The start of something that holds what follows.</summary>
    Open,

    /// <summary>The start of the next branch.</summary>
    Divide,

    /// <summary>The end of what was opened last.</summary>
    Close,
}

/// <summary>A change to the bytes of a part; edits never overlap.</summary>
/// <param name="Start">First byte that goes.</param>
/// <param name="End">Byte after the last that goes; equal to <paramref name="Start"/> where nothing goes.</param>
/// <param name="Kind">What happens there.</param>
internal sealed record Edit(int Start, int End, EditKind Kind)
{
    /// <summary>What stands there instead.</summary>
    public Node? Node { get; init; }

    /// <summary>What an opening edit holds: makes the node from its branches.</summary>
    public Func<IReadOnlyList<Node[]>, Node>? Make { get; init; }

    /// <summary>Bytes put before the boundary.</summary>
    public byte[] Before { get; init; } = [];

    /// <summary>Bytes put after the boundary.</summary>
    public byte[] After { get; init; } = [];

    /// <summary>Bytes that would close what <see cref="After"/> opens.</summary>
    public byte[] Closing { get; init; } = [];

    /// <summary>Order among edits at one place: lower is nearer to what stands before.</summary>
    public int Rank { get; init; }
}
