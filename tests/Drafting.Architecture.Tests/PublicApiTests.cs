using System.Reflection;
using PublicApiGenerator;

namespace Drafting.Architecture.Tests;

/// <summary>
/// A change to what others may call is seen in review: it changes a file in approved/.
/// <c>DRAFT_APPROVE=1</c> writes the files anew.
/// </summary>
public static class PublicApiTests
{
    public static TheoryData<string> Libraries => [.. Repository.Libraries];

    public class Surface
    {
        [Theory]
        [MemberData(nameof(Libraries), MemberType = typeof(PublicApiTests))]
        public void Is_the_approved_one(string library)
        {
            var path = Repository.PathOf($"tests/Drafting.Architecture.Tests/approved/{library}.txt");
            var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
            var actual = Assembly.Load(library).GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
            if (Environment.GetEnvironmentVariable("DRAFT_APPROVE") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, actual);
            }

            Assert.True(File.Exists(path), $"{path} is missing: run with DRAFT_APPROVE=1");
            Assert.Equal(File.ReadAllText(path), actual);
        }
    }
}
