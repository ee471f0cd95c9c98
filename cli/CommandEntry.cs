using System.CommandLine;

namespace Drafting.Cli;

/// <summary>A command that is made only when it is needed: making all of them would take a third of a cold start.</summary>
/// <param name="Name">The word that calls it, as the command itself has it.</param>
/// <param name="Create">Makes it.</param>
internal readonly record struct CommandEntry(string Name, Func<Terminal, Command> Create);
