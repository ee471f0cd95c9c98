namespace Drafting.Word.Templates.Expressions;

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    Value,
    Section,
    Inverted,
    Close,
    If,
    ElseIf,
    Else,
    For,
    End,
    Comment,
}

/// <summary>One tag as written between delimiters.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Source">The tag as the template has it, with delimiters.</param>
internal sealed record Tag(TagKind Kind, string Source)
{
    /// <summary>The value, the list or the condition; null for closing tags and comments.</summary>
    public Expression? Expression { get; init; }

    /// <summary>Name of a section, of a closing tag, or of the item of a loop.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether the section repeats a column of a table: <c>{{#列 月份}}</c>.</summary>
    public bool IsColumn { get; init; }

    public bool Opens => Kind is TagKind.Section or TagKind.Inverted or TagKind.If or TagKind.For;

    public bool Closes => Kind is TagKind.Close or TagKind.End;

    public bool Divides => Kind is TagKind.ElseIf or TagKind.Else;

    /// <summary>Whether it stands for text; the others open, divide or close, or vanish.</summary>
    public bool IsValue => Kind == TagKind.Value;
}
