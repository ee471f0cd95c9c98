using Drafting.Word.Packages;
using Drafting.Word.Packages.Deflating;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Turns the bytes of a part and the edits to them into a program.</summary>
internal sealed class ProgramBuilder
{
    /// <summary>Shorter pieces are deflated with the values around them.</summary>
    private const int ShortestSegment = 12;

    private readonly byte[] _bytes;
    private readonly List<byte[]> _segments = [];
    private readonly Stack<Frame> _frames = new();
    private readonly ByteBuffer _pending = new();
    private List<Node> _current = [];
    private int _afterEnd = -1;
    private int _gone;
    private Edit? _afterOf;

    private ProgramBuilder(byte[] bytes) => _bytes = bytes;

    /// <summary>Builds the program.</summary>
    /// <param name="bytes">The part.</param>
    /// <param name="edits">Changes in any order; edits inside the bytes that another one removes are dropped.</param>
    public static PartProgram Build(byte[] bytes, IEnumerable<Edit> edits)
    {
        var builder = new ProgramBuilder(bytes);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Rank).ThenBy(edit => edit.End))
        {
            if (edit.Start < position && builder.IsGone(edit)) continue;
            if (edit.Start > position) builder._pending.Write(bytes.AsSpan(position, edit.Start - position));
            builder.Apply(edit);
            position = Math.Max(position, edit.End);
        }

        builder._pending.Write(bytes.AsSpan(position));
        builder.Flush();
        return new PartProgram([.. builder._current], DeflatePlan.For(builder._segments));
    }

    /// <summary>Whether an edit lies in bytes that are removed; what is opened in them is closed in them as well.</summary>
    private bool IsGone(Edit edit)
    {
        if (edit.Kind == EditKind.Open) _gone++;
        var isGone = edit.Kind == EditKind.Replace || _gone > 0;
        if (edit.Kind == EditKind.Close && _gone > 0) _gone--;
        return isGone;
    }

    private void Apply(Edit edit)
    {
        AppendBefore(edit);
        switch (edit.Kind)
        {
            case EditKind.Replace when edit.Node is not null:
                Flush();
                _current.Add(edit.Node);
                break;
            case EditKind.Open:
                Flush();
                _frames.Push(new Frame(edit.Make!, _current, []));
                _current = [];
                break;
            case EditKind.Divide:
                Flush();
                _frames.Peek().Branches.Add([.. _current]);
                _current = [];
                break;
            case EditKind.Close:
                Flush();
                var frame = _frames.Pop();
                frame.Branches.Add([.. _current]);
                _current = frame.Outer;
                _current.Add(frame.Make(frame.Branches));
                break;
        }

        _pending.Write(edit.After);
        _afterOf = edit.After.Length > 0 ? edit : null;
        _afterEnd = _pending.Count;
    }

    /// <summary>A run that one boundary opens and the next closes at once is empty: neither is written.</summary>
    private void AppendBefore(Edit edit)
    {
        if (_afterOf is not null && _afterEnd == _pending.Count && edit.Before.Length > 0 && edit.Before.AsSpan().SequenceEqual(_afterOf.Closing))
            _pending.Truncate(_pending.Count - _afterOf.After.Length);
        else
            _pending.Write(edit.Before);
    }

    private void Flush()
    {
        if (_pending.Count > 0) _current.Add(Static(_pending.Written.ToArray()));
        _pending.Truncate(0);
        _afterEnd = -1;
    }

    private StaticNode Static(byte[] bytes)
    {
        if (bytes.Length < ShortestSegment) return new StaticNode(bytes);
        _segments.Add(bytes);
        return new StaticNode(bytes, _segments.Count - 1);
    }

    private sealed record Frame(Func<IReadOnlyList<Node[]>, Node> Make, List<Node> Outer, List<Node[]> Branches);
}
