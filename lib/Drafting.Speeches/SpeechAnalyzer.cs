using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Metadata;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Notices;
using Drafting.Speeches.Splitting;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches;

/// <summary>Finds how the speeches and notices of a text are built: clean, split, read headings, label moves.</summary>
public static class SpeechAnalyzer
{
    /// <summary>Analyses a text. Any text is taken; what is no speech or notice is said to be none.</summary>
    public static Analysis Analyze(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var front = FrontMatter.Read(source);
        return front.Describe(AnalyzeBody(front.Body)) with { Source = source };
    }

    private static Analysis AnalyzeBody(SourceText source)
    {
        var cleaned = Cleaner.Clean(source);
        var speeches = ImmutableArray.CreateBuilder<Speech>();
        var notices = ImmutableArray.CreateBuilder<Notice>();
        var documents = DocumentSplitter.Split(cleaned.Paragraphs);
        var repairs = cleaned.Repairs.ToLookup(repair => IndexAt(documents, repair.Position.Line));
        var findings = cleaned.Diagnostics.ToLookup(diagnostic => IndexAt(documents, diagnostic.Position?.Line ?? 0));
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i].Kind == DocumentKind.Speech) speeches.Add(ReadSpeech(source, documents[i], repairs[i], findings[i]));
            else if (documents[i].Kind == DocumentKind.Notice) notices.Add(ReadNotice(source, documents[i]));
        }

        var diagnostics = speeches.Count + notices.Count > 0 ? [] : NothingFound(cleaned);
        return new Analysis(source, speeches.ToImmutable(), notices.ToImmutable(), diagnostics);
    }

    private static Speech ReadSpeech(SourceText source, Document document, IEnumerable<Repair> repairs, IEnumerable<Diagnostic> findings)
    {
        var block = TitleBlockReader.Read(document.Paragraphs[..document.FrontLength]);
        var body = document.Paragraphs[document.FrontLength..];
        if (block.RunIn is { } runIn) body = body.Insert(0, runIn);
        var tree = HeadingTreeReader.Read(source, body);
        var moves = MoveLabeller.Label(source, body, tree);
        if (block.Salutation is not null)
            moves = moves.Insert(0, new MoveStart(Move.Salutation, source.PositionAt(block.SalutationOffset), 1, ["称谓"]));
        var lines = new LineRange(document.Paragraphs[0].Lines.First, document.Paragraphs[^1].Lines.Last);
        var headings = tree.Headings.Select(placed => placed.Heading).Concat(tree.Lost).OrderBy(heading => heading.Position).ThenByDescending(heading => heading.Lost);
        return new Speech(
            lines,
            block.Title,
            block.Date,
            block.Speaker,
            block.Salutation,
            [.. headings],
            moves,
            tree.Series,
            [.. repairs],
            [.. findings, .. SeriesFindings.Of(tree.Series)]);
    }

    private static Notice ReadNotice(SourceText source, Document document)
    {
        var tail = TailReader.Read(document.Paragraphs[document.FrontLength..]);
        var tree = HeadingTreeReader.Read(source, document.Paragraphs.Slice(document.FrontLength, tail.BodyLength));
        return NoticeReader.Read(document.Paragraphs, document.FrontLength, tail, [.. tree.Headings.Select(placed => placed.Heading)]);
    }

    // Which document a line lies in; −1 for a line between documents.
    private static int IndexAt(ImmutableArray<Document> documents, int line)
    {
        var (low, high) = (0, documents.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var paragraphs = documents[middle].Paragraphs;
            if (line < paragraphs[0].Lines.First) high = middle - 1;
            else if (line > paragraphs[^1].Lines.Last) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    private static ImmutableArray<Diagnostic> NothingFound(CleanedText cleaned)
    {
        var message = cleaned.Paragraphs.IsEmpty
            ? "文件没有文字。"
            : $"没有找到讲话稿或公文：共{cleaned.Paragraphs.Length}段，开头是“{Shorten(cleaned.Paragraphs[0].Text)}”。";
        return [new Diagnostic("SPK001", Severity.Warning, TextPosition.Start, message, "讲话稿应有标题（……讲话、致辞）或称谓（同志们：）。")];
    }

    private static string Shorten(string text) => text.Length <= 16 ? text : text[..16] + "……";
}
