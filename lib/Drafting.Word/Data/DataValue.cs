using System.Collections.Immutable;
using Drafting.Text.Sources;

namespace Drafting.Word.Data;

/// <summary>A value that a template can ask for: the one shape that YAML, JSON, spreadsheet rows and .NET objects are brought into.</summary>
/// <remarks>Immutable; nothing in it is ever evaluated.</remarks>
public abstract record DataValue
{
    private protected DataValue()
    {
    }

    /// <summary>Where the value stands in the user's file; null when it has no place there.</summary>
    public TextPosition? Position { get; init; }
}

/// <summary>No value: an empty cell, YAML null, a missing key.</summary>
public sealed record DataNull : DataValue
{
    /// <summary>The absent value without a place.</summary>
    public static DataNull Instance { get; } = new();
}

/// <summary>Plain text; spaces, tabs and line breaks are kept.</summary>
/// <param name="Value">The text.</param>
public sealed record DataText(string Value) : DataValue;

/// <summary>A number.</summary>
/// <param name="Value">The number, exact.</param>
public sealed record DataNumber(decimal Value) : DataValue;

/// <summary>Yes or no.</summary>
/// <param name="Value">The truth value.</param>
public sealed record DataBoolean(bool Value) : DataValue;

/// <summary>A date.</summary>
/// <param name="Value">The day.</param>
public sealed record DataDate(DateOnly Value) : DataValue;

/// <summary>A list, repeated by a section.</summary>
/// <param name="Items">The items in order.</param>
public sealed record DataList(ImmutableArray<DataValue> Items) : DataValue
{
    /// <inheritdoc/>
    public bool Equals(DataList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(17, HashCode.Combine);
}

/// <summary>Named values, entered by a section or a dotted path.</summary>
/// <param name="Members">The values by name; names compare by character.</param>
public sealed record DataObject(ImmutableDictionary<string, DataValue> Members) : DataValue;

/// <summary>Markdown that becomes paragraphs, tables and pictures in the template's styles.</summary>
/// <param name="Source">The Markdown text.</param>
public sealed record DataMarkdown(string Source) : DataValue;
