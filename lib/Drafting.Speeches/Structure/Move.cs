namespace Drafting.Speeches.Structure;

/// <summary>What a stretch of a speech does: a rhetorical move, in the sense of Swales' genre analysis.</summary>
public enum Move
{
    /// <summary>称谓: 同志们：</summary>
    Salutation,

    /// <summary>开场: why we meet, by whose decision, greeting.</summary>
    Opening,

    /// <summary>回应: what was heard before, thanks, congratulations.</summary>
    Acknowledgement,

    /// <summary>目的: what the meeting is for.</summary>
    Purpose,

    /// <summary>精神: what higher levels decided or asked.</summary>
    Directives,

    /// <summary>成绩: work done, features, results.</summary>
    Achievements,

    /// <summary>不足: problems and gaps.</summary>
    Shortcomings,

    /// <summary>意义: why it matters, the situation.</summary>
    Significance,

    /// <summary>过渡: 下面，我讲几点意见。</summary>
    Transition,

    /// <summary>任务: what is to be done.</summary>
    Tasks,

    /// <summary>领导: responsibility, supervision, publicity, guarantee.</summary>
    Leadership,

    /// <summary>号召: the closing call.</summary>
    Closing,

    /// <summary>致谢: 谢谢大家！</summary>
    Thanks,
}
