namespace Drafting.Machine;

/// <summary>How well a machine is equipped in one respect.</summary>
public enum MachineState
{
    /// <summary>There and usable.</summary>
    Ready,

    /// <summary>Missing or unequal; something works less well, or not at all, without it.</summary>
    Limited,

    /// <summary>Missing, and nothing can be done without it.</summary>
    Broken,
}

/// <summary>One thing that Drafting uses on this machine.</summary>
/// <param name="Id">Stable ASCII name for scripts: <c>office</c>, <c>font-title</c>.</param>
/// <param name="Name">Its name, in Chinese.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Cost">What its absence costs; null when it is there.</param>
/// <param name="Remedy">What to do about it; null when nothing needs doing.</param>
public sealed record MachineFinding(string Id, string Name, MachineState State, string Detail, string? Cost = null, string? Remedy = null);
