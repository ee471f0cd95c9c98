using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;

namespace Drafting.Comparing;

/// <summary>A stretch of a draft under one heading, or one of the parts around the body.</summary>
/// <param name="Heading">Its heading without number, or the name of the part: 文首, 开头, 文尾, 附件.</param>
/// <param name="Level">Level of the heading, from 1; 0 for the parts around the body.</param>
/// <param name="Parent">Index of the section that holds it; −1 for none.</param>
/// <param name="Sentences">Its sentences in order; each field and each row of a table counts as one.</param>
internal sealed record ComparedSection(string Heading, int Level, int Parent, ImmutableArray<string> Sentences)
{
    /// <summary>All of it.</summary>
    public string Text { get; } = string.Concat(Sentences);

    /// <summary>How its heading is worded.</summary>
    public Wording HeadingWording { get; } = new(Heading);

    /// <summary>How all of it is worded.</summary>
    public Wording TextWording { get; } = new(string.Concat(Sentences));
}
