namespace Drafting.Word.Layouts;

/// <summary>Style ids of the parts of an official document: ASCII and stable, so that code and other programs can rely on them.
/// Writers see the Chinese names that <see cref="OfficialStyles"/> gives.</summary>
public static class Role
{
    /// <summary>正文, the default paragraph style.</summary>
    public const string Normal = "Normal";

    /// <summary>公文正文: first line indented two characters.</summary>
    public const string Body = "OfficialBody";

    /// <summary>公文标题.</summary>
    public const string Title = "OfficialTitle";

    /// <summary>公文标题（下接正文）: of a document without main recipients.</summary>
    public const string TitleAlone = "OfficialTitleAlone";

    /// <summary>主送机关.</summary>
    public const string Recipients = "Recipients";

    /// <summary>附件说明: its first line.</summary>
    public const string AttachmentNote = "AttachmentNote";

    /// <summary>附件说明（单个）: of the only attachment, without a number.</summary>
    public const string AttachmentNoteSingle = "AttachmentNoteSingle";

    /// <summary>附件说明续: second and further attachments.</summary>
    public const string AttachmentNoteNext = "AttachmentNoteNext";

    /// <summary>落款: the issuing organ's signature.</summary>
    public const string Signature = "IssuerSignature";

    /// <summary>成文日期.</summary>
    public const string IssueDate = "IssueDate";

    /// <summary>附注.</summary>
    public const string Note = "DocumentNote";

    /// <summary>附件标识: 附件1, at the top of a new page.</summary>
    public const string AttachmentMark = "AttachmentMark";

    /// <summary>附件标题.</summary>
    public const string AttachmentTitle = "AttachmentTitle";

    /// <summary>份号.</summary>
    public const string CopyNumber = "CopyNumber";

    /// <summary>密级和保密期限、紧急程度.</summary>
    public const string Secrecy = "Secrecy";

    /// <summary>发文机关标志.</summary>
    public const string OrganMark = "OrganMark";

    /// <summary>发文机关标志（有标注）: below copy number, secrecy and urgency, whose table already takes the space above.</summary>
    public const string OrganMarkBelowMarks = "OrganMarkBelowMarks";

    /// <summary>发文字号, with the red separator below it.</summary>
    public const string DocumentNumber = "DocumentNumber";

    /// <summary>发文字号和签发人, of an upward document.</summary>
    public const string NumberAndSigner = "NumberAndSigner";

    /// <summary>签发人姓名, a character style.</summary>
    public const string SignerName = "SignerName";

    /// <summary>抄送机关, first line of the imprint.</summary>
    public const string CopyTo = "CopyTo";

    /// <summary>印发机关和印发日期, last line of the imprint.</summary>
    public const string PrintedBy = "PrintedBy";

    /// <summary>函件版头: the organ mark of a letter, in the header of its first page, with the double rule below it.</summary>
    public const string LetterMark = "LetterMark";

    /// <summary>函件发文字号: right, below the double rule.</summary>
    public const string LetterNumber = "LetterNumber";

    /// <summary>函件标注和发文字号: the first of copy number, secrecy and urgency of a letter left, its number right, on one line.</summary>
    public const string LetterMarkAndNumber = "LetterMarkAndNumber";

    /// <summary>函件标注: what follows of secrecy and urgency of a letter, left, below the first line.</summary>
    public const string LetterSecrecy = "LetterSecrecy";

    /// <summary>函件页脚: the double rule at the bottom of a letter's first page.</summary>
    public const string LetterFoot = "LetterFoot";

    /// <summary>函件标题: two lines below what precedes it.</summary>
    public const string LetterTitle = "LetterTitle";

    /// <summary>命令标志: the organ mark of an order, 20 mm below the top of the text area.</summary>
    public const string OrderMark = "OrderMark";

    /// <summary>令号.</summary>
    public const string OrderNumber = "OrderNumber";

    /// <summary>签发人职务和签名章, of an order.</summary>
    public const string OrderSigner = "OrderSigner";

    /// <summary>公布文本标题: of the regulation that an order publishes, on a new page after it.</summary>
    public const string PublishedTitle = "PublishedTitle";

    /// <summary>编号: number in the middle below the title of a public notice.</summary>
    public const string NumberBelowTitle = "NumberBelowTitle";

    /// <summary>出席人员: attendees of minutes; 请假 and 列席 too.</summary>
    public const string Attendees = "MeetingAttendees";

    /// <summary>黑体文字, a character style.</summary>
    public const string HeiText = "HeiText";

    /// <summary>项目名称: time, place and chair of an agenda.</summary>
    public const string MeetingFact = "MeetingFact";

    /// <summary>版记位置: the paragraph that holds the imprint on the last page.</summary>
    public const string ImprintAnchor = "ImprintAnchor";

    /// <summary>页码, of odd pages.</summary>
    public const string PageNumberOdd = "PageNumberOdd";

    /// <summary>页码（双页）.</summary>
    public const string PageNumberEven = "PageNumberEven";

    /// <summary>讲话日期.</summary>
    public const string SpeechDate = "SpeechDate";

    /// <summary>讲话人.</summary>
    public const string Speaker = "Speaker";

    /// <summary>称谓.</summary>
    public const string Salutation = "SpeechSalutation";

    /// <summary>引文.</summary>
    public const string Quote = "OfficialQuote";

    /// <summary>列表.</summary>
    public const string ListItem = "OfficialList";

    /// <summary>表头.</summary>
    public const string TableHead = "OfficialTableHead";

    /// <summary>表格文字.</summary>
    public const string TableText = "OfficialTableText";

    /// <summary>表格数字: what is centred in its cell, such as serial numbers.</summary>
    public const string TableFigures = "OfficialTableFigures";

    /// <summary>公文表格, a table style.</summary>
    public const string Table = "OfficialTable";

    /// <summary>图片.</summary>
    public const string Picture = "OfficialPicture";

    /// <summary>加粗, a character style.</summary>
    public const string Strong = "OfficialStrong";

    /// <summary>强调, a character style: 楷体, for Chinese has no italics.</summary>
    public const string Emphasis = "OfficialEmphasis";

    /// <summary>超链接, a character style.</summary>
    public const string Hyperlink = "Hyperlink";

    /// <summary>脚注文本.</summary>
    public const string FootnoteText = "FootnoteText";

    /// <summary>脚注引用, a character style.</summary>
    public const string FootnoteReference = "FootnoteReference";

    /// <summary>一级标题 to 四级标题.</summary>
    /// <param name="level">1 to 4.</param>
    public static string Heading(int level) => $"OfficialHeading{level}";

    /// <summary>一级标题文字 to 四级标题文字: the character styles of run-in headings.</summary>
    /// <param name="level">1 to 4.</param>
    public static string RunInHeading(int level) => $"OfficialHeading{level}Text";
}
