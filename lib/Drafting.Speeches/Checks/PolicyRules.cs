using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>Rules and laws that are no longer in force, organs that no longer exist, and wording that policy rules out.</summary>
internal static partial class PolicyRules
{
    // 《民法典》第一千二百六十条 repeals nine laws from 1 January 2021 on.
    private static readonly (string Law, string Now)[] RepealedLaws =
        [.. new[] { "婚姻法", "继承法", "民法通则", "收养法", "担保法", "合同法", "物权法", "侵权责任法", "民法总则" }.Select(law => ($"《中华人民共和国{law}》", "《中华人民共和国民法典》"))];

    private static readonly (string Old, string Now)[] RepealedRules =
    [
        ("国家行政机关公文处理办法", "《党政机关公文处理工作条例》（2012年7月1日起施行）"), ("中国共产党机关公文处理条例", "《党政机关公文处理工作条例》（2012年7月1日起施行）"),
        ("GB/T 9704—1999", "GB/T 9704—2012"), ("GB/T 9704-1999", "GB/T 9704—2012"), ("GB/T 15834—1995", "GB/T 15834—2011"), ("GB/T 15834-1995", "GB/T 15834—2011"),
        ("GB/T 15835—1995", "GB/T 15835—2011"), ("GB/T 15835-1995", "GB/T 15835—2011"),
    ];

    // Reforms of the Party and State organs of 2018 and 2023.
    private static readonly (string Old, string Now, int Year)[] RenamedOrgans =
    [
        ("国家安全生产监督管理总局", "应急管理部", 2018), ("安全生产监督管理局", "应急管理局", 2018), ("安监局", "应急管理局", 2018), ("国土资源部", "自然资源部", 2018), ("国土资源局", "自然资源局", 2018),
        ("环境保护部", "生态环境部", 2018), ("环境保护局", "生态环境局", 2018), ("环保局", "生态环境局", 2018), ("国家工商行政管理总局", "国家市场监督管理总局", 2018), ("工商行政管理局", "市场监督管理局", 2018),
        ("质量技术监督局", "市场监督管理局", 2018), ("食品药品监督管理局", "市场监督管理局", 2018), ("卫生和计划生育委员会", "卫生健康委员会", 2018), ("卫计委", "卫健委", 2018), ("卫计局", "卫健局", 2018),
        ("旅游发展委员会", "文化和旅游局", 2018), ("公安消防支队", "消防救援支队", 2018), ("公安消防大队", "消防救援大队", 2018), ("中国银行保险监督管理委员会", "国家金融监督管理总局", 2023), ("银保监会", "国家金融监督管理总局", 2023),
        ("扶贫开发办公室", "乡村振兴部门", 2021), ("扶贫办", "乡村振兴部门", 2021),
    ];

    private static readonly (string Word, string Better)[] Respectful =
        [("残废人", "残疾人"), ("智障人士", "智力残疾人"), ("弱智儿童", "智力残疾儿童"), ("聋哑人", "听力、言语残疾人"), ("盲流", "流动人口"), ("文盲群众", "不识字的群众"), ("傻子", "智力残疾人"), ("跛子", "肢体残疾人")];

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK145", Severity.Warning, "条例", "已经废止的公文规定和标准", "根据《国家行政机关公文处理办法》制定本规定。", "根据《党政机关公文处理工作条例》制定本规定。")
        {
            Basis = GenreRules.Regulation,
            Find = text => text.Words(RepealedRules.Select(rule => new Watched(rule.Old, $"“{rule.Old}”已经废止或被代替。", $"现行的是{rule.Now}。"))),
        },
        new("CHK146", Severity.Warning, "政策", "已经废止的法律", "依照《中华人民共和国合同法》签订协议。", "依照《中华人民共和国民法典》签订协议。")
        {
            Basis = "《中华人民共和国民法典》第一千二百六十条",
            Find = text => text.Words(RepealedLaws.Select(law => new Watched(law.Law, $"{law.Law}已于2021年1月1日废止。", $"现行的是{law.Now}；如果说的是过去的事，请保留。"))),
        },
        new("CHK147", Severity.Hint, "政策", "已经更名的机关", "2026年3月5日，县安监局组织了检查。", "2026年3月5日，县应急管理局组织了检查。") { Basis = "2018年、2023年党和国家机构改革方案", Find = Renamed },
        new("CHK148", Severity.Error, "政策", "把港澳台与国家并列", "产品出口到美国、日本、台湾等国家。", "产品出口到美国、日本等国家和台湾地区。")
        {
            Find = text => Hit.Of(Regions(), text, match => $"“{match.Value}”把港澳台说成了国家。", "请写“国家和地区”，或分开写。"),
        },
        new("CHK149", Severity.Warning, "政策", "对残疾人等的不当称呼", "要关心残废人的生活。", "要关心残疾人的生活。")
        {
            Find = text => text.Words(Respectful.Select(word => new Watched(word.Word, $"“{word.Word}”是不尊重的称呼。", $"请用“{word.Better}”。"))),
        },
    ];

    // A draft about the years before, or from them, rightly uses the old names.
    private static IEnumerable<Hit> Renamed(CheckedText text)
    {
        var year = text.Year;
        return year is null ? [] : text.Words(RenamedOrgans.Where(organ => year > organ.Year).Select(organ => new Watched(organ.Old, $"“{organ.Old}”在{organ.Year}年机构改革中已经更名或合并。", $"现在通常是“{organ.Now}”；如果说的是过去的事，请保留。")))
            .Where(hit => !YearBefore(text, hit, 2018));
    }

    private static bool YearBefore(CheckedText text, Hit hit, int limit)
    {
        var line = text.Source.Line(text.Source.PositionAt(hit.Span.Start).Line);
        foreach (var match in YearName().EnumerateMatches(line))
            if (int.Parse(line.Slice(match.Index, 4)) <= limit) return true;
        return false;
    }

    [GeneratedRegex(@"(?:[\u4e00-\u9fff]{2,4}、)*(?:香港|澳门|台湾)(?:[、和][\u4e00-\u9fff]{2,4})*等国家(?!和地区|或地区|、地区|（地区）)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Regions();

    [GeneratedRegex(@"(?:19|20)\d{2}年", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex YearName();
}
