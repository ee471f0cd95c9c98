using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Formats;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Fill;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Inserts a document: its paragraphs and tables, with what they refer to. Page layout, headers and comments are the template's (docs/decisions/0024).</summary>
internal sealed class SubDocument
{
    private readonly ContentCleaner _cleaner;
    private readonly ThemeFonts _fonts;
    private readonly StyleMerger _styles;
    private readonly ListMerger _lists;
    private readonly NoteMerger _notes;
    private readonly PartMerger _parts;
    private readonly IdRenewer _ids;

    private SubDocument(SourceDocument source, Filling filling)
    {
        _cleaner = new ContentCleaner();
        _fonts = new ThemeFonts(source.RootOf("application/vnd.openxmlformats-officedocument.theme+xml"));
        var definitions = new DocumentDefinitions(source);
        _styles = new StyleMerger(definitions, filling, _fonts);
        _lists = new ListMerger(definitions, filling, _styles, _fonts);
        _styles.Lists = _lists;
        _notes = new NoteMerger(source, filling);
        _parts = new PartMerger(source, filling);
        _ids = new IdRenewer(filling.Ids.NewId);
    }

    /// <summary>The content of a document in the template's terms; what it needs is added to the fill's additions.</summary>
    public static RichContent Insert(Filling filling, DataDocument document)
    {
        if (document.Source.Contains("://", StringComparison.Ordinal)) return RichContent.Fault("FIL016", $"不从网上取文档“{document.Source}”。", "请把文档存到数据文件所在的文件夹，写文件名。");
        if (filling.Files.Read(document.Source) is not { } file) return RichContent.Fault("FIL016", $"找不到文档“{Shown(document)}”。", "请把文档放在数据文件所在的文件夹里，写文件名。");
        if (SourceDocument.Open(file, out var fault) is not { } source) return RichContent.Fault(fault!.Id, $"文档“{Shown(document)}”：{fault.Message}", fault.Remedy);
        return new SubDocument(source, filling).Insert(source.Body, source.MainPart, filling);
    }

    private static string Shown(DataDocument document) => document.Source.Length > 60 ? document.Source[..60] + "…" : document.Source;

    private RichContent Insert(XElement body, string part, Filling filling)
    {
        Adopt(body, part, filling.Part);
        _notes.Apply(body, Adopt);
        _ids.FollowNames(body);
        var diagnostics = _parts.Diagnostics;
        if (_cleaner.HadComments) diagnostics.Add(new Diagnostic("FIL020", Severity.Warning, null, "文档中的批注没有带入。", "请先处理完批注。"));
        return new RichContent(new WordFragment(string.Concat(body.Elements().Select(FragmentXml.Write)), [], [.. diagnostics]), IsInline: false);
    }

    private void Adopt(XElement content, string part, int owner)
    {
        _cleaner.Clean(content);
        _fonts.Resolve(content);
        _lists.Number(content);
        _styles.Apply(content);
        _lists.Apply(content);
        _parts.Apply(content, part, owner);
        _ids.Apply(content);
    }
}
