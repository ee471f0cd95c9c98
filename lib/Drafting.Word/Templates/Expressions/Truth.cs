using Drafting.Word.Data;

namespace Drafting.Word.Templates.Expressions;

/// <summary>What counts as true: everything but a missing value, false, an empty text and an empty list (Mustache, sections).</summary>
internal static class Truth
{
    private static readonly DataBoolean Yes = new(true);
    private static readonly DataBoolean No = new(false);

    public static DataBoolean Of(bool value) => value ? Yes : No;

    public static bool Holds(DataValue? value) => value switch
    {
        DataBoolean truth => truth.Value,
        _ => !IsEmpty(value),
    };

    public static bool IsEmpty(DataValue? value) => value switch
    {
        null or DataNull => true,
        DataText text => text.Value.Length == 0,
        DataMarkdown markdown => markdown.Source.Length == 0,
        DataList list => list.Items.Length == 0,
        _ => false,
    };
}
