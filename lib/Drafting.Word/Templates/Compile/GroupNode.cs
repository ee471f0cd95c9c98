using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Makes the node of a section from its branches.</summary>
internal static class GroupNode
{
    public static Node Make(TagGroup group, IReadOnlyList<Node[]> branches)
    {
        var open = group.Open;
        return open.Tag.Kind switch
        {
            TagKind.Section => new SectionNode(open.Tag.Expression!, open.Place, group.Index, branches[0]),
            TagKind.Inverted => new InvertedNode(open.Tag.Expression!, branches[0]),
            TagKind.For => new LoopNode(open.Tag.Name, open.Tag.Expression!, open.Place, group.Index, branches[0]),
            _ => new ConditionNode([.. Conditions(group).Select((spot, index) => new ConditionBranch(spot.Tag.Expression, spot.Place, branches[index]))]),
        };
    }

    /// <summary>Whether what it holds can be written more than once.</summary>
    public static bool Repeats(TagGroup group) => group.Open.Tag.Kind is TagKind.Section or TagKind.For;

    private static IEnumerable<TagSpot> Conditions(TagGroup group) => [group.Open, .. group.Dividers];
}
