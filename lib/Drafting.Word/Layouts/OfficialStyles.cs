using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>The named styles of an official document. Whatever the standard fixes stands here, in a style, never beside a paragraph.</summary>
internal static class OfficialStyles
{
    public static ImmutableArray<StyleDefinition> For(LayoutOptions options)
    {
        var sheet = new Measures(options);
        return [Normal(sheet), .. Letterhead(sheet), .. Main(sheet), .. Headings(sheet), .. Speech(sheet), .. SpecialFormats.Styles(sheet), .. Inserted(sheet), .. Imprint(sheet)];
    }

    private static StyleDefinition Normal(Measures m) => new(Role.Normal, "Normal")
    {
        BasedOn = null,
        Face = m.Faces.Body,
        LatinFace = m.Latin,
        Size = m.Options.BodySize,
        CharacterSpacing = m.CharacterSpacing,
        LinePitch = m.Line,
        Alignment = "both",
    };

    /// <summary>版头 (GB/T 9704-2012 §7.2).</summary>
    private static StyleDefinition[] Letterhead(Measures m) =>
    [
        new(Role.CopyNumber, "份号") { Alignment = "left" },
        new(Role.Secrecy, "密级和紧急程度") { Alignment = "left", Face = m.Faces.Hei },
        new(Role.OrganMark, "发文机关标志")
        {
            Next = Role.DocumentNumber, Face = m.Faces.Title, Size = m.Options.OrganMarkSize, CharacterSpacing = 0,
            Colour = m.Options.Red, Alignment = "center", LinePitch = m.OrganMarkLine, Before = m.OrganMarkBefore,
        },
        new(Role.OrganMarkBelowMarks, "发文机关标志（有标注）") { BasedOn = Role.OrganMark, Next = Role.DocumentNumber, Before = 0 },
        new(Role.DocumentNumber, "发文字号")
        {
            Next = Role.Title, Alignment = "center", Before = m.Lines(m.Options.LinesAboveNumber), Borders = m.Separator, LinePitch = m.NumberLine,
            After = m.Lines(m.Options.LinesAboveTitle),
        },
        new(Role.NumberAndSigner, "发文字号和签发人")
        {
            BasedOn = Role.DocumentNumber, Next = Role.Title, Alignment = "left",
            // The rule stays as wide as the text area: the indents are tabs, not paragraph indents.
            Tabs = [("left", m.Characters(m.Options.SignerIndent)), ("right", m.TextWidth - m.Characters(m.Options.SignerIndent))],
        },
        new(Role.SignerName, "签发人姓名") { IsCharacter = true, Face = m.Faces.Kai },
    ];

    /// <summary>主体 (GB/T 9704-2012 §7.3).</summary>
    private static StyleDefinition[] Main(Measures m) =>
    [
        new(Role.Body, "公文正文") { FirstLine = m.Characters(m.Options.FirstLineIndent), FirstLineChars = 100 * m.Options.FirstLineIndent },
        new(Role.Title, "公文标题")
        {
            Next = Role.Recipients, Face = m.Faces.Title, Size = m.Options.TitleSize, CharacterSpacing = 0, Alignment = "center",
            LinePitch = Twips.FromPoints(m.Options.TitlePitch), KeepNext = true, KeepLines = true,
        },
        new(Role.TitleAlone, "公文标题（下接正文）") { BasedOn = Role.Title, Next = Role.Body, After = m.Lines(m.Options.LinesAboveRecipients) },
        new(Role.Recipients, "主送机关") { Next = Role.Body, Alignment = "left", Before = m.Lines(m.Options.LinesAboveRecipients) },
        // Not based on the body: Word would take its first-line characters before a hanging indent in twips.
        new(Role.AttachmentNote, "附件说明")
        {
            Next = Role.AttachmentNoteNext, Alignment = "left", Before = m.Lines(m.Options.LinesAboveAttachments),
            Left = m.Characters(m.Options.AttachmentNoteIndent + 4.5), FirstLine = -m.Characters(4.5),
        },
        new(Role.AttachmentNoteSingle, "附件说明（单个）")
        {
            BasedOn = Role.AttachmentNote, Left = m.Characters(m.Options.AttachmentNoteIndent + 3), FirstLine = -m.Characters(3),
        },
        new(Role.AttachmentNoteNext, "附件说明续")
        {
            Alignment = "left", Left = m.Characters(m.Options.AttachmentNoteIndent + 4.5), FirstLine = -m.Characters(1.5),
        },
        new(Role.Signature, "落款")
        {
            Next = Role.IssueDate, Alignment = "right", Right = m.Characters(m.Options.Seal ? m.Options.SealedDateIndent : m.Options.SignatureIndent),
            Before = m.Lines(m.Options.Seal ? m.Options.LinesAboveSealedSignature : m.Options.LinesAboveSignature), KeepNext = true, KeepLines = true,
        },
        new(Role.IssueDate, "成文日期") { Alignment = "right", Right = m.Characters(m.Options.Seal ? m.Options.SealedDateIndent : m.Options.SignatureIndent) },
        new(Role.Note, "附注") { BasedOn = Role.Body, FirstLine = m.Characters(m.Options.NoteIndent), FirstLineChars = 100 * m.Options.NoteIndent },
        new(Role.AttachmentMark, "附件标识")
        {
            Next = Role.AttachmentTitle, Face = m.Faces.Hei, Alignment = "left", PageBreakBefore = true, KeepNext = true,
        },
        new(Role.AttachmentTitle, "附件标题")
        {
            BasedOn = Role.Title, Next = Role.Body, Before = m.Lines(m.Options.LinesAboveAttachmentTitle), After = m.Lines(1),
        },
    ];

