using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Drafting.Architecture.Tests;

/// <summary>Who may know whom: the direction that DESIGN fixes.</summary>
public static class DependencyTests
{
    public class Assemblies
    {
        public static TheoryData<string, string[]> Allowed => new()
        {
            { "Drafting.Text", [] },
            { "Drafting.Speeches", ["Drafting.Text"] },
            { "Drafting.Word", ["Drafting.Text"] },
            { "Drafting", ["Drafting.Text", "Drafting.Speeches", "Drafting.Word"] },
        };

        [Theory]
        [MemberData(nameof(Allowed))]
        public void Know_only_the_layers_below(string assembly, string[] allowed) =>
            None.Of(References(assembly).Where(name => name.StartsWith("Drafting", StringComparison.Ordinal)).Except(allowed));

        [Theory]
        [InlineData("DocumentFormat.OpenXml", "Drafting.Word")]
        [InlineData("Markdig", "Drafting.Word")]
        [InlineData("Microsoft.Data.Sqlite", "Drafting.Speeches")]
        [InlineData("YamlDotNet", "Drafting", "Drafting.Speeches")]
        [InlineData("UglyToad.PdfPig", "Drafting")]
        [InlineData("UtfUnknown", "Drafting.Text")]
        [InlineData("Spectre.Console")]
        [InlineData("System.CommandLine")]
        public void Use_a_package_in_one_place(string package, params string[] users) =>
            None.Of(Repository.Libraries.Except(users).Where(library => References(library).Any(name => name == package || name.StartsWith(package + ".", StringComparison.Ordinal))));

        private static IEnumerable<string> References(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!);
    }

    public class Libraries
    {
        public static TheoryData<string> All => [.. Repository.Libraries];

        [Theory]
        [MemberData(nameof(All))]
        public void Never_touch_the_console(string assembly)
        {
            using var file = new PEReader(File.OpenRead(Assembly.Load(assembly).Location));
            var metadata = file.GetMetadataReader();
            var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
            Assert.DoesNotContain("System.Console", types);
        }

        [Theory]
        [MemberData(nameof(All))]
        public void Keep_no_state_in_statics(string assembly)
        {
            var fields = Assembly.Load(assembly).GetTypes()
                .Where(type => !IsGenerated(type))
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal));
            None.Of(fields.Select(field => $"{field.DeclaringType}.{field.Name}"));
        }

        [Theory]
        [MemberData(nameof(All))]
        public void Name_no_type_after_nothing_in_particular(string assembly) =>
            None.Of(Assembly.Load(assembly).GetTypes().Select(type => type.Name).Where(name =>
                name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal)
                || name.EndsWith("Manager", StringComparison.Ordinal) || name.EndsWith("Helpers", StringComparison.Ordinal)));

        // Compilers and source generators (JSON, regular expressions) keep caches of their own.
        private static bool IsGenerated(System.Type type) =>
            type.FullName!.Contains('<', StringComparison.Ordinal) || type.FullName.Contains("__", StringComparison.Ordinal)
            || type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name is "GeneratedCodeAttribute" or "CompilerGeneratedAttribute")
            || (type.BaseType?.Name == "JsonSerializerContext");
    }

    public class Folders
    {
        private static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssemblies([.. Repository.Libraries.Select(Assembly.Load)]).Build();

        /// <summary>Stages that know each other, with the reason; every other pair of a library's folders goes one way.</summary>
        public static TheoryData<string, string[]> Pairs => new()
        {
            // A finding has a position in a source; decoding a source makes findings.
            { "Drafting.Text", ["Diagnostics ↔ Sources"] },
            // Cleaning asks what a heading marker looks like before it joins a broken line.
            { "Drafting.Speeches", ["Cleaning ↔ Headings"] },
            // A rich value renders itself into the markup of a template.
            { "Drafting.Word", ["Data ↔ Templates"] },
            { "Drafting", [] },
        };

        [Theory]
        [MemberData(nameof(Pairs))]
        public void Depend_on_each_other_in_one_direction(string library, string[] allowed)
        {
            var known = Architecture.Types
                .Where(type => type.Assembly.Name.Split(',')[0] == library)
                .SelectMany(type => type.Dependencies.Select(dependency => (From: Folder(type, library), To: Folder(dependency.Target, library))))
                .Where(edge => edge is { From: not null, To: not null } && edge.From != edge.To)
                .ToLookup(edge => edge.From!, edge => edge.To!);
            var cycles = known.Select(edges => edges.Key).SelectMany(from => Reachable(from).Where(to => string.CompareOrdinal(from, to) < 0 && Reachable(to).Contains(from)).Select(to => $"{from} ↔ {to}"));
            None.Of(cycles.Except(allowed));

            HashSet<string> Reachable(string from)
            {
                var reached = new HashSet<string>(StringComparer.Ordinal);
                var open = new Stack<string>([from]);
                while (open.TryPop(out var folder))
                    foreach (var next in known[folder].Where(reached.Add)) open.Push(next);
                return reached;
            }
        }

        // The folder of a stage is the part of the namespace after the library's; types beside the folders put them together.
        private static string? Folder(IType type, string library)
        {
            var name = type.Namespace?.FullName ?? "";
            var isLower = Repository.Libraries.Any(other => other.Length > library.Length && (name == other || name.StartsWith(other + ".", StringComparison.Ordinal)));
            return !isLower && name.StartsWith(library + ".", StringComparison.Ordinal) ? name[(library.Length + 1)..].Split('.')[0] : null;
        }
    }
}
