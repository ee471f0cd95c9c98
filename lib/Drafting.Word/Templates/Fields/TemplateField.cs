using System.Collections.Immutable;

namespace Drafting.Word.Templates.Fields;

/// <summary>A value that a template asks for.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Kind">What it should be, as far as its tags tell.</param>
/// <param name="IsRequired">Whether a document cannot be made without it.</param>
/// <param name="Fields">Its members, or those of each item of a list; empty for plain values.</param>
public sealed record TemplateField(string Name, FieldKind Kind, bool IsRequired, ImmutableArray<TemplateField> Fields);

/// <summary>What a field should be.</summary>
public enum FieldKind
{
    /// <summary>Text; nothing says otherwise.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Yes or no; or any value, whose presence is what counts.</summary>
    Boolean,

    /// <summary>Markdown text.</summary>
    Markdown,

    /// <summary>File name of a picture.</summary>
    Picture,

    /// <summary>File name of a Word document.</summary>
    Document,

    /// <summary>Web address.</summary>
    Link,

    /// <summary>Named values.</summary>
    Composite,

    /// <summary>A list; its items are texts when it has no fields.</summary>
    List,
}
