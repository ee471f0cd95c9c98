using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;
using Drafting.Word.Layouts;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>Builds the sections of an outline from paragraphs and their headings.</summary>
/// <param name="markdown">Writes lines as Markdown.</param>
/// <param name="isSpeech">Whether sections have moves.</param>
/// <param name="salutation">The salutation, which may open the first paragraph.</param>
internal sealed class BodyBuilder(ImportedMarkdown markdown, bool isSpeech, string? salutation)
{
    /// <summary>A numbered paragraph that is one longer sentence is an article, not a heading.</summary>
    private const int LongestSentence = 25;

    private readonly List<Node> _roots = [];
    private readonly List<Node> _open = [];
    private readonly List<int> _levels = [];

    /// <summary>Lines whose heading had another number than the outline will give it, or none.</summary>
    public List<int> Renumbered { get; } = [];

    /// <summary>The sections.</summary>
    /// <param name="lines">Lines of the body; those of tables and the paragraphs between them.</param>
    /// <param name="paragraphs">The paragraphs with their headings, each made from one or more of the lines.</param>
    public ImmutableArray<OutlineSection> Build(ImmutableArray<ImportedLine> lines, ImmutableArray<BodyParagraph> paragraphs)
    {
        var byLine = paragraphs.ToDictionary(paragraph => paragraph.Lines.First);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == DocxLineKind.TableRow)
            {
                var rows = lines.Skip(i).TakeWhile(line => line.Kind == DocxLineKind.TableRow).ToList();
                Current().Texts.Add(string.Join('\n', ImportedMarkdown.Table(rows)));
                i += rows.Count - 1;
            }
            else if (byLine.TryGetValue(lines[i].Number, out var paragraph))
            {
                // Cleaning may have joined lines, and repaired them.
                Add(lines[i].Role is not null ? lines[i] : lines[i] with { Text = paragraph.Text, Strong = paragraph.Text == lines[i].Text ? lines[i].Strong : [] }, paragraph);
            }
        }

        return [.. _roots.Select(root => root.Section())];
    }

    private void Add(ImportedLine line, BodyParagraph paragraph)
    {
        var headings = Headings(line, paragraph).ToList();
        var first = headings.Count == 0 ? line.Text.Length : headings[0].Start;

        // 同志们：今天…… runs the salutation in; an outline has it apart.
        var start = _roots.Count == 0 && salutation is { Length: > 0 } && line.Text.StartsWith(salutation, StringComparison.Ordinal) ? salutation.Length : 0;
        if (first > start) AddText(headings.Count == 0 ? line : line with { Text = line.Text[..first].TrimEnd(), Strong = [] }, start, IsPoint(paragraph) ? null : paragraph.Move);
        for (var i = 0; i < headings.Count; i++) AddHeading(line, headings[i], i + 1 < headings.Count ? headings[i + 1].Start : line.Text.Length);
    }

    /// <summary>一是…… goes on with what was begun.</summary>
    private static bool IsPoint(BodyParagraph paragraph) => paragraph.Headings is [{ Offset: 0, Heading.Marker.Length: > 0 }, ..];

    /// <summary>Headings that an outline can number: by a style for headings, else those the analyser found that have a number of an official kind, or none.</summary>
    private static IEnumerable<Span> Headings(ImportedLine line, BodyParagraph paragraph)
    {
        var mark = HeadingMark.Length(line.Text);
        if (StyleLevel(line) is { } level)
        {
            yield return new Span(0, mark, line.Text.Length, level, paragraph.Move);
            yield break;
        }

        // In a document of ours every heading has a style.
        if (line.Role is not null)
        {
            if (line.RunIn > mark && mark > 0) yield return new Span(0, mark, line.Text[..line.RunIn].TrimEnd('。', '：').Length, HeadingMark.Level(line.Text), paragraph.Move);
            yield break;
        }

        foreach (var (offset, heading, move) in paragraph.Headings)
        {
            var text = line.Text[offset..];
            var length = HeadingMark.Length(text);
            if ((heading.Marker.Length > 0 && length == 0) || (!heading.Inline && text.Length > LongestSentence && text.EndsWith('。'))) continue;
            var head = text.IndexOf(heading.Text, length, StringComparison.Ordinal);
            if (head < 0 || heading.Text.Length == 0) continue;
            yield return new Span(offset, offset + length, offset + head + heading.Text.Length, heading.Level, move);
        }
    }

    private static int? StyleLevel(ImportedLine line)
    {
        for (var level = 1; level <= 4; level++)
            if (line.Role == Role.Heading(level)) return level;
        return null;
    }

    private void AddHeading(ImportedLine line, Span heading, int end)
    {
        while (_levels.Count > 0 && _levels[^1] >= heading.Level) Close();
        var siblings = _open.Count == 0 ? _roots : _open[^1].Tasks;
        var node = new Node { Heading = line.Text[heading.Text..heading.End].Trim().TrimEnd('。'), Move = isSpeech && _open.Count == 0 ? heading.Move : null };
        siblings.Add(node);
        _open.Add(node);
        _levels.Add(heading.Level);
        if (HeadingMark.Level(line.Text[heading.Start..]) != _levels.Count) Renumbered.Add(line.Number);

        // What stands behind a run-in heading, without the stop that ends it.
        var rest = heading.End;
        while (rest < end && line.Text[rest] is '。' or '：' or ':' or '；' or ' ' or '　') rest++;
        var text = line with { Text = line.Text[..end].TrimEnd() };
        if (rest < text.Text.Length) node.Texts.Add(markdown.Of(text, rest));
    }

    private void Close()
    {
        _open.RemoveAt(_open.Count - 1);
        _levels.RemoveAt(_levels.Count - 1);
    }

    private void AddText(ImportedLine line, int start, Move? move)
    {
        if (isSpeech && move is { } begun && BeginsSection(begun))
        {
            _open.Clear();
            _levels.Clear();
            _roots.Add(new Node { Move = begun });
        }

        Current().Texts.Add(markdown.Of(line, start));
    }

    /// <summary>
    /// A move without heading is a section of its own: before the first heading whenever it changes, behind one the call and the thanks at the
    /// end, and what a section without items has beside its main move (不足 after 成绩).
    /// </summary>
    private bool BeginsSection(Move move)
    {
        if (_roots.Count == 0) return true;
        if (move == _roots[^1].Move) return false;
        if (_roots[^1].Heading is null || move is Move.Closing or Move.Thanks) return true;
        return move is not Move.Tasks && _open.Count == 1 && _roots[^1].Move is not null;
    }

    private Node Current()
    {
        if (_open.Count > 0) return _open[^1];
        if (_roots.Count == 0 || _roots[^1].Heading is not null) _roots.Add(new Node());
        return _roots[^1];
    }

    /// <summary>Where a heading stands in its paragraph.</summary>
    /// <param name="Start">Start of its number.</param>
    /// <param name="Text">Start of its words.</param>
    /// <param name="End">End of its words.</param>
    /// <param name="Level">Level in the document.</param>
    /// <param name="Move">The move it belongs to.</param>
    private readonly record struct Span(int Start, int Text, int End, int Level, Move? Move);

    private sealed class Node
    {
        public Move? Move { get; init; }

        public string? Heading { get; init; }

        public List<string> Texts { get; } = [];

        public List<Node> Tasks { get; } = [];

        public OutlineSection Section()
        {
            var (texts, points, style) = PointReader.Split(Texts);
            return new OutlineSection(TextPosition.Start)
            {
                Move = Move,
                Heading = ElementText.Placed(Heading),
                Text = texts.Count == 0 ? null : new PlacedText(string.Join('\n', texts), TextPosition.Start),
                PointStyle = style == PointStyle.Default ? null : style,
                Points = [.. points.Select(point => new PlacedText(point, TextPosition.Start))],
                Tasks = [.. Tasks.Select(task => task.Section())],
            };
        }
    }
}
