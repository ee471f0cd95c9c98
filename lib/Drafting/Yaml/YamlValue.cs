using System.Collections.Immutable;
using Drafting.Text.Sources;

namespace Drafting.Yaml;

/// <summary>A node of a YAML file, with its place there.</summary>
/// <param name="Position">Its first character.</param>
internal abstract record YamlValue(TextPosition Position)
{
    /// <summary>What messages call a node of this kind.</summary>
    public abstract string KindName { get; }
}

/// <summary>A text, number, date, truth value or nothing: YAML's plain forms are told apart only where a value is asked for.</summary>
/// <param name="Position">Its first character.</param>
/// <param name="Text">The text without quotes.</param>
/// <param name="IsPlain">Whether it stands without quotes and not as a block: only then may it be a number.</param>
internal sealed record YamlScalar(TextPosition Position, string Text, bool IsPlain) : YamlValue(Position)
{
    public override string KindName => IsEmpty ? "空值" : "文字";

    /// <summary>YAML's null: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
/// <param name="Position">Its first character.</param>
/// <param name="Items">Its items in order.</param>
internal sealed record YamlList(TextPosition Position, ImmutableArray<YamlValue> Items) : YamlValue(Position)
{
    public override string KindName => "列表";
}

/// <summary>Keys and values in the order of the file; no key stands twice.</summary>
/// <param name="Position">Its first character.</param>
/// <param name="Entries">The entries in order.</param>
internal sealed record YamlMap(TextPosition Position, ImmutableArray<YamlEntry> Entries) : YamlValue(Position)
{
    public override string KindName => "“键: 值”";
}

/// <summary>One line <c>key: value</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlValue Value);