    /// <summary>一、 黑体; （一） 楷体; 1. and （1） 仿宋 (GB/T 9704-2012 §7.3.3), as paragraphs and as run-in text.</summary>
    private static IEnumerable<StyleDefinition> Headings(Measures m)
    {
        string[] names = ["一级标题", "二级标题", "三级标题", "四级标题"];
        for (var level = 1; level <= 4; level++)
        {
            var (face, bold) = (m.HeadingFace(level), m.IsBoldHeading(level));
            yield return new(Role.Heading(level), names[level - 1])
            {
                BasedOn = Role.Body,
                Next = Role.Body,
                Face = face,
                LatinFace = m.Latin,
                Bold = bold,
                OutlineLevel = level,
                NumberLevel = m.Options.AutomaticNumbers ? level : null,
                KeepNext = true,
            };
            yield return new(Role.RunInHeading(level), names[level - 1] + "文字")
            {
                IsCharacter = true,
                Face = face,
                LatinFace = m.Latin,
                Bold = bold,
            };
        }
    }

    /// <summary>Speeches have no national layout: practice.</summary>
    private static StyleDefinition[] Speech(Measures m) =>
    [
        new(Role.SpeechDate, "讲话日期") { Next = Role.Speaker, Face = m.Faces.Kai, Alignment = "center", LatinFace = m.Latin, Before = m.Lines(0.5) },
        new(Role.Speaker, "讲话人") { Next = Role.Salutation, Face = m.Faces.Kai, Alignment = "center" },
        new(Role.Salutation, "称谓") { Next = Role.Body, Alignment = "left", Before = m.Lines(1) },
    ];

    /// <summary>What Markdown brings into a body.</summary>
    private static StyleDefinition[] Inserted(Measures m) =>
    [
        new(Role.Quote, "引文") { BasedOn = Role.Body, Face = m.Faces.Kai, LatinFace = m.Latin },
        new(Role.ListItem, "列表") { BasedOn = Role.Body },
        // An exact pitch would cut the picture to one line.
        new(Role.Picture, "图片") { Alignment = "center", GrowsWithContent = true, KeepNext = true },
        new(Role.TableHead, "表头") { Face = m.Faces.Hei, Size = 12, CharacterSpacing = 0, Alignment = "center", LinePitch = Twips.FromPoints(20) },
        new(Role.TableText, "表格文字") { Size = 12, CharacterSpacing = 0, Alignment = "left", LinePitch = Twips.FromPoints(20) },
        new(Role.TableFigures, "表格数字") { BasedOn = Role.TableText, Alignment = "center" },
        new(Role.Strong, "加粗") { IsCharacter = true, Bold = true },
        new(Role.Emphasis, "强调") { IsCharacter = true, Face = m.Faces.Kai, LatinFace = m.Latin },
        new(Role.Hyperlink, "Hyperlink") { IsCharacter = true, ShownInGallery = false },
        new(Role.FootnoteText, "footnote text") { Size = 9, CharacterSpacing = 0, LinePitch = Twips.FromPoints(14), Alignment = "left", ShownInGallery = false },
        new(Role.FootnoteReference, "footnote reference") { IsCharacter = true, Superscript = true, ShownInGallery = false },
    ];

    /// <summary>版记 (GB/T 9704-2012 §7.4) and page number (§7.5).</summary>
    private static StyleDefinition[] Imprint(Measures m) =>
    [
        new(Role.CopyTo, "抄送机关")
        {
            Next = Role.PrintedBy, Size = m.Options.SmallSize, CharacterSpacing = 0, LinePitch = m.ImprintLine,
            Left = m.SmallCharacters(m.Options.ImprintIndent + 3), Right = m.SmallCharacters(m.Options.ImprintIndent), FirstLine = -m.SmallCharacters(3),
        },
        new(Role.PrintedBy, "印发机关和印发日期")
        {
            Size = m.Options.SmallSize, CharacterSpacing = 0, LinePitch = m.ImprintLine, Alignment = "left", Left = m.SmallCharacters(m.Options.ImprintIndent),
            Tabs = [("right", m.TextWidth - m.SmallCharacters(m.Options.ImprintIndent))],
        },
        // One point high: it holds the imprint on the last page and takes no line.
        new(Role.ImprintAnchor, "版记位置") { LinePitch = 20, Size = 1, ShownInGallery = false },
        new(Role.PageNumberOdd, "页码")
        {
            Face = m.Faces.Song, Size = m.Options.SmallSize, CharacterSpacing = 0, Alignment = "right", Right = m.SmallCharacters(m.Options.PageNumberIndent),
            LinePitch = m.PageNumberLine, ShownInGallery = false,
        },
        new(Role.PageNumberEven, "页码（双页）")
        {
            BasedOn = Role.PageNumberOdd, Alignment = "left", Left = m.SmallCharacters(m.Options.PageNumberIndent), Right = 0, ShownInGallery = false,
        },
    ];
}
