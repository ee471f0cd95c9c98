using System.Collections.Immutable;
using Drafting.Speeches.Passages;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Corpora;

/// <summary>What the index holds of a file: made from the file alone, on any thread.</summary>
/// <param name="Path">Its path below the corpus folder.</param>
/// <param name="Size">Its size in bytes when it was read.</param>
/// <param name="Changed">When it was written last, in ticks of UTC.</param>
/// <param name="Documents">The documents in it.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record IndexedFile(string Path, long Size, long Changed, ImmutableArray<IndexedDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads and analyses a file.</summary>
    public static IndexedFile Read(string path, FileInfo file, CorpusReader read)
    {
        // Before it is read: a change meanwhile is found the next time.
        var (size, changed) = (file.Length, file.LastWriteTimeUtc.Ticks);
        var text = read(file.FullName);
        var documents = text.Text.Content.Length > 0 ? Analyze(path, text.Text) : [];
        return new IndexedFile(path, size, changed, documents, [.. text.Diagnostics.Select(diagnostic => diagnostic with { Source = path })]);
    }

    private static ImmutableArray<IndexedDocument> Analyze(string path, SourceText text)
    {
        var analysis = SpeechAnalyzer.Analyze(text);
        var documents = new List<(CorpusDocument Document, ImmutableArray<Passage> Passages)> { (new(path, "other", null, null, null, 1, text.LineCount), []) };
        documents.AddRange(analysis.Notices.OrderByDescending(notice => notice.Lines.Last - notice.Lines.First).Select(notice => (
            new CorpusDocument(path, "notice", notice.Title, notice.Date?.Text, notice.Issuer, notice.Lines.First, notice.Lines.Last) { Day = notice.Date?.Date },
            PassageSplitter.Split(text, notice))));
        documents.AddRange(analysis.Speeches.Select(speech => (
            new CorpusDocument(path, "speech", speech.Title, speech.Date?.Text, speech.Speaker, speech.Lines.First, speech.Lines.Last) { Day = speech.Date?.Date },
            PassageSplitter.Split(text, speech))));
        var owners = new int[text.LineCount];
        // A document inside another comes later and takes its lines.
        for (var i = 1; i < documents.Count; i++) owners.AsSpan(documents[i].Document.FirstLine - 1, documents[i].Document.LastLine - documents[i].Document.FirstLine + 1).Fill(i);
        return [.. documents.Select((item, index) => IndexedDocument.Of(item.Document, item.Passages, text, owners, index)).Where(item => item.HasText || item.Document.Kind != "other")];
    }
}
