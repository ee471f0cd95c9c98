using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>What sentences of each move say, whatever the subject.</summary>
internal static class SentenceCues
{
    private const string Highest = "党中央|国务院|总书记|中央|省委|省政府|省里|上级|上级党委|集团公司|总公司|总部|教育部|部委|军委|教育厅|国家|省、市|市委、市政府";
    private const string Higher = "市委|市政府|县委|县政府|区委|区政府|党委|教育局|卫健委|卫生健康委|董事会|常委会";
    private const string Speaks = "强调|指出|要求|作出|作了|召开|印发|出台|下发|部署|提出|批示|指示|重视|明确";
    private const string Heard = "发言|交流|汇报|通报|介绍|宣读|表态|报告|讲话|总结|部署|传达|观看|参观|宣布|颁奖|表彰|分享|点评";

    /// <summary>The table.</summary>
    public static readonly ImmutableArray<Cue> All =
    [
        new(Move.Opening, 2.5f, "今天|今晚|今日|此刻|这次|本次…召开|举行|相聚|欢聚|聚集|聚在|齐聚|在这里|开这个|组织"),
        new(Move.Opening, 2.5f, "经…同意|研究|批准…召开|决定"),
        new(Move.Opening, 2.5f, "非常高兴|很高兴|十分高兴|感到高兴|倍感亲切|心情…激动"),
        new(Move.Opening, 3, "上午好|下午好|晚上好|早上好|大家好|同学们好"),
        new(Move.Opening, 2, "受…委托", CuePlace.Start),
        new(Move.Opening, 1.5f, "在…之际|时刻|日子里"),
        new(Move.Opening, 1.5f, "出席今天|参加今天|参加会议的|与会"),

        new(Move.Acknowledgement, 3, "刚才|刚刚|前面几位|方才", CuePlace.Start),
        new(Move.Acknowledgement, 1.5f, "刚才|刚刚…" + Heard),
        new(Move.Acknowledgement, 3, "表示|致以|道一声|说一声|送上…祝贺|感谢|慰问|敬意|欢迎|问候|谢意|辛苦|祝福"),
        new(Move.Acknowledgement, 2.5f, "讲得很好|讲得都很好|讲的都很好|讲得很实|很有借鉴|值得大家学习|完全赞同|我都同意|完全同意|我都赞成|很受启发|很受教育|很受感动|听了以后"),
        new(Move.Acknowledgement, 1, "几位|位同志|家单位|个单位…发言|交流|汇报|表态"),

        new(Move.Purpose, 3.5f, "主要任务|会议任务|会议的任务|会议目的|会议的目的|主要目的|会议主题|会议的主题|大会的任务|大会的主题|目的就是|目的是|主要议题"),
        new(Move.Purpose, 2, "会|大会|活动…就是要|为的是|旨在|是为了"),
        new(Move.Purpose, 1.5f, "总结|回顾|分析|贯彻…部署|安排|动员|研究…工作|任务|行动"),
        new(Move.Purpose, 1.2f, "动员部署|再动员|再部署|再推进|再加力|再鼓劲|安排部署下"),

        new(Move.Directives, 2.2f, Highest + "…" + Speaks),
        new(Move.Directives, 1.2f, Highest, CuePlace.Start),
        new(Move.Directives, 1.2f, Higher + "…" + Speaks),
        new(Move.Directives, 1.2f, "重要讲话|重要指示|重要批示|重要论述|会议精神|全会精神|文件精神|批示精神|指示精神|讲话精神|决策部署|工作会议"),
        new(Move.Directives, 1.5f, "指明了方向|明确了|提供了…遵循|提出了明确要求|提出了新的要求|提出了更高要求|深刻领会"),

        new(Move.Achievements, 1.5f, "去年|过去一年|过去的一年|一年来|近年来|年来|个月来|半年来|上半年|今年以来|前一阶段|前阶段|前一段|上学期|本学期|这学期|年度"),
        new(Move.Achievements, 1.5f, "以来，|以来,"),
        new(Move.Achievements, 1.2f, "以来|截至|截止|目前"),
        new(Move.Achievements, 1.5f, "取得|收到|迈出|实现…成效|成绩|成果|进展|突破|步伐|效果|好成绩|胜利"),
        new(Move.Achievements, 1.2f, "成效明显|成效显著|初见成效|圆满完成|顺利完成|超额完成|如期完成|开局良好|进展顺利|稳步提升|明显提升|明显改善|显著增强|显著提升|持续向好|稳中有进|再创新高|位居"),
        new(Move.Achievements, 0.8f, "同比|增长|下降…%|个百分点|百分之"),
        new(Move.Achievements, 0.8f, "累计|共有|共完成|先后|新增|新建|建成|完成投资|达到|实现了|完成了|办结|荣获|获评|被评为|受到…表彰|首次|率先"),
        new(Move.Achievements, 1.2f, "总体来看|总的来看|总体上看|总的看|应该说|可以说|可圈可点|有目共睹|来之不易|充分肯定|值得肯定"),
        new(Move.Achievements, 1.8f, "成绩的取得|这些成绩|离不开|凝聚着|得益于|涌现出|做了大量|付出了"),

        new(Move.Shortcomings, 3, "存在…问题|不足|差距|薄弱|短板|隐患|漏洞|现象"),
        new(Move.Shortcomings, 2, "问题和不足|不足和问题|困难和问题|问题与不足|不足和差距|差距和不足|突出问题|主要问题|短板弱项|薄弱环节|问题不少"),
        new(Move.Shortcomings, 2.5f, "也要|也应|还要|必须|应当|应该|更要|要…清醒|看到|认识到|正视…问题|不足|差距|形势|短板|存在"),
        new(Move.Shortcomings, 2, "成绩|肯定|平稳|进步…更要|也要|但|同时|不等于…问题|不足|差距|短板|隐患|风险"),
        new(Move.Shortcomings, 2, "对照|对标|相比|一比|离…要求|标准|先进|期待|期盼|目标…差距|不足|距离|还有|仍有"),
        new(Move.Shortcomings, 1.5f, "几个问题|些问题|以下问题|几个方面的问题|几方面的问题|的问题。|的问题；|问题：|问题:|不足：|不足。|差距：|差距。"),
        new(Move.Shortcomings, 2.5f, "在肯定成绩的同时|肯定成绩的同时|成绩面前|与此同时，我们|同时，我们也|但是，我们|但也|但我们也|当然，"),
        new(Move.Shortcomings, 1.5f, "少数|个别|有的|部分|一些|有些|仍有", CuePlace.Start),
        new(Move.Shortcomings, 0.7f, "少数|个别|有的|有些|一些单位|一些同志|一些地方|部分单位|部分干部"),
        new(Move.Shortcomings, 1, "不到位|不够|不强|不高|不实|不严|不力|不深|不细|不平衡|不均衡|不透|不愿|不敢|不会|不清"),
        new(Move.Shortcomings, 1, "滞后|缺乏|欠缺|松懈|流于形式|走过场|形式主义|畏难|依然|仍然|还不|偏低|偏慢|较差|薄弱|不容乐观|敷衍|推诿|隐患|侥幸|麻痹|短板|脱节|落后"),
        new(Move.Shortcomings, 2, "这些问题|上述问题|以上问题|对这些|原因在于|究其原因|根子"),

        new(Move.Shortcomings, 1.5f, "毛病|扎心|欠着|没人管|没有做|做得不|还没有|难看"),
        new(Move.Shortcomings, 1.2f, "不理想|不满意|没有真正|打折扣|欠账|担心|担忧|苗头|教训|反思|误区|顽疾|老大难|等靠要|坐等|应付|躺平|一阵风|两张皮|不适应|不相称|不匹配|说到底"),

        new(Move.Significance, 2, "是…重要举措|重大举措|必然要求|重要内容|重要保障|重要基础|重要任务|内在要求|现实需要|迫切需要|有力抓手|重要抓手|必由之路|应有之义|重大政治任务|头等大事|生命线|第一要务"),
        new(Move.Significance, 1.5f, "事关|关乎|关系到|关系着|关系群众|关系千家|意义重大|重要意义|重大意义|十分重要|至关重要|责任重大"),
        new(Move.Significance, 1, "有利于|机遇|挑战|面临|形势|关键时期|攻坚期|窗口期|历史方位|新起点|只有…才能"),

        new(Move.Transition, 3.5f, "下面|接下来|借此机会|借这个机会|在此|在这里|这里|今天|现在|最后|围绕|结合…讲|谈|强调|提|说|作|交流…意见|要求|几点|一点|两点|三点|四点|五点|个方面|看法|体会|希望|个问题|想法|说明|层意思|句话|几个|建议"),
        new(Move.Transition, 3, "我|我们|只|就|再|咱…说|讲|谈|提|强调|归纳|概括|作…几点|一点|两点|三点|四点|五点|六点|七点|两条|三条|四条|五条|六条|几条|两件|三件|四件|五件|六件|几件|两层|三层|四层|几层|两句|三句|四句|几句|几个字|四个字|两个方面|三个方面|四个方面|五个方面|几个方面|三个问题|四个问题|几个问题|几点"),
        new(Move.Transition, 1, "怎么办？|进行第一项|进行下一项"),
        new(Move.Transition, 2, "我|我再|我就…讲|谈|提|强调…几点|一点|两点|三点|四点|五点|六点|两个|三个|四个|五个|几个|几句"),
        new(Move.Transition, 1.5f, "点意见|点要求|个方面的意见|点希望|层意思|点看法|点体会|点建议"),

        new(Move.Tasks, 1.2f, "要|必须|务必|坚决|切实|各级|各部门|各单位|各镇|各乡镇|各村|希望|请", CuePlace.Start),
        new(Move.Tasks, 0.8f, "，要|；要|都要|一定要|就要|还要|既要|又要|必须|务必|不得|严禁|决不|绝不"),
        new(Move.Tasks, 0.6f, "确保|加快|推进|推动|抓好|抓紧|做好|落实"),
        new(Move.Tasks, 0.5f, "加强|强化|完善|健全|建立|深入|扎实|坚持|严格|全面|提升|突出"),
        new(Move.Tasks, 1.2f, "从…开始|起，"),
        new(Move.Tasks, 1.2f, "下一步|今后|接下来|下阶段|下一阶段|明年|年底前|月底前|今年要|力争|目标是"),

        new(Move.Tasks, 1.2f, "月底前|年底前|日前|天内|小时内|之内|月前|前完成|前全部|前建成|到位前|限期|倒排"),
        new(Move.Tasks, 0.8f, "一律|不准|逐一|逐条|逐项|逐户|逐村|牵头|该…的|谁…谁|每月|每周|每季度|每天"),

        new(Move.Leadership, 1.5f, "谁来管|谁来抓|谁负责|责任要|把责任|这些事…由|军令状|分头|统筹，"),
        new(Move.Leadership, 0.9f, "第一责任人|主体责任|亲自抓|负总责|一把手|主要负责同志|主要领导|分管领导|班子成员"),
        new(Move.Leadership, 0.9f, "领导小组|组织领导|统筹协调|齐抓共管|协调配合|密切配合|通力协作|形成合力|各司其职|专班|联席会议"),
        new(Move.Leadership, 0.9f, "督促检查|督查|督导|考核|问责|追责|追究|奖惩|跟踪问效|通报|约谈|倒查"),
        new(Move.Leadership, 0.9f, "宣传|舆论|氛围|典型引路|先进典型|经费|保障力度|人财物"),

        new(Move.Closing, 3, "让我们|我们坚信|我坚信|我相信|我们相信|号角已经|蓝图已|使命在肩|征程"),
        new(Move.Closing, 2.5f, "最后，祝|祝大家|祝愿|祝同志们|祝各位|祝同学们|预祝|衷心祝|敬祝"),
        new(Move.Closing, 1.5f, "作出新的|作出更大|做出新的|做出更大|作出应有|努力奋斗|而奋斗|再创|谱写|贡献…力量|新篇章|更大贡献|新局面|献礼|新胜利|圆满成功"),
        new(Move.Closing, 1, "任务艰巨|使命光荣|责任重大|任重道远|时间紧|时不我待|只争朝夕|万众一心|同心协力|众志成城|团结一心"),

        new(Move.Closing, 3, "祝|愿|致以…快乐|健康|愉快|兴隆|如意|幸福|顺利|成功|凯旋|平安"),
        new(Move.Closing, 2, "保重身体|散会|会后，|散会以后|拜托"),

        new(Move.Thanks, 9, "谢谢大家|谢谢！|谢谢各位|谢谢同志们|谢谢同学们|我就讲这些|我就讲到这|我就说这些|我的讲话完|我的发言完|我讲完了|讲到这里", CuePlace.Anywhere),
    ];

    /// <summary>The table with the words of <see cref="SpeechAspects"/>, made ready.</summary>
    public static readonly CueTable Table = new(All, SpeechAspects.Words);
}
