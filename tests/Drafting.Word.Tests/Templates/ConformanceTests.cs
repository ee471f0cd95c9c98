using System.Runtime.CompilerServices;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>The template language, line by line. Each case is a few lines of a file in cases/: its README says how to write one.</summary>
public static class ConformanceTests
{
    public sealed record Case(string File, string Name, string Body, string Header, string Data, string[] Options, string Expected)
    {
        public override string ToString() => $"{File}：{Name}";
    }

    public static TheoryData<string> Names => [.. All.Value.Keys];

    /// <summary>All cases, for tests that use them otherwise.</summary>
    public static IReadOnlyCollection<Case> Cases => All.Value.Values;

    private static readonly Lazy<Dictionary<string, Case>> All = new(() => Read().ToDictionary(item => item.ToString()));

    public class Outcomes
    {
        [Theory]
        [MemberData(nameof(Names), MemberType = typeof(ConformanceTests))]
        public void Does_what_the_case_says(string name)
        {
            var item = All.Value[name];
            Assert.Equal(item.Expected, Outcome(item));
        }

        [Fact]
        public void Has_at_least_250_cases() => Assert.True(All.Value.Count >= 250, $"{All.Value.Count}");
    }

    /// <summary>The document of a case; null when it ends in a fault.</summary>
    public static byte[]? Fill(Case item)
    {
        var compiled = Template.Open(new MemoryStream(Document(item).ToBytes()), Options(item));
        using var output = new MemoryStream();
        return compiled.Template?.Fill(TestData.Of(item.Data), output, FillOptionsOf(item)).Succeeded == true ? output.ToArray() : null;
    }

    private static string Outcome(Case item)
    {
        var compiled = Template.Open(new MemoryStream(Document(item).ToBytes()), Options(item));
        if (compiled.Template is null) return Ids(compiled.Diagnostics);
        using var output = new MemoryStream();
        var result = compiled.Template.Fill(TestData.Of(item.Data), output, FillOptionsOf(item));
        if (!result.Succeeded) return Ids(result.Diagnostics);
        var docx = output.ToArray();
        DocxValidator.AssertValid(docx);
        return item.Header.Length > 0 ? TextOf(docx, "word/header1.xml") + "‖" + TextOf(docx) : TextOf(docx);
    }

    private static TestDocument Document(Case item) => item.Header.Length > 0 ? WithBody(item.Body).WithHeader(item.Header) : WithBody(item.Body);

    private static TemplateOptions Options(Case item) => item.Options.Contains("single") ? TemplateOptions.Default with { Delimiters = Delimiters.SingleBraces } : TemplateOptions.Default;

    private static FillOptions FillOptionsOf(Case item) => new()
    {
        Missing = item.Options.Contains("blank") ? MissingData.Blank : item.Options.Contains("keep") ? MissingData.Keep : MissingData.Error,
        DropTablesWithoutRows = item.Options.Contains("drop"),
    };

    private static string Ids(IReadOnlyCollection<Drafting.Text.Diagnostics.Diagnostic> diagnostics)
    {
        Assert.All(diagnostics, diagnostic => Assert.False(string.IsNullOrEmpty(diagnostic.Remedy), diagnostic.Message));
        return string.Join(' ', diagnostics.Where(diagnostic => diagnostic.Severity == Drafting.Text.Diagnostics.Severity.Error).Select(diagnostic => diagnostic.Id));
    }

    private static IEnumerable<Case> Read()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, "cases"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Trim('\n').Split('\n');
                var name = lines[0].TrimStart('#', ' ');
                var arrow = Array.FindIndex(lines, line => line.StartsWith("=>", StringComparison.Ordinal));
                var data = Array.FindIndex(lines, line => line.StartsWith("---", StringComparison.Ordinal));
                var words = lines[data][3..].Trim();
                var brace = words.IndexOf('{');
                yield return new Case(
                    Path.GetFileNameWithoutExtension(path),
                    name,
                    Markup([.. lines[1..data].Where(line => !line.StartsWith("页眉：", StringComparison.Ordinal))]),
                    Markup([.. lines[1..data].Where(line => line.StartsWith("页眉：", StringComparison.Ordinal)).Select(line => line["页眉：".Length..])]),
                    words[brace..],
                    words[..brace].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    lines[arrow][2..].Trim(' '));
            }
        }
    }

    /// <summary>Lines to markup: <c>[a¦b]</c> is a table row, a line with &lt; in front is markup, ⁞ parts runs.</summary>
    private static string Markup(string[] lines)
    {
        var body = new System.Text.StringBuilder();
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith('<')) body.Append(lines[index]);
            else if (lines[index].StartsWith('['))
            {
                var rows = new List<string[]>();
                for (; index < lines.Length && lines[index].StartsWith('['); index++) rows.Add(lines[index][1..^1].Split('¦'));
                index--;
                body.Append(Table([.. rows]));
            }
            else body.Append("<w:p>").Append(string.Concat(lines[index].Split('⁞').Select(Run))).Append("</w:p>");
        }

        return body.ToString();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
