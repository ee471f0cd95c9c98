using Drafting.Text.Diagnostics;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Findings as the rules report them.</summary>
internal sealed class FindingList(CheckedDocument document)
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Items => _findings;

    /// <summary>A finding about the page or the whole document.</summary>
    public void Add(LayoutRule rule, string found, string expected) => _findings.Add(Make(rule, "", found, expected));

    public void Add(LayoutRule rule, CheckedParagraph paragraph, string found, string expected) =>
        _findings.Add(Make(rule, paragraph.Excerpt, found, expected) with { Paragraph = paragraph.Number, Page = document.PageOf(paragraph) });

    private static Finding Make(LayoutRule rule, string excerpt, string found, string expected)
    {
        var subject = excerpt.Length == 0 ? rule.Name : $"“{excerpt}”的{rule.Name}";
        return new Finding(rule.Id, rule.Grade == Grade.Required ? Severity.Error : Severity.Hint, rule.Grade.ToChinese(), $"{subject}是{found}，应为{expected}。", rule.Remedy)
        {
            Basis = rule.Clause.Length == 0 ? null : $"GB/T 9704-2012 第{rule.Clause}条",
            Found = found,
            Expected = expected,
        };
    }
}
