namespace Drafting.Architecture.Tests;

/// <summary>Fails with every file or type that breaks a rule, one a line.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> strays)
    {
        var list = string.Join('\n', strays);
        if (list.Length > 0) Assert.Fail(list);
    }
}
