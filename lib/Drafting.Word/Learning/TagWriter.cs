using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Data;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Learning;

/// <summary>Puts tags in the places of values, and keeps the values.</summary>
internal sealed partial class TagWriter
{
    private const string DayPattern = "yyyy年M月d日";

    public Dictionary<string, DataValue> Values { get; } = [];

    public List<LearnedTag> Tags { get; } = [];

    /// <summary>How many pictures of the body follow its tag.</summary>
    public int InlinePictures { get; private set; }

    /// <summary>All of the body becomes one tag, in a paragraph of the body's style. Pictures are no text: what floats stays where it was anchored, before
    /// the tag (letterheads, seals); pictures in their own paragraphs follow it.</summary>
    public void Body(CheckedDocument document, DocumentElements elements)
    {
        var body = elements.Body;
        Keep("正文", new DataText(BodyMarkdown.Write(document, body)), body[0].Excerpt);
        var blocks = body.Select(BlockOf).Distinct().ToArray();
        var floating = blocks.SelectMany(PicturesIn).Where(run => !IsInline(run)).Select(run => new XElement(run)).ToArray();
        if (floating.Length > 0) body[0].Element.AddBeforeSelf(new XElement(W + "p", StyleOf(Role.ImprintAnchor), floating));
        body[0].Element.AddBeforeSelf(new XElement(W + "p", StyleOf(Role.Body), Run("{{正文 | markdown}}")));
        foreach (var block in blocks)
        {
            var inline = PicturesIn(block).Where(IsInline).Select(run => new XElement(run)).ToArray();
            InlinePictures += inline.Length;
            if (inline.Length > 0) block.AddBeforeSelf(new XElement(W + "p", StyleOf(Role.Picture), inline));
            // A section ends in the last paragraph of its text: that paragraph stays, empty.
            if (block.Element(W + "pPr")?.Element(W + "sectPr") is null) block.Remove();
            else block.Elements().Where(child => child.Name != W + "pPr").Remove();
        }

        XElement StyleOf(string role) => new(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", MeasuredStyles.IdOf(document, role))));
    }

    /// <summary>The list of attachments (GB/T 9704-2012 §7.3.4): its first line, and one that repeats.</summary>
    public void AttachmentNotes(DocumentElements elements)
    {
        var notes = elements.AttachmentNotes;
        if (notes.IsEmpty) return;
        var names = notes.Select(note => NoteHead().Replace(note.Text.Trim(), "")).ToArray();
        Keep("附件", new DataList([.. names.Select(name => (DataValue)new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add("标题", new DataText(name))))]), names[0]);
        var single = new XElement(notes[0].Element);
        var first = new XElement(notes[0].Element);
        var next = new XElement(notes[Math.Min(1, notes.Length - 1)].Element);
        // 附件：1. and its gap as the document writes them.
        var (mark, number) = (notes[0].Text.Contains(':', StringComparison.Ordinal) ? "附件:" : "附件：", notes.Length > 1 ? NumberIn().Match(notes[1].Text).Value : "1.\t");
        SetText(single, mark + "{{件.标题}}");
        SetText(first, mark + number.Replace(FirstDigits(number), "{{序号}}", StringComparison.Ordinal) + "{{件.标题}}");
        SetText(next, number.Replace(FirstDigits(number), "{{序号}}", StringComparison.Ordinal) + "{{件.标题}}");
        notes[0].Element.AddBeforeSelf(
            Tag("{{如果 附件}}"), Tag("{{循环 件 在 附件}}"), Tag("{{如果 首个 且 末个}}"), single, Tag("{{否则如果 首个}}"), first, Tag("{{否则}}"), next, Tag("{{结束}}"), Tag("{{结束}}"), Tag("{{结束}}"));
        foreach (var note in notes) note.Element.Remove();
    }

    /// <summary>What stands in a paragraph of its own.</summary>
    public void Elements(DocumentElements elements)
    {
        if (elements.Number is { } number) NumberAndSigner(number);
        if (!elements.Title.IsEmpty)
        {
            Whole("标题", elements.Title[0], string.Join('\n', elements.Title.Select(line => line.Text.Trim())));
            foreach (var line in elements.Title.Skip(1)) Join(line, elements.Title[0]);
        }

        Day("日期", elements.SpeechDate);
        if (elements.Speaker is { } speaker) Whole("讲话人", speaker);
        if (elements.Recipients is { } recipients) Whole("主送", recipients);
        if (elements.Salutation is { } salutation) Whole("称谓", salutation);
        Signature(elements.Signature);
        Day("成文日期", elements.Date);
        if (elements.Copies is { } copies && CopyNames().Match(copies.Text) is { Success: true } names) Piece("抄送", copies, names.Value, "{{抄送}}", new DataText(names.Value));
        Day("印发日期", elements.Printed);
    }

    private void NumberAndSigner(CheckedParagraph paragraph)
    {
        if (DocumentNumber().Match(paragraph.Text) is { Success: true } number) Piece("发文字号", paragraph, number.Value, "{{发文字号}}", new DataText(number.Value));
        if (Signer().Match(paragraph.Text) is { Success: true } signer) Piece("签发人", paragraph, signer.Value, "{{签发人}}", new DataText(signer.Value));
    }

