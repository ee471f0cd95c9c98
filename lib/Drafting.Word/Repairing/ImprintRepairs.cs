using Drafting.Word.Checking;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Weights of the imprint's rules (GB/T 9704-2012 §7.4.1).</summary>
internal static class ImprintRepairs
{
    public static void Apply(CheckedDocument document)
    {
        foreach (var (rule, expected) in ImprintRules.Rules(document).Where(rule => ImprintRules.IsOther(rule.Rule, rule.Expected)).ToArray())
            rule.SetAttributeValue(W + "sz", expected);
    }
}
