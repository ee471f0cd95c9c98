using Drafting.Outlines.Sections;
using Drafting.Speeches.Structure;

namespace Drafting.Outlines.Starting;

/// <summary>What a new outline asks its writer for, move by move.</summary>
internal static class MovePrompts
{
    /// <summary>The place to be written, recognised by rendering and checking: <c>（待写：…）</c>.</summary>
    public static string Placeholder(string what) => $"（待写：{what}）";

    /// <summary>The place of a slot that the writer has to fill.</summary>
    public static string Slot(Slot slot) => Placeholder($"{slot.Name}，例如 {slot.Example}");

    /// <summary>A heading for a section of a move, where the samples suggest none.</summary>
    public static string Heading(Move move) => move switch
    {
        Move.Leadership => "加强领导，确保各项任务落到实处",
        Move.Tasks => "突出重点，抓好{{活动}}各项任务",
        Move.Achievements => "肯定成绩，坚定做好工作的信心",
        Move.Shortcomings => "正视差距，把问题找准找实",
        Move.Significance => "提高认识，增强责任感和紧迫感",
        Move.Directives => "吃透精神，准确把握工作要求",
        _ => Placeholder("小标题"),
    };

    /// <summary>What belongs into a section of a move.</summary>
    public static string Of(Move move) => move switch
    {
        Move.Opening => "会议由谁决定、为什么召开",
        Move.Acknowledgement => "肯定前面的发言和大家的工作",
        Move.Purpose => "会议的主要任务",
        Move.Directives => "上级的决定和要求",
        Move.Achievements => "前一阶段做了什么、成效如何",
        Move.Shortcomings => "还有哪些问题和差距",
        Move.Significance => "为什么重要、面临什么形势",
        Move.Transition => "下面讲几点意见",
        Move.Tasks => "做什么、怎么做、何时完成",
        Move.Leadership => "责任、督查、宣传和保障",
        Move.Closing => "重申意义，发出号召",
        Move.Thanks => "致谢",
        _ => "内容",
    };
}
