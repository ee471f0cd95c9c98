using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>The edit that a section's tag makes: opens, divides or closes it.</summary>
internal static class StructureEdit
{
    public static Edit Of(TagGroup group, TagSpot spot, int start, int end)
    {
        var kind = spot == group.Open ? EditKind.Open : spot == group.Close ? EditKind.Close : EditKind.Divide;
        Func<IReadOnlyList<Node[]>, Node>? make = kind == EditKind.Open ? branches => GroupNode.Make(group, branches) : null;
        return new Edit(start, end, kind) { Make = make, Rank = spot.Offset };
    }
}
