namespace Drafting.Speeches.Structure;

/// <summary>The names of moves: the label in JSON and YAML files and the word in the interface.</summary>
public static class MoveNames
{
    private static readonly (Move Move, string Label, string Chinese)[] Table =
    [
        (Move.Salutation, "salutation", "称谓"),
        (Move.Opening, "opening", "开场"),
        (Move.Acknowledgement, "acknowledgement", "回应"),
        (Move.Purpose, "purpose", "目的"),
        (Move.Directives, "directives", "精神"),
        (Move.Achievements, "achievements", "成绩"),
        (Move.Shortcomings, "shortcomings", "不足"),
        (Move.Significance, "significance", "意义"),
        (Move.Transition, "transition", "过渡"),
        (Move.Tasks, "tasks", "任务"),
        (Move.Leadership, "leadership", "领导"),
        (Move.Closing, "closing", "号召"),
        (Move.Thanks, "thanks", "致谢"),
    ];

    /// <summary>The stable ASCII label, such as <c>achievements</c>.</summary>
    public static string Label(this Move move) => Table[(int)move].Label;

    /// <summary>The word shown to writers, such as 成绩.</summary>
    public static string Chinese(this Move move) => Table[(int)move].Chinese;

    /// <summary>Reads either spelling.</summary>
    public static bool TryParse(string name, out Move move)
    {
        var index = Array.FindIndex(Table, row => row.Label == name || row.Chinese == name);
        move = index < 0 ? default : Table[index].Move;
        return index >= 0;
    }
}
