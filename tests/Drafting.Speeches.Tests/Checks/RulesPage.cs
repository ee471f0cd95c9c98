using System.Text;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Tests.Checks;

/// <summary>docs/rules.md, written from the catalogue.</summary>
internal static class RulesPage
{
    private static readonly (string Start, string Name)[] Groups =
        [("CHK0", "结构"), ("CHK1", "文种与行文"), ("CHK2", "遗留与事实"), ("CHK3", "语言"), ("CHK4", "讲话")];

    public static string Write()
    {
        var page = new StringBuilder($"# 检查规则\n\n`draft check` 检查文字的{TextCheck.Rules.Length}条规则，由规则目录生成（`UPDATE_RULES=1` 运行 Drafting.Speeches.Tests 重写）。\n");
        page.Append("每条注明级别、来源（条例、国标、标准、政策、实务、本单位）和正误各一例；注明“可自动修改”的，`--fix` 会改，改后意思不变。\n");
        foreach (var (start, name) in Groups)
        {
            page.Append($"\n## {name}\n");
            foreach (var rule in TextCheck.Rules.Where(rule => rule.Id.StartsWith(start, StringComparison.Ordinal))) Append(page, rule);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        var canFix = TextCheck.Find(new(rule.Bad), rule.ExampleOptions()).All(found => found.Replacement is not null);
        page.Append($"\n### {rule.Id} {rule.Name}\n\n{Name(rule.Severity)} · {rule.Tier}{(rule.Basis is { } basis ? $"（{basis}）" : "")}{(canFix ? " · 可自动修改" : "")}{(rule.Needs is { } needs ? $" · 需要：{needs}" : "")}\n");
        page.Append($"\n不妥：\n\n{Quote(rule.Bad)}\n\n妥当：\n\n{Quote(rule.Good)}\n");
    }

    private static string Name(Severity severity) => severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" };

    private static string Quote(string text) => "> " + text.Replace("\n", "\n>\n> ", StringComparison.Ordinal).Replace("\u200B", "（零宽空格）", StringComparison.Ordinal);
}
