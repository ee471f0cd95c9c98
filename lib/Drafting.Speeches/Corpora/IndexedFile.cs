using System.Collections.Immutable;
using Drafting.Speeches.Metadata;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

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
        var analysis = SpeechAnalyzer.Analyze(text.Text);
        var documents = text.Text.Content.Length > 0 ? DocumentsOf(path, analysis) : [];
        // That a file holds no speech is no fault of it here: a folder may hold other texts too.
        var faults = text.Diagnostics.Concat(analysis.Diagnostics.Where(diagnostic => diagnostic.Id == FrontMatter.Unreadable));
        return new IndexedFile(path, size, changed, documents, [.. faults.Select(diagnostic => diagnostic with { Source = path })]);
    }

    private static ImmutableArray<IndexedDocument> DocumentsOf(string path, Analysis analysis)
    {
        var text = analysis.Source;
        var documents = new List<(CorpusDocument Document, ImmutableArray<Passage> Passages)> { (new(path, "other", null, null, null, 1, text.LineCount), []) };
        documents.AddRange(analysis.Notices.OrderByDescending(notice => notice.Lines.Last - notice.Lines.First).Select(notice => (
            new CorpusDocument(path, "notice", notice.Title, notice.Date?.Text, notice.Issuer, notice.Lines.First, notice.Lines.Last) { Day = notice.Date?.Date },
            PassageSplitter.Split(text, notice))));
        documents.AddRange(analysis.Speeches.Select(speech => (
            new CorpusDocument(path, "speech", speech.Title, speech.Date?.Text, speech.Speaker, speech.Lines.First, speech.Lines.Last) { Day = speech.Date?.Date, Organisation = speech.Organisation, Subject = speech.Subject },
            PassageSplitter.Split(text, speech))));
        var owners = new int[text.LineCount];
        // A document inside another comes later and takes its lines.
        for (var i = 1; i < documents.Count; i++) owners.AsSpan(documents[i].Document.FirstLine - 1, documents[i].Document.LastLine - documents[i].Document.FirstLine + 1).Fill(i);
        return [.. documents.Select((item, index) => IndexedDocument.Of(item.Document, item.Passages, text, owners, index)).Where(item => item.HasText || item.Document.Kind != "other")];
    }
}
