using System.Collections.Immutable;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Data;
using Drafting.Word.Layouts;
using Drafting.Word.Packages;
using Drafting.Word.Repairing;

namespace Drafting.Word.Learning;

/// <summary>Turns a finished document into a template: its page, its formats and its fixed parts stay, and tags stand where the next document will differ.</summary>
public static class TemplateLearner
{
    /// <summary>Learns from a document, whoever made it.</summary>
    /// <param name="docx">The .docx file.</param>
    public static LearnResult Learn(ReadOnlyMemory<byte> docx)
    {
        if (CheckedDocument.Open(docx, null, out var fault) is not { } document) return new LearnResult(docx, Nothing, fault);
        if (document is not { Styles: { Root: { } styles } stylesPart, StylesName: { } stylesName })
            return new LearnResult(docx, Nothing, new Diagnostic("LRN001", Severity.Error, null, "文档里没有样式，不能做成模板。", "用 Word 或 WPS 打开，另存为 .docx 再试。"));

        ThemeFontRepairs.Apply(document);
        var elements = DocumentElements.Of(document);
        if (elements.Body.IsEmpty)
            return new LearnResult(docx, Nothing, new Diagnostic("LRN002", Severity.Error, null, "没有找到标题下面的正文，不能做成模板。", "标题要居中，正文每段成句；也可直接在 Word 里写标签，如 {{标题}}、{{正文 | markdown}}。"));

        var values = new TagWriter();
        var layout = MeasuredLayout.Of(document, elements);
        MeasuredStyles.Add(styles, document, elements);
        // The body first: it reads the paragraphs that the rest does not touch.
        values.Body(document, elements);
        values.AttachmentNotes(elements);
        values.Elements(elements);
        var changed = document.Footers.ToDictionary(footer => footer.Name, footer => footer.Part);
        changed[document.MainName] = document.Main;
        changed[stylesName] = stylesPart;
        OwnLayout.Put(document.Package, layout, changed);
        return new LearnResult(PackageXml.Write(document.Package, changed), new DataObject(values.Values.ToImmutableDictionary()), null)
        {
            Tags = [.. values.Tags],
            Deviations = Deviation.Of(layout),
            Hint = values.InlinePictures == 0 ? null : new Diagnostic("LRN003", Severity.Hint, null, $"正文里的{values.InlinePictures}张图片留在正文标签后面。", "每份文件都用的留下，其余的删去。"),
        };
    }

    private static DataObject Nothing { get; } = new(ImmutableDictionary<string, DataValue>.Empty);
}

/// <summary>What learning from a document gave.</summary>
/// <param name="Template">The template; the document itself when it could not be learnt from.</param>
/// <param name="Values">The document's own values: the template filled with them is the document again.</param>
/// <param name="Fault">Why nothing could be learnt; null otherwise.</param>
public sealed record LearnResult(ReadOnlyMemory<byte> Template, DataObject Values, Diagnostic? Fault)
{
    /// <summary>The tags that were set, in the order of the document, each with the beginning of what stood there.</summary>
    public ImmutableArray<LearnedTag> Tags { get; init; } = [];

    /// <summary>Where the document departs from the standard by its unit's choice: the template carries it, and documents made from it are checked by it.</summary>
    public ImmutableArray<Deviation> Deviations { get; init; } = [];

    /// <summary>What to look at in the template; null when there is nothing.</summary>
    public Diagnostic? Hint { get; init; }
}

/// <summary>A tag that was set.</summary>
/// <param name="Name">Name of the value.</param>
/// <param name="Excerpt">Beginning of the text that stood there.</param>
public sealed record LearnedTag(string Name, string Excerpt);
