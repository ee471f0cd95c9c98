namespace Drafting.Text.Segmentation;

/// <summary>How finely a text is cut into words.</summary>
public enum CutMode
{
    /// <summary>One sequence of words that covers the text: what reading, counting and tagging want.</summary>
    Accurate,

    /// <summary>Every dictionary word at every place, overlapping; unknown words are not looked for.</summary>
    Full,

    /// <summary>Accurate mode, and before each longer word the two- and three-character dictionary words inside it: what an index wants.</summary>
    Search,
}
