using System.Text.RegularExpressions;

namespace Drafting.Speeches.Checks;

/// <summary>An organ by its name: whose it is, and on which level of administration.</summary>
/// <param name="Place">Name of the place, such as 示例县; empty where the name has none.</param>
/// <param name="Level">From 1 for townships to 4 for provinces; 0 where the name does not say.</param>
/// <param name="Body">What remains: 人民政府, 水务局.</param>
internal sealed partial record OrganName(string Place, int Level, string Body)
{
    /// <summary>Whether it is the government or the Party committee of its place, not one of its departments.</summary>
    public bool IsGovernment => Body is "人民政府" or "政府" or "委" or "委员会" || Body.EndsWith("工作委员会", StringComparison.Ordinal);

    /// <summary>Whether it is a department.</summary>
    public bool IsDepartment => !IsGovernment && Body is [.., '局' or '厅'];

    /// <summary>Reads a name; one without a place has level 0.</summary>
    public static OrganName Read(string name)
    {
        name = name.Trim().TrimEnd('：', ':').Replace("中共", "", StringComparison.Ordinal);
        var match = Placed().Match(name);
        if (!match.Success) return new OrganName("", 0, name);
        var level = match.Groups["unit"].Value switch { "镇" or "乡" or "街道" => 1, "县" or "区" or "旗" => 2, "市" or "州" => 3, _ => 4 };
        return new OrganName(match.Groups["place"].Value, level, match.Groups["body"].Value);
    }

    [GeneratedRegex(@"^(?<place>[\u4e00-\u9fff]{0,8}?(?<unit>自治区|省|市|州|县|区|旗|镇|乡|街道))(?<body>(?:人民政府|政府|委员会|委)|[^省市县区镇乡]{1,12}(?:局|厅|委员会|办公室|办事处))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placed();
}
