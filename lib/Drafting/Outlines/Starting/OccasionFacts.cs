using System.Collections.Immutable;

namespace Drafting.Outlines.Starting;

/// <summary>What follows from the unit and the audience: names that section templates ask for. A guess, shown to the writer at the top of the outline.</summary>
internal static class OccasionFacts
{
    /// <summary>Endings of the names of units: what all of it is called, and who leads it.</summary>
    private static readonly (string Ending, string Whole, string Decides, string Core)[] Units =
    [
        ("省", "全省", "省委、省政府", "省委"), ("自治区", "全区", "自治区党委、政府", "自治区党委"), ("市", "全市", "市委、市政府", "市委"), ("自治州", "全州", "州委、州政府", "州委"),
        ("州", "全州", "州委、州政府", "州委"), ("盟", "全盟", "盟委、盟行署", "盟委"), ("县", "全县", "县委、县政府", "县委"), ("旗", "全旗", "旗委、旗政府", "旗委"),
        ("区", "全区", "区委、区政府", "区委"), ("街道", "全街道", "街道党工委、办事处", "街道党工委"), ("镇", "全镇", "镇党委、镇政府", "镇党委"), ("乡", "全乡", "乡党委、乡政府", "乡党委"),
        ("村", "全村", "村“两委”", "村党组织"), ("社区", "全社区", "社区“两委”", "社区党组织"), ("公司", "全公司", "公司党委", "公司党委"), ("集团", "全集团", "集团党委", "集团党委"),
        ("医院", "全院", "院党委", "院党委"), ("学院", "全院", "院党委", "院党委"), ("大学", "全校", "校党委", "校党委"), ("学校", "全校", "校党委", "校党委"), ("中学", "全校", "学校党组织", "学校党组织"), ("小学", "全校", "学校党组织", "学校党组织"),
        ("局", "全系统", "局党组", "局党组"), ("厅", "全系统", "厅党组", "厅党组"), ("委", "全系统", "委党组", "委党组"),
    ];

    private static readonly (string Word, string Responsible)[] Audiences =
    [
        ("县区", "各县（市、区）主要负责同志"), ("县", "各县（市、区）主要负责同志"), ("乡镇", "各乡镇（街道）主要负责同志"), ("街道", "各乡镇（街道）主要负责同志"), ("镇", "各乡镇（街道）主要负责同志"),
        ("村", "各村（社区）党组织书记"), ("社区", "各村（社区）党组织书记"), ("部门", "各部门主要负责同志"), ("学校", "各学校校长"), ("校长", "各学校校长"), ("教师", "各学校校长"), ("医院", "各医院院长"), ("医务", "各医院院长"),
        ("企业", "各企业主要负责人"), ("车间", "各车间主任"), ("支部", "各党支部书记"),
    ];

    /// <summary>Listeners who are no cadres are named in the salutation.</summary>
    private static readonly string[] Guests = ["企业家", "代表", "委员", "来宾", "老师", "同学", "家长", "朋友", "专家", "嘉宾", "老干部", "老同志"];

    /// <summary>Values by the names of slots.</summary>
    public static ImmutableSortedDictionary<string, string> Of(OutlineRequest request)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (request.Topic is { } topic) facts["活动"] = topic;
        if (request.Unit is { } unit)
        {
            facts["单位"] = unit;
            var (ending, whole, decides, core) = Units.FirstOrDefault(row => unit.EndsWith(row.Ending, StringComparison.Ordinal));
            if (ending is not null)
            {
                facts["范围"] = whole;
                facts["决定单位"] = facts["代表"] = decides;
                facts["领导核心"] = core;
            }
        }

        if (request.Audience is { } audience)
        {
            facts["听众"] = audience;
            if (Audiences.FirstOrDefault(row => audience.Contains(row.Word, StringComparison.Ordinal)).Responsible is { } responsible) facts["责任人"] = responsible;
        }

        return facts.ToImmutable();
    }

    /// <summary>How listeners are addressed; null when nothing is known of them.</summary>
    public static string? Salutation(string? audience)
    {
        if (audience is null) return null;
        if (!Array.Exists(Guests, guest => audience.Contains(guest, StringComparison.Ordinal))) return "同志们：";
        var named = audience.StartsWith("各位", StringComparison.Ordinal) ? audience : "各位" + audience;
        return named.EndsWith("同志", StringComparison.Ordinal) ? named + "：" : named + "，同志们：";
    }
}
