using System.Text.RegularExpressions;

namespace Drafting.Architecture.Tests;

/// <summary>What a newcomer may rely on when looking for a file.</summary>
public static partial class SourceFileTests
{
    public class Code
    {
        [Fact]
        public void Files_stay_short() =>
            None.Of(Sources("lib").Concat(Sources("cli")).Where(file => File.ReadLines(Repository.PathOf(file)).Count() > 400));

        [Fact]
        public void Folders_are_namespaces()
        {
            var strays = Sources("lib").Where(file => Namespace().Match(File.ReadAllText(Repository.PathOf(file))) is { Success: true } match && match.Groups["name"].Value != Expected(file));
            None.Of(strays);

            static string Expected(string file) => Path.GetDirectoryName(file)!.Replace("lib/", "", StringComparison.Ordinal).Replace('/', '.');
        }

        [Fact]
        public void An_id_of_a_finding_belongs_to_one_folder()
        {
            var uses = Sources("lib").SelectMany(file => DiagnosticId().Matches(File.ReadAllText(Repository.PathOf(file))).Select(match => (Id: match.Groups["name"].Value, Folder: Path.GetDirectoryName(file)))).Distinct();
            None.Of(uses.GroupBy(use => use.Id).Where(folders => folders.Count() > 1).Select(folders => $"{folders.Key}: {string.Join(", ", folders.Select(use => use.Folder))}"));
        }

        private static IEnumerable<string> Sources(string folder) => Repository.Files(folder, ".cs");
    }

    public class Projects
    {
        private static readonly string[] All = [.. Repository.Files(".", ".csproj")];

        [Fact]
        public void Are_all_in_the_solution()
        {
            var solution = File.ReadAllText(Repository.PathOf("Drafting.sln")).Replace('\\', '/');
            None.Of(All.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
            None.Of(SolutionProject().Matches(solution).Select(match => match.Groups["name"].Value).Except(All));
        }

        [Fact]
        public void Are_programs_or_tests_or_used_by_one()
        {
            var used = All.SelectMany(project => Repository.Items(project, "ProjectReference")).Select(Path.GetFileName).ToHashSet();
            None.Of(All.Where(project => !IsProgram(project) && !used.Contains(Path.GetFileName(project))));

            static bool IsProgram(string project) =>
                project.StartsWith("tests/", StringComparison.Ordinal) || File.ReadAllText(Repository.PathOf(project)).Contains("<OutputType>Exe</OutputType>", StringComparison.Ordinal);
        }

        // Versions that were fixed before their users were written: the list may only shrink.
        private static readonly string[] Awaited = ["BenchmarkDotNet", "SharpFuzz"];

        [Fact]
        public void Use_every_package_that_has_a_version()
        {
            var used = All.Concat(Repository.Files(".", ".props")).SelectMany(project => Repository.Items(project, "PackageReference")).ToHashSet(StringComparer.Ordinal);
            None.Of(Repository.Items("Directory.Packages.props", "PackageVersion").Except(Awaited).Where(package => !used.Contains(package)));
        }

        [Fact]
        public void Of_libraries_have_a_test_project_each() =>
            None.Of(Repository.Libraries.Where(library => !All.Contains($"tests/{library}.Tests/{library}.Tests.csproj")));
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"""(?<name>[A-Z]{3}\d{3})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DiagnosticId();

    [GeneratedRegex(@"""(?<name>[^""]+\.csproj)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SolutionProject();
}
