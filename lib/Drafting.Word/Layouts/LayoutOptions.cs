namespace Drafting.Word.Layouts;

/// <summary>
/// Every parameter of an official layout, with its default, its grade and its clause. A unit that departs from the
/// standard says so with <c>LayoutOptions.Standard with { LinePitch = 28 }</c>; <see cref="Deviation.Of"/> lists what it changed.
/// </summary>
/// <remarks>Lengths are millimetres unless the name or summary says points (pt) or characters.</remarks>
public sealed record LayoutOptions
{
    /// <summary>GB/T 9704-2012.</summary>
    public static LayoutOptions Standard { get; } = new();

    /// <summary>A speech to be read aloud: larger type on a wider pitch.</summary>
    public static LayoutOptions ReadAloud { get; } = new()
    {
        BodySize = 18,
        LinePitch = 33,
        CharacterSpacing = 0,
        LinesPerPage = 19,
        CharactersPerLine = 24,
    };

    /// <summary>Width of the paper.</summary>
    [Rule(Grade.Required, "纸张宽度", "5.1")]
    public double PaperWidth { get; init; } = 210;

    /// <summary>Height of the paper.</summary>
    [Rule(Grade.Required, "纸张高度", "5.1")]
    public double PaperHeight { get; init; } = 297;

    /// <summary>天头, to the top of the text area; ±1 mm.</summary>
    [Rule(Grade.Required, "天头（上边距）", "5.2.1")]
    public double TopMargin { get; init; } = 37;

    /// <summary>订口, to the left of the text area; ±1 mm.</summary>
    [Rule(Grade.Required, "订口（左边距）", "5.2.1")]
    public double BindingMargin { get; init; } = 28;

    /// <summary>版心 width.</summary>
    [Rule(Grade.Required, "版心宽度", "5.2.1")]
    public double TextWidth { get; init; } = 156;

    /// <summary>版心 height.</summary>
    [Rule(Grade.Required, "版心高度", "5.2.1")]
    public double TextHeight { get; init; } = 225;

    /// <summary>Lines a page.</summary>
    [Rule(Grade.Required, "每页行数", "5.2.3")]
    public int LinesPerPage { get; init; } = 22;

    /// <summary>Characters a line.</summary>
    [Rule(Grade.Required, "每行字数", "5.2.3")]
    public int CharactersPerLine { get; init; } = 28;

    /// <summary>Line pitch in pt. 225 mm / 22 is 28.99 pt; 28.95 (579 twips) fits 22 lines, 29 would fit 21.</summary>
    [Rule(Grade.Recommended, "行距（磅）", "5.2.3")]
    public double LinePitch { get; init; } = 28.95;

    /// <summary>Spacing added to each character of body size, pt. 28 × (16 − 0.25) = 441 pt fits 156 mm; −0.20 leaves 27 characters.</summary>
    [Rule(Grade.Recommended, "字符间距（磅）", "5.2.3")]
    public double CharacterSpacing { get; init; } = -0.25;

    /// <summary>Typefaces by role.</summary>
    [Rule(Grade.Required, "字体", "5.2.2")]
    public Typefaces Faces { get; init; } = Typefaces.Founder;

    /// <summary>Typeface of Latin letters and figures in the body; null: the role's own face, whose figures are half an em and keep the grid.</summary>
    [Rule(Grade.Customary, "西文字体")]
    public string? LatinFace { get; init; }

    /// <summary>Size of the body, pt (三号).</summary>
    [Rule(Grade.Required, "正文字号（磅）", "5.2.2")]
    public double BodySize { get; init; } = 16;

    /// <summary>Size of the title, pt (二号).</summary>
    [Rule(Grade.Required, "标题字号（磅）", "7.3.1")]
    public double TitleSize { get; init; } = 22;

    /// <summary>Line pitch of a title of several lines, pt.</summary>
    [Rule(Grade.Customary, "标题行距（磅）")]
    public double TitlePitch { get; init; } = 35;

