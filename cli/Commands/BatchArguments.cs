using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary>What <c>draft batch</c> was asked for.</summary>
internal sealed record BatchArguments(
    string Template, string Data, string Output, string? Sheet, string? Map, string? Group, string? Name, string? Where, int? Limit, int? Jobs, MissingData? Missing, bool Merge, bool Pdf, bool Resume, bool Strict, bool DryRun, bool Json);
