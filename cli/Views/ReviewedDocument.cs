using System.Collections.Immutable;
using Drafting.Checks;
using Drafting.Sources;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Comments;

namespace Drafting.Cli.Views;

/// <summary>Findings as comments in a Word document, so that a writer works through them where he writes.</summary>
internal static class ReviewedDocument
{
    /// <summary>Writes the document: the draft itself when it is a .docx, else its text in plain paragraphs.</summary>
    /// <returns>Whether it could be written.</returns>
    public static bool Write(string target, SourceDocument document, DraftText text, IEnumerable<DraftFinding> found, ImmutableArray<Finding> layout, Terminal terminal)
    {
        var isWord = document.Origin == SourceOrigin.Word;
        if (isWord && Path.GetFullPath(target) == Path.GetFullPath(document.Text.Name)) throw new CommandFailure($"--report 的文件就是要检查的文件：{target}。请换一个文件名。");
        var docx = isWord ? File.ReadAllBytes(document.Text.Name) : PlainDocument.Write(Enumerable.Range(1, text.Plain.LineCount).Select(line => text.Plain.Line(line).ToString()));
        var comments = found.Select(finding => Comment(text.Plain, finding, line => isWord ? document.Paragraphs[line - 1] : line))
            .Concat(layout.Select(finding => new WordComment(finding.Paragraph, "", 0, Say(finding))))
            .ToList();
        var written = CommentWriter.Add(docx, comments, new CommentAuthor("draft check", "检查", DateTimeOffset.Now));
        if (written.Docx is not { } reviewed)
        {
            terminal.Report([written.Fault!]);
            return false;
        }

        OutputFile.Write(target, stream => stream.Write(reviewed));
        terminal.Error.WriteLine($"写了{comments.Count}条批注：{target}。");
        return true;
    }

    private static WordComment Comment(SourceText plain, DraftFinding finding, Func<int, int> paragraphOf)
    {
        var found = finding.InText;
        var line = found.Finding.Line!.Value;
        var rest = plain.Line(line)[(found.Finding.Column!.Value - 1)..];
        return new WordComment(paragraphOf(line), rest[..Math.Min(found.Span.Length, rest.Length)].ToString(), found.Finding.Column.Value - 1, Say(found.Finding));
    }

    private static string Say(Finding finding) =>
        $"{finding.Message}{finding.Remedy}\n{finding.Tier} {finding.Id}{(finding.Basis is { } basis ? $"（{basis}）" : "")}{(finding.Expected is { } expected && finding.Found is not null ? $"\n建议改为：{expected}" : "")}";
}
