using System.Runtime.InteropServices;

namespace Drafting.Cli;

/// <summary>Ctrl-C and termination while a file is being written: the temporary file goes, then the process ends.</summary>
/// <remarks>
/// The handler runs on a thread of its own. The gate keeps it from coming between a file's appearance and the knowledge of it:
/// either the file was not made yet and never will be, or it is there to be removed.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly string _temporary;

    /// <summary>From now on an interrupted process removes <paramref name="temporary"/>.</summary>
    public Interruption(string temporary)
    {
        _temporary = temporary;
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, End))];
    }

    /// <summary>Does what changes the folder, unless the process is ending.</summary>
    public void Unless(Action action)
    {
        lock (_gate) action();
    }

    /// <inheritdoc cref="Unless(Action)"/>
    public T Unless<T>(Func<T> action)
    {
        lock (_gate) return action();
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_gate)
        {
            File.Delete(_temporary);
            Environment.Exit((int)ExitCode.Impossible);
        }
    }
}
