using System.Runtime.ExceptionServices;

namespace Drafting.Batches;

/// <summary>Works on items with several threads and hands on the results in the order of the items; those that wait for an earlier one are bounded.</summary>
/// <param name="items">The items, asked for one at a time, when a thread is free.</param>
/// <param name="work">What is done with an item, on any thread.</param>
/// <param name="take">Takes a result, in order and one at a time; false ends the work after the items in hand.</param>
internal sealed class OrderedWork<TItem, TResult>(IEnumerator<TItem> items, Func<TItem, TResult> work, Func<TResult, bool> take)
{
    /// <summary>Items that the fastest thread may be ahead of the slowest.</summary>
    private const int LongestLead = 64;

    private readonly object _gate = new();
    private readonly Dictionary<int, TResult> _early = [];
    private int _given;
    private int _taken;
    private bool _isOver;
    private bool _isExhausted;

    /// <summary>Does it all, once.</summary>
    /// <param name="threads">Items in hand at the same time.</param>
    /// <param name="cancellation">Ends the work after the items in hand.</param>
    /// <returns>Whether all items were done.</returns>
    /// <exception cref="Exception">What the first of <c>work</c>, <c>take</c> and <c>items</c> to fail threw, after the items in hand.</exception>
    public bool Run(int threads, CancellationToken cancellation)
    {
        ExceptionDispatchInfo? failure = null;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            try
            {
                while (Next(cancellation) is { } next) HandOn(next.Number, work(next.Item));
            }
            catch (Exception exception)
            {
                // The first failure says it all: the disk is full for every thread.
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                End();
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        failure?.Throw();
        return _isExhausted;
    }

    private (int Number, TItem Item)? Next(CancellationToken cancellation)
    {
        lock (_gate)
        {
            while (!_isOver && _given - _taken >= LongestLead) Monitor.Wait(_gate);
            if (_isOver || cancellation.IsCancellationRequested) return null;
            if (items.MoveNext()) return (_given++, items.Current);
            _isExhausted = true;
            End();
            return null;
        }
    }

    private void HandOn(int number, TResult result)
    {
        lock (_gate)
        {
            _early.Add(number, result);
            for (; _early.Remove(_taken, out var next); _taken++)
                if (!take(next)) End();
            Monitor.PulseAll(_gate);
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }
}
