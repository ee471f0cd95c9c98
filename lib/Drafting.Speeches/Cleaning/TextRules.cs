namespace Drafting.Speeches.Cleaning;

/// <summary>Ids of the repairs and findings that cleaning records.</summary>
internal static class TextRules
{
    /// <summary>Space inside Chinese text removed.</summary>
    public const string InnerSpace = "TXT002";

    /// <summary>Page number glued to the text removed.</summary>
    public const string GluedPageNumber = "TXT003";

    /// <summary>Character that only bad character recognition or conversion produces.</summary>
    public const string MisreadCharacter = "TXT004";

    /// <summary>Line broken in the middle of a sentence joined.</summary>
    public const string JoinedLine = "TXT005";

    /// <summary>Text is lost here.</summary>
    public const string Loss = "TXT006";

    /// <summary>Heading and body on one line separated at a space.</summary>
    public const string SplitHeading = "TXT007";

    /// <summary>Page number line, site footer or other furniture left out.</summary>
    public const string Furniture = "TXT008";

    /// <summary>A line ends without punctuation and nothing tells whether it goes on.</summary>
    public const string UndecidedBreak = "TXT009";
}
