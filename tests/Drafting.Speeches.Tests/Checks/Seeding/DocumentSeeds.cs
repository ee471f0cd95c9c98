using Drafting.Speeches.Checks;

namespace Drafting.Speeches.Tests.Checks.Seeding;

/// <summary>Errors of official documents: clean ones are put together from organs and matters, and one element of each is spoilt.</summary>
internal static class DocumentSeeds
{
    private static readonly (string Place, string Above, string Beside)[] Places = [("青禾县", "示水市", "邻水县"), ("云杉镇", "青禾县", "石桥镇"), ("示水市", "江南省", "临江市"), ("柳湾区", "示水市", "城南区")];

    private static readonly (string Office, string Matter)[] Matters =
        [("水务局", "购置防汛抢险设备"), ("教育局", "改造农村学校食堂"), ("民政局", "提高供养标准"), ("交通运输局", "修建过境公路"), ("文化和旅游局", "举办群众文化节")];

    private sealed record Document(string Issuer, string Title, string Recipient, string Body, string End)
    {
        public override string ToString() => $"{Issuer}{Title}\n{Recipient}：\n{Body}\n{End}\n{Issuer}\n2026年4月16日\n";
    }

    public static IEnumerable<Seed> All() =>
        from place in Places
        from matter in Matters
        from seed in Of(place.Place, place.Above, place.Beside, matter.Office, matter.Matter)
        select seed;

    private static IEnumerable<Seed> Of(string place, string above, string beside, string office, string matter)
    {
        var body = $"为做好{matter}工作，我们组织专班到各地作了调查，听取了各方面的意见，形成了具体的方案。";
        var request = new Document(place + office, $"关于{matter}的请示", $"{place}人民政府", body, "妥否，请批示。");
        var report = new Document(place + office, $"关于{matter}情况的报告", $"{place}人民政府", body, "特此报告。");
        var notice = new Document($"{place}人民政府", $"关于做好{matter}工作的通知", "各有关单位", body + "请认真抓好落实。", "特此通知。");
        var letter = new Document($"{place}人民政府", $"关于商请支持{matter}的函", $"{beside}人民政府", body, "请予支持，并请函复。");
        var reply = new Document($"{above}人民政府", $"关于{matter}的批复", $"{place}人民政府", $"你们《关于{matter}的请示》（青政〔2026〕9号）收悉。同意{matter}。", "此复。");

        yield return Make("CHK101", request, request with { Title = $"关于{matter}的申请" });
        yield return Make("CHK101", report, report with { Title = $"关于{matter}情况的汇报" });
        yield return Make("CHK102", notice, notice with { Title = $"关于转发做好{matter}工作的通知的通知" });
        yield return Make("CHK103", request, request with { Title = $"关于{matter}的请示报告" });
        yield return Make("CHK104", request, request with { Title = $"关于{matter}和增加人员编制的请示" });
        yield return Make("CHK105", report, report with { End = "以上报告妥否，请批示。" });
        yield return Make("CHK105", report, report with { Body = body + "所需资金恳请批准。" });
        yield return Make("CHK106", request, request with { End = "特此说明。" });
        yield return Make("CHK107", notice, notice with { End = "特此通报。" });
        yield return Make("CHK107", report, report with { End = "特此通知。" });
        yield return Make("CHK110", letter, letter with { Recipient = $"{above}人民政府" });
        yield return Make("CHK111", request, request with { Recipient = $"{place}财政局" });
        yield return Make("CHK112", request, request with { Recipient = $"{place}人民政府、{above}{office}" });
        yield return new Seed("CHK113", $"青水〔2026〕9号　　签发人：李长河\n{request}", $"青水〔2026〕9号\n{request}", CheckOptions.Default);
        yield return new Seed("CHK114", $"{request}抄送：{place}财政局。\n", $"{request}抄送：各乡镇人民政府，各街道办事处。\n", CheckOptions.Default);
        yield return Make("CHK115", request, request with { Recipient = "张县长" });
        yield return new Seed("CHK117", notice.ToString(), notice.ToString().Replace("2026年4月16日", "二〇二六年四月十六日", StringComparison.Ordinal), CheckOptions.Default);
        yield return Make("CHK120", notice, notice with { Title = notice.Title + "。" });
        yield return Make("CHK135", reply, reply with { Body = $"同意{matter}。请按照批准的方案抓紧实施，严格执行有关规定。" });
        yield return Make("CHK140", notice with { Title = "关于道路施工的通告" }, notice with { Title = "关于道路施工的公告" });
        yield return Make("CHK141", notice, notice with { Title = $"关于表彰{matter}先进集体的通知" });
        yield return Make("CHK215", notice, notice with { Body = body + "请各单位明天派人到会。" });
        yield return Make("CHK215", notice, notice with { Body = body + "下周三组织检查。" });
        yield return Make("CHK218", notice, notice with { Body = body + "请于2026年2月10日前将方案报送我办。" });
        yield return Make("CHK008", notice with { Body = Points("一", "二", "三", body) }, notice with { Body = Points("一", "二", "四", body) });
        yield return Make("CHK015", notice with { Body = Points("一", "二", "三", body) }, notice with { Body = $"一、加强领导\n{body}" });
        yield return new Seed("CHK220", notice.ToString().Replace("特此通知。", "附件：1.任务清单\n2.联系人名单", StringComparison.Ordinal), notice.ToString().Replace("特此通知。", "请按附件4填报。\n附件：1.任务清单\n2.联系人名单", StringComparison.Ordinal), CheckOptions.Default);
        var listed = notice.ToString().Replace("特此通知。", "附件：1.任务清单\n2.联系人名单", StringComparison.Ordinal);
        yield return new Seed("CHK221", listed + "附件1\n任务清单\n附件2\n联系人名单\n", listed + "附件1\n任务清单\n附件2\n联系人名单\n附件3\n经费预算\n", CheckOptions.Default);
    }

    private static string Points(string first, string second, string third, string body) =>
        $"{first}、加强领导\n{body}\n{second}、明确分工\n各单位要各负其责，密切配合。\n{third}、严格考核\n考核结果报政府常务会议。";

    private static Seed Make(string id, Document clean, Document faulty) => new(id, clean.ToString(), faulty.ToString(), CheckOptions.Default);
}