    private void Signature(ImmutableArray<CheckedParagraph> organs)
    {
        if (organs.Length == 1) Whole("落款", organs[0]);
        if (organs.Length < 2) return;
        Keep("落款", new DataList([.. organs.Select(organ => (DataValue)new DataText(organ.Text.Trim()))]), organs[0].Text.Trim());
        SetText(organs[0].Element, "{{.}}");
        organs[0].Element.AddBeforeSelf(Tag("{{#落款}}"));
        organs[0].Element.AddAfterSelf(Tag("{{/落款}}"));
        foreach (var organ in organs.Skip(1)) Join(organ, organs[0]);
    }

    /// <summary>A date in figures, or in characters; one in another form stays text.</summary>
    private void Day(string name, CheckedParagraph? paragraph)
    {
        if (paragraph is null || AnyDay().Match(paragraph.Text) is not { Success: true } match) return;
        if (DateOnly.TryParseExact(match.Value, DayPattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Piece(name, paragraph, match.Value, $"{{{{{name} | 日期 \"{DayPattern}\"}}}}", new DataDate(day));
        else Piece(name, paragraph, match.Value, $"{{{{{name}}}}}", new DataText(match.Value));
    }

    private void Whole(string name, CheckedParagraph paragraph, string? text = null)
    {
        text ??= paragraph.Text.Trim();
        Keep(name, new DataText(text), text);
        SetText(paragraph.Element, $"{{{{{name}}}}}");
    }

    /// <summary>Replaces a piece of a paragraph; what stands beside it keeps its runs.</summary>
    private void Piece(string name, CheckedParagraph paragraph, string piece, string tag, DataValue value)
    {
        Keep(name, value, piece);
        var start = paragraph.Element.Text().IndexOf(piece, StringComparison.Ordinal);
        var (at, isFirst) = (0, true);
        foreach (var text in paragraph.Element.Descendants().Where(element => element.Name == W + "t" || element.Name == W + "tab").ToArray())
        {
            var length = text.Name == W + "tab" ? text.Parent!.Name == W + "r" ? 1 : 0 : text.Value.Length;
            var (from, to) = (Math.Max(start, at) - at, Math.Min(start + piece.Length, at + length) - at);
            at += length;
            if (from >= to || text.Name != W + "t") continue;
            text.Value = text.Value[..from] + (isFirst ? tag : "") + text.Value[to..];
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            isFirst = false;
        }
    }

    private void Keep(string name, DataValue value, string excerpt)
    {
        Values[name] = value;
        Tags.Add(new LearnedTag(name, excerpt.Split('\n')[0]));
    }

    /// <summary>Takes a paragraph away whose text stands in another's tag; its pictures go there.</summary>
    private static void Join(CheckedParagraph paragraph, CheckedParagraph first)
    {
        first.Element.Add(PicturesIn(paragraph.Element));
        paragraph.Element.Remove();
    }

    /// <summary>Runs that hold a picture or a text box.</summary>
    private static IEnumerable<XElement> PicturesIn(XElement block) =>
        block.Descendants(W + "r").Where(run => run.Elements().Any(child => child.Name.LocalName is "drawing" or "pict" or "object" or "AlternateContent") && !run.Ancestors(W + "r").Any());

    private static bool IsInline(XElement run) => !run.Descendants().Any(element => element.Name.LocalName == "anchor"
        || ((string?)element.Attribute("style"))?.Contains("position:absolute", StringComparison.Ordinal) == true);

    /// <summary>All of a paragraph's text in its first run; tabs become elements, pictures stay.</summary>
    private static void SetText(XElement paragraph, string text)
    {
        var first = paragraph.Descendants(W + "r").First(run => run.Elements(W + "t").Any());
        var format = first.Element(W + "rPr");
        var pictures = PicturesIn(paragraph).ToArray();
        foreach (var run in pictures) run.Elements(W + "t").Remove();
        paragraph.Elements().Where(child => child.Name != W + "pPr").Remove();
        paragraph.Add(pictures, new XElement(W + "r", format, text.Split('\t').SelectMany((piece, index) => (XElement[])[.. index > 0 ? [new XElement(W + "tab")] : Array.Empty<XElement>(), TextOf(piece)])));
    }

    private static XElement BlockOf(CheckedParagraph paragraph) => paragraph.Element.Ancestors(W + "tbl").LastOrDefault() ?? paragraph.Element;

    private static XElement Tag(string tag) => new(W + "p", Run(tag));

    private static XElement Run(string text) => new(W + "r", TextOf(text));

    private static XElement TextOf(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static string FirstDigits(string number) => string.Concat(number.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));

    [GeneratedRegex(@"^(附件[:：]\s*)?([0-9]+[.．、]?\s*)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoteHead();

    [GeneratedRegex(@"[0-9]+[.．、]?\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberIn();

    [GeneratedRegex(@"[^\s]*[〔\[（(【][0-9]{2,4}[〕\]）)】]第?[0-9]+号", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"(?<=签发人[:：]\s*)\S.*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signer();

    [GeneratedRegex("(?<=^抄送[:：]).+?(?=。?$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CopyNames();

    [GeneratedRegex("([0-9]{4}|[〇○零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyDay();
}
