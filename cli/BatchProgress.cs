using System.Diagnostics;

namespace Drafting.Cli;

/// <summary>How far a batch is: one line on standard error that is written over; nothing when nobody watches.</summary>
internal sealed class BatchProgress : IDisposable
{
    private const int BarWidth = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Terminal _terminal;
    private readonly Task<int>? _total;
    private TimeSpan _shown = TimeSpan.MinValue;

    /// <summary>Begins to watch.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="count">Counts all there is to do: beside the work, since data are read as a stream, and only when somebody watches.</param>
    public BatchProgress(Terminal terminal, Func<int>? count = null)
    {
        _terminal = terminal;
        if (terminal.IsInteractive && count is not null) _total = Task.Run(count);
    }

    /// <summary>Shows the number of records done.</summary>
    public void Report(int done)
    {
        if (!_terminal.IsInteractive || (_shown != TimeSpan.MinValue && _watch.Elapsed - _shown < Pause)) return;
        _shown = _watch.Elapsed;
        _terminal.Error.Write($"\r{Describe(done, _total is { IsCompletedSuccessfully: true } total ? total.Result : null, _watch.Elapsed)}（Ctrl-C 停下，可接着做）\u001b[K");
    }

    /// <summary>A bar, the rate and the time that is left; without a total what is done alone.</summary>
    internal static string Describe(int done, int? total, TimeSpan elapsed)
    {
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        if (total is not { } all || all < done || rate == 0) return $"已做{done}份，每秒{rate:0}份";
        var full = all == 0 ? BarWidth : (int)((long)BarWidth * done / all);
        var left = (int)Math.Ceiling((all - done) / rate);
        return $"{new string('█', full)}{new string('░', BarWidth - full)} {done}/{all}份，每秒{rate:0}份，还要约{(left < 60 ? $"{left}秒" : $"{left / 60}分{left % 60}秒")}";
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (_shown == TimeSpan.MinValue) return;
        _terminal.Error.Write("\r\u001b[K");
        _shown = TimeSpan.MinValue;
    }

    public void Dispose() => Clear();
}
