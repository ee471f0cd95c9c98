using System.Diagnostics;

namespace Drafting.Cli;

/// <summary>How far a batch is: one line on standard error that is written over; nothing when nobody watches.</summary>
/// <param name="terminal">Where.</param>
internal sealed class BatchProgress(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _shown = TimeSpan.MinValue;

    /// <summary>Shows the number of records done.</summary>
    public void Report(int done)
    {
        if (!terminal.IsInteractive || (_shown != TimeSpan.MinValue && _watch.Elapsed - _shown < Pause)) return;
        _shown = _watch.Elapsed;
        terminal.Error.Write($"\r已做{done}份，每秒{done / Math.Max(_watch.Elapsed.TotalSeconds, 0.001):0}份（Ctrl-C 停下，可接着做）");
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (_shown == TimeSpan.MinValue) return;
        terminal.Error.Write("\r\u001b[K");
        _shown = TimeSpan.MinValue;
    }

    public void Dispose() => Clear();
}