    /// <summary>Size of imprint and page number, pt (四号).</summary>
    [Rule(Grade.Required, "版记和页码字号（磅）", "7.4、7.5")]
    public double SmallSize { get; init; } = 14;

    /// <summary>First-line indent of the body, characters.</summary>
    [Rule(Grade.Required, "首行缩进（字）", "7.3.3")]
    public int FirstLineIndent { get; init; } = 2;

    /// <summary>Figures of a copy number; a shorter one is filled up with noughts.</summary>
    [Rule(Grade.Required, "份号位数", "7.2.1")]
    public int CopyNumberDigits { get; init; } = 6;

    /// <summary>What parts the period of secrecy from its degree: 机密★1年.</summary>
    [Rule(Grade.Required, "密级和保密期限之间的标识", "7.2.2")]
    public string SecrecyMark { get; init; } = "★";

    /// <summary>Top of the organ mark below the top of the text area.</summary>
    [Rule(Grade.Required, "发文机关标志上边缘至版心上边缘", "7.2.4")]
    public double OrganMarkTop { get; init; } = 35;

    /// <summary>Largest size of the organ mark, pt; a longer name is set smaller so that it stays on one line.</summary>
    [Rule(Grade.Customary, "发文机关标志字号（磅）", "7.2.4")]
    public double OrganMarkSize { get; init; } = 62;

    /// <summary>Colour of the organ mark and the separator, RRGGBB.</summary>
    [Rule(Grade.Required, "发文机关标志和分隔线颜色", "7.2.4")]
    public string Red { get; init; } = "FF0000";

    /// <summary>Blank lines between organ mark and document number.</summary>
    [Rule(Grade.Required, "发文字号上空行数", "7.2.5")]
    public int LinesAboveNumber { get; init; } = 2;

    /// <summary>Indent on both sides of the line with document number and signer, characters.</summary>
    [Rule(Grade.Required, "发文字号和签发人左右空（字）", "7.2.5、7.2.6")]
    public int SignerIndent { get; init; } = 1;

    /// <summary>Separator below the document number.</summary>
    [Rule(Grade.Required, "分隔线至发文字号", "7.2.7")]
    public double SeparatorGap { get; init; } = 4;

    /// <summary>Weight of the red separator, pt.</summary>
    [Rule(Grade.Customary, "分隔线粗细（磅）")]
    public double SeparatorWeight { get; init; } = 1.5;

    /// <summary>Blank lines between separator and title.</summary>
    [Rule(Grade.Required, "标题上空行数", "7.3.1")]
    public int LinesAboveTitle { get; init; } = 2;

    /// <summary>Blank lines between title and main recipients.</summary>
    [Rule(Grade.Required, "主送机关上空行数", "7.3.2")]
    public int LinesAboveRecipients { get; init; } = 1;

    /// <summary>Blank lines between body and the list of attachments.</summary>
    [Rule(Grade.Required, "附件说明上空行数", "7.3.4")]
    public int LinesAboveAttachments { get; init; } = 1;

    /// <summary>Indent of the list of attachments, characters.</summary>
    [Rule(Grade.Required, "附件说明左空（字）", "7.3.4")]
    public int AttachmentNoteIndent { get; init; } = 2;

    /// <summary>Blank lines above a signature without a seal.</summary>
    [Rule(Grade.Required, "不盖章署名上空行数", "7.3.5.2")]
    public int LinesAboveSignature { get; init; } = 1;

    /// <summary>Blank lines above a signature with a seal: the seal's top stands at most one line below the text.</summary>
    [Rule(Grade.Recommended, "盖章署名上空行数", "7.3.5.1")]
    public int LinesAboveSealedSignature { get; init; } = 2;

    /// <summary>Whether the signature carries a seal: date four characters in and organ centred over it; else organ two in.</summary>
    [Rule(Grade.Required, "加盖印章", "7.3.5", IsChoice = true)]
    public bool Seal { get; init; } = true;

    /// <summary>Indent of the date under a seal from the right, characters; the organ is centred over it.</summary>
    [Rule(Grade.Required, "盖章成文日期右空（字）", "7.3.5.1")]
    public int SealedDateIndent { get; init; } = 4;

