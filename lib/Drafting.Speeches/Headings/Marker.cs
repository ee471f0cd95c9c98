namespace Drafting.Speeches.Headings;

/// <summary>How an item of a series is numbered.</summary>
internal enum MarkerKind
{
    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseParenthesised,

    /// <summary>第一条</summary>
    Article,

    /// <summary>第一， 第一是 第一个是</summary>
    Ordinal,

    /// <summary>1. 1、</summary>
    Arabic,

    /// <summary>（1） 1）</summary>
    ArabicParenthesised,

    /// <summary>①</summary>
    Circled,

    /// <summary>一是 一要 一抓</summary>
    Counted,

    /// <summary>首先 其次 再次 最后</summary>
    Sequence,
}

/// <summary>A number in front of an item.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">Which item of its series it names; 99 for 最后, whose number depends on its series.</param>
/// <param name="Length">How many characters it takes, its mark included.</param>
/// <param name="Spelling">What all items of one series share: the verb of 一是, the tail of 第一个是, the mark of 1.</param>
internal readonly record struct Marker(MarkerKind Kind, int Number, int Length, string Spelling)
{
    /// <summary>Stands for 最后: the last item, whatever its number.</summary>
    public const int Last = 99;

    /// <summary>
    /// Customary depth (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）), used where the text itself does not show how series nest.
    /// </summary>
    public int Rank => Kind switch
    {
        MarkerKind.Chinese or MarkerKind.Article => 1,
        MarkerKind.ChineseParenthesised => 2,
        MarkerKind.Ordinal => 3,
        MarkerKind.Arabic => 4,
        MarkerKind.ArabicParenthesised => 5,
        MarkerKind.Circled => 6,
        _ => 7,
    };

    /// <summary>Whether the marker alone, at the start of a paragraph, makes a heading (as opposed to 一是, which may count clauses).</summary>
    public bool IsFormal => Kind is MarkerKind.Chinese or MarkerKind.ChineseParenthesised or MarkerKind.Arabic
        or MarkerKind.ArabicParenthesised or MarkerKind.Circled or MarkerKind.Article;
}
