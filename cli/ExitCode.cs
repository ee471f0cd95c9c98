namespace Drafting.Cli;

/// <summary>How a command ended: the contract that scripts rely on.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, but the input has faults: they are on standard error or in the JSON.</summary>
    Faults = 1,

    /// <summary>Not done, and no output file: wrong usage, unreadable file, invalid template, missing data.</summary>
    Impossible = 2,
}
