using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Cleaning;

/// <summary>Turns the lines of a raw text into paragraphs. The raw text stays as it is: every edit is recorded.</summary>
internal sealed class Cleaner
{
    private readonly SourceText _source;
    private readonly LineRepairer _repairer;
    private readonly LineBreaks _breaks;
    private readonly ImmutableArray<Paragraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly ImmutableArray<Repair>.Builder _repairs = ImmutableArray.CreateBuilder<Repair>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private Cleaner(SourceText source)
    {
        _source = source;
        _repairer = new LineRepairer(source, _repairs);
        _breaks = new LineBreaks(source);
    }

    /// <summary>Cleans a text.</summary>
    public static CleanedText Clean(SourceText source)
    {
        var cleaner = new Cleaner(source);
        cleaner.Run();
        return new CleanedText(cleaner._paragraphs.ToImmutable(), cleaner._repairs.ToImmutable(), cleaner._diagnostics.ToImmutable());
    }

    private void Run()
    {
        var wrapped = HardWrapping.Width(_source);
        OpenParagraph? open = null;
        for (var number = 1; number <= _source.LineCount; number++)
        {
            var span = Trim(_source.LineSpan(number), out var indented);
            if (span.Length == 0) continue;
            if (Furniture.Is(_source.Slice(span)))
            {
                _repairs.Add(new Repair(TextRules.Furniture, _source.PositionAt(span.Start), _source.Slice(span).ToString(), ""));
                continue;
            }

            var line = _repairer.Repair(span, open is not null && !EndsSentence(open.LastLine));
            var full = wrapped > 0 && open is not null && open.LastLine.Length >= wrapped - 2 && !indented;
            var lineBreak = open is null ? LineBreak.Paragraph : _breaks.Between(open.LastLine, line, full);
            if (lineBreak == LineBreak.Broken)
            {
                _repairs.Add(new Repair(TextRules.JoinedLine, _source.PositionAt(span.Start), "\n", ""));
                open!.Append(line, number);
                continue;
            }

            Close(open, lineBreak, number);
            open = new OpenParagraph(line, number, lineBreak == LineBreak.Loss);
        }

        Close(open, LineBreak.Paragraph, _source.LineCount);
    }

    private void Close(OpenParagraph? open, LineBreak lineBreak, int nextLine)
    {
        if (open is null) return;
        if (lineBreak == LineBreak.Loss)
            Report(TextRules.Loss, nextLine, "此处有文字缺失，前后两行接不上。", "请对照原稿补齐。");
        else if (lineBreak == LineBreak.Undecided)
            Report(TextRules.UndecidedBreak, nextLine, "上一行没有写完，不能确定与本行是否相连。", "如相连，请删去换行。");
        var paragraph = open.Build(lineBreak is LineBreak.Loss or LineBreak.Undecided);
        if (paragraph.LossWithin && lineBreak == LineBreak.Paragraph)
            Report(TextRules.Loss, paragraph.Lines.First, "段中夹有页码，可能缺页。", "请对照原稿核对。");
        AddSplitAtHeading(paragraph);
    }

    private void Report(string id, int line, string message, string remedy) =>
        _diagnostics.Add(new Diagnostic(id, Severity.Warning, new TextPosition(line, 1), message, remedy));

    // 三、重在实践，办成满意工程 开展活动重在…: a heading and its body that lost the line break between them.
    private void AddSplitAtHeading(Paragraph paragraph)
    {
        var space = paragraph.Text.AsSpan().IndexOfAny(' ', '　');
        if (space < 0 || MarkerReader.Read(paragraph.Text) is not { IsFormal: true } marker || space <= marker.Length + 4)
        {
            _paragraphs.Add(paragraph);
            return;
        }

        var body = space;
        while (body < paragraph.Text.Length && paragraph.Text[body] is ' ' or '　') body++;
        if (space > 60 || paragraph.Text.Length - body < 20 || paragraph.Text.AsSpan(0, space).ContainsAny("。；！？"))
        {
            _paragraphs.Add(paragraph);
            return;
        }

        _repairs.Add(new Repair(TextRules.SplitHeading, _source.PositionAt(paragraph.RawOffset(space)), paragraph.Text[space..body], "\n"));
        _paragraphs.Add(paragraph with { Text = paragraph.Text[..space], LossWithin = false });
        _paragraphs.Add(paragraph.From(body) with { LossBefore = false });
    }

    private TextSpan Trim(TextSpan span, out bool indented)
    {
        var text = _source.Slice(span);
        var start = 0;
        while (start < text.Length && IsSpace(text[start])) start++;
        var end = text.Length;
        while (end > start && IsSpace(text[end - 1])) end--;
        indented = start > 0;
        return new TextSpan(span.Start + start, end - start);
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\ufeff' or '\u200b' or '\0';

    private static bool EndsSentence(string line) => line[^1] is '。' or '！' or '？' or '；' or '：' or '”' or '）';

    /// <summary>A paragraph that may still go on.</summary>
    private sealed class OpenParagraph(RepairedLine line, int firstNumber, bool lossBefore)
    {
        private StringBuilder? _joined;
        private ImmutableArray<Piece>.Builder? _pieces;
        private bool _lossWithin = line.LossWithin;
        private readonly int _firstNumber = firstNumber;
        private int _lastNumber = firstNumber;

        public string LastLine { get; private set; } = line.Text;

        public void Append(RepairedLine next, int nextNumber)
        {
            _joined ??= new StringBuilder(line.Text);
            _pieces ??= line.Pieces.ToBuilder();
            foreach (var piece in next.Pieces) _pieces.Add(piece with { Start = piece.Start + _joined.Length });
            _joined.Append(next.Text);
            _lossWithin |= next.LossWithin;
            LastLine = next.Text;
            _lastNumber = nextNumber;
        }

        public Paragraph Build(bool lossAfter) => new(_joined?.ToString() ?? line.Text, _pieces?.ToImmutable() ?? line.Pieces, new LineRange(_firstNumber, _lastNumber))
        {
            LossBefore = lossBefore,
            LossWithin = _lossWithin || lossAfter,
        };
    }
}
