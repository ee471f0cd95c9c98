using Drafting.Speeches.Checks;

namespace Drafting.Speeches.Tests.Checks.Seeding;

/// <summary>A clean text with one error put into it.</summary>
/// <param name="Id">The rule that must find it.</param>
/// <param name="Clean">The text before.</param>
/// <param name="Faulty">The text with the error.</param>
/// <param name="Options">Settings that the rule needs.</param>
internal sealed record Seed(string Id, string Clean, string Faulty, CheckOptions Options)
{
    /// <summary>Whether the rule finds more in the faulty text than in the clean one.</summary>
    public bool IsFound => Count(Faulty) > Count(Clean);

    private int Count(string text) => TextCheck.Find(new(text), Options).Count(found => found.Finding.Id == Id);
}
