using System.Collections.Immutable;

namespace Drafting.Speeches.Delivery;

/// <summary>How fast a kind of speech is read aloud: usual values of practice, which a writer may replace by his own.</summary>
/// <param name="Register">The kind of speech, in Chinese.</param>
/// <param name="CharactersPerMinute">Characters a minute, without punctuation.</param>
public sealed record ReadingRate(string Register, int CharactersPerMinute)
{
    /// <summary>Speeches of leaders at meetings: the rate when the title says nothing else.</summary>
    public static ReadingRate Default { get; } = new("讲话", 200);

    /// <summary>The registers told apart, the slowest first.</summary>
    public static ImmutableArray<ReadingRate> All { get; } = [new("致辞", 180), Default, new("动员", 220), new("发言", 220), new("口头", 240)];

    private static readonly (string Word, string Register)[] TitleWords =
    [
        ("致辞", "致辞"), ("贺词", "致辞"), ("贺信", "致辞"), ("献词", "致辞"), ("悼词", "致辞"), ("祝酒", "致辞"),
        ("动员", "动员"), ("誓师", "动员"), ("汇报", "发言"), ("发言", "发言"), ("述职", "发言"), ("主持", "发言"),
        ("座谈", "口头"), ("调研", "口头"), ("录音", "口头"),
    ];

    /// <summary>The rate that fits a title.</summary>
    /// <param name="title">Title of the speech; null when it has none.</param>
    public static ReadingRate Of(string? title)
    {
        var register = title is null ? null : Array.Find(TitleWords, word => title.Contains(word.Word, StringComparison.Ordinal)).Register;
        return All.FirstOrDefault(rate => rate.Register == register) ?? Default;
    }
}