    /// <summary>Indent of an organ that signs without a seal from the right, characters; also that of a date longer than it.</summary>
    [Rule(Grade.Required, "不盖章署名右空（字）", "7.3.5.2")]
    public int SignatureIndent { get; init; } = 2;

    /// <summary>How far the date below a signature without a seal begins to the right of it, characters.</summary>
    [Rule(Grade.Required, "不盖章成文日期首字右移（字）", "7.3.5.2")]
    public int DateShift { get; init; } = 2;

    /// <summary>Indent of the note below the date, characters.</summary>
    [Rule(Grade.Required, "附注左空（字）", "7.3.6")]
    public int NoteIndent { get; init; } = 2;

    /// <summary>Blank lines between the mark of an attachment and its title: the title stands on line 3.</summary>
    [Rule(Grade.Required, "附件标题上空行数", "7.3.7")]
    public int LinesAboveAttachmentTitle { get; init; } = 1;

    /// <summary>Organ mark of a letter below the paper's top.</summary>
    [Rule(Grade.Required, "函件发文机关标志至上页边", "10.1")]
    public double LetterMarkTop { get; init; } = 30;

    /// <summary>Largest size of the organ mark of a letter, pt.</summary>
    [Rule(Grade.Customary, "函件发文机关标志字号（磅）", "10.1")]
    public double LetterMarkSize { get; init; } = 48;

    /// <summary>Width of the red double rules of a letter.</summary>
    [Rule(Grade.Required, "函件红色双线宽", "10.1")]
    public double LetterRuleWidth { get; init; } = 170;

    /// <summary>Upper double rule of a letter below its organ mark.</summary>
    [Rule(Grade.Required, "函件上双线至发文机关标志", "10.1")]
    public double LetterRuleGap { get; init; } = 4;

    /// <summary>Lower double rule of a letter above the paper's bottom.</summary>
    [Rule(Grade.Required, "函件下双线至下页边", "10.1")]
    public double LetterRuleBottom { get; init; } = 20;

    /// <summary>Organ mark of an order below the top of the text area.</summary>
    [Rule(Grade.Required, "命令发文机关标志至版心上边缘", "10.2")]
    public double OrderMarkTop { get; init; } = 20;

    /// <summary>Outer rules of the imprint.</summary>
    [Rule(Grade.Recommended, "版记粗线", "7.4.1")]
    public double ImprintOuterRule { get; init; } = 0.35;

    /// <summary>Inner rules of the imprint.</summary>
    [Rule(Grade.Recommended, "版记细线", "7.4.1")]
    public double ImprintInnerRule { get; init; } = 0.25;

    /// <summary>Indent on both sides of the imprint, characters.</summary>
    [Rule(Grade.Required, "版记左右空（字）", "7.4.2、7.4.3")]
    public int ImprintIndent { get; init; } = 1;

    /// <summary>Rules of the page number below the text area.</summary>
    [Rule(Grade.Required, "页码至版心下边缘", "7.5")]
    public double PageNumberGap { get; init; } = 7;

    /// <summary>Indent of the page number from the outer side, characters.</summary>
    [Rule(Grade.Required, "页码外侧空（字）", "7.5")]
    public int PageNumberIndent { get; init; } = 1;

    /// <summary>Level-2 headings in bold. The standard asks for plain 楷体; many units set them bold.</summary>
    [Rule(Grade.Customary, "二级标题加粗", "7.3.3")]
    public bool BoldLevel2 { get; init; }

    /// <summary>Level-3 headings in bold. The standard asks for plain 仿宋; many units set them bold.</summary>
    [Rule(Grade.Customary, "三级标题加粗", "7.3.3")]
    public bool BoldLevel3 { get; init; }

    /// <summary>Heading numbers 一、（一）1.（1） made by a multilevel list of Word; else they are text, which is safe to copy anywhere.</summary>
    [Rule(Grade.Customary, "标题自动编号", "7.3.3", IsChoice = true)]
    public bool AutomaticNumbers { get; init; }
}
