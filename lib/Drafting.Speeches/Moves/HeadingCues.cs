using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>What headings of each move say, whatever the subject.</summary>
internal static class HeadingCues
{
    /// <summary>The table.</summary>
    public static readonly ImmutableArray<Cue> All =
    [
        new(Move.Achievements, 3, "成绩|成效|成果|回顾|总结|肯定|特点|进展|进步|回望|亮点|收获|变化|取得|成就|来之不易|怎么样"),
        new(Move.Achievements, 1, "前一阶段|前阶段|过去|去年|一年来|年来|以来|上半年"),
        new(Move.Shortcomings, 3, "存在的问题|主要问题|突出问题|问题和不足|问题与不足|不足之处|差距和不足|正视问题|正视不足|看到差距|看清差距|找准差距|认清差距|查找不足|反思|教训|剖析"),
        new(Move.Shortcomings, 3.5f, "问题|不足|短板|差距|毛病|弱项|教训", CuePlace.End),
        new(Move.Shortcomings, -8, "解决|破解|整改|化解|治理|攻克|聚焦|围绕|消除|补齐|盯住|盯紧|针对|研究|回答"),
        new(Move.Shortcomings, 2, "直面|回避|病根|差在哪"),

        new(Move.Significance, 2.5f, "认识|意义|重要性|必要性|紧迫感|紧迫性|责任感|使命感|站位|形势|为什么|为何|思想上|统一思想|警醒|增强…意识|自觉性|重大|信心"),
        new(Move.Shortcomings, 2.5f, "短板弱项|问题仍|问题依然|发现的问题|发现的主要问题|存在的差距|薄弱环节|差距在哪"),
        new(Move.Achievements, 2, "总体评价|基本情况|经验|启示|体会"),
        new(Move.Leadership, 2, "责任链条"),
        new(Move.Directives, 2, "精神", CuePlace.End),
        new(Move.Directives, 2.5f, "精神|传达|重要讲话|重要论述|上级要求|中央要求|总体要求"),
        new(Move.Tasks, 1.5f, "展望|要做|怎么做|怎么办|做什么|任务|重点|举措|措施|抓好|推进|推动|突出|着力|聚焦|全力|加快|提升|打好|攻坚|整治|深化|落细|落地|怎么干|干什么|下一步|突破"),
        new(Move.Leadership, 3.2f, "组织领导|加强领导|强化领导|领导责任|压实责任|落实责任|责任落实|强化责任|压紧责任|夯实责任|责任体系|组织保障|强化保障|保障措施|保障到位|责任到位|领导到位|加强党的领导|组织实施"),
        new(Move.Leadership, 2.2f, "督查|督导|督促|监督检查|考核|问责|奖惩|宣传引导|宣传发动|舆论|氛围|协调配合|协作|齐抓共管|形成合力|凝聚合力|保障|工作机制|跟踪问效"),
        new(Move.Leadership, 1.8f, "谁来|靠谁|保证|护航|作保|立规矩|带头"),
        new(Move.Leadership, 1.2f, "责任|领导|狠抓落实|抓落实|落实到位|落到实处|作风|担当|纪律|队伍|干部|执行力"),
        new(Move.Closing, 2, "最后|寄语|几点希望"),
    ];

    /// <summary>The table made ready.</summary>
    public static readonly CueTable Table = new(All, []);
}
