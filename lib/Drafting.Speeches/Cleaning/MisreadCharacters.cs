using System.Buffers;

namespace Drafting.Speeches.Cleaning;

/// <summary>Characters that modern official Chinese never uses, and what was meant: the marks of bad character recognition.</summary>
/// <remarks>A closed list. Each is rare enough that correct text does not hold it, so that clean text is never touched.</remarks>
internal static class MisreadCharacters
{
    /// <summary>The characters.</summary>
    public const string Misread = "臵迚仸収觃乊幵劢叏呾癿绉〃";
    private const string Meant = "置进任发规之并动取和的经·";

    /// <summary>All of them, for finding the first quickly.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(Misread);

    /// <summary>What the character stands for.</summary>
    public static char Correct(char character) => Meant[Misread.IndexOf(character)];
}
