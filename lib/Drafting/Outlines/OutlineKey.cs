using System.Collections.Immutable;

namespace Drafting.Outlines;

/// <summary>A key of an outline: the one row from which reading, the JSON Schema and messages follow.</summary>
/// <param name="Chinese">The Chinese spelling, used in messages.</param>
/// <param name="English">The English spelling, equally valid.</param>
/// <param name="Kind">What the value must be.</param>
/// <param name="Description">What it is for, in one Chinese sentence.</param>
internal sealed record OutlineKey(string Chinese, string English, ValueKind Kind, string Description)
{
    /// <summary>Whether the key must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>An example value, shown by editors and in messages.</summary>
    public string? Example { get; init; }

    /// <summary>Whether this is the key written so.</summary>
    public bool Is(string name) => name == Chinese || name == English;
}

/// <summary>What the value of a key must be.</summary>
internal enum ValueKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Markdown, of one or more paragraphs.</summary>
    Markdown,

    /// <summary>A whole date.</summary>
    Date,

    /// <summary>One line of text, or a list of them.</summary>
    Lines,

    /// <summary>A list of Markdown texts.</summary>
    Points,

    /// <summary>The name of a move.</summary>
    Move,

    /// <summary>The name of a <see cref="PointStyle"/>.</summary>
    PointStyle,

    /// <summary>Sections, or Markdown for a body without sections.</summary>
    Body,

    /// <summary>Numbered items, each Markdown or a section.</summary>
    Tasks,

    /// <summary>Attachments, each a title or a title with its text.</summary>
    Attachments,

    /// <summary>Names with values of any kind.</summary>
    Data,

    /// <summary>The slots of a section template.</summary>
    Slots,

    /// <summary>A whole number, from 1.</summary>
    Number,

    /// <summary>The name of a <see cref="Sections.SlotKind"/>.</summary>
    SlotKind,

    /// <summary>A word, a list of words, or words with what to write instead.</summary>
    Words,
}

/// <summary>The keys of each kind of entry.</summary>
internal static class OutlineKeys
{
    public static readonly OutlineKey Template = new("模板", "template", ValueKind.Line, "Word 模板的名称或文件，例如 讲话稿、通知；不写时有主送的按通知，其余按讲话稿。") { Example = "讲话稿" };
    public static readonly OutlineKey Title = new("标题", "title", ValueKind.Line, "标题，可以含 {{变量}}。") { IsRequired = true, Example = "在全市××工作推进会上的讲话" };
    public static readonly OutlineKey Date = new("日期", "date", ValueKind.Date, "讲话的日期。") { Example = "2026-11-20" };
    public static readonly OutlineKey Speaker = new("讲话人", "speaker", ValueKind.Line, "讲话人姓名。");
    public static readonly OutlineKey Salutation = new("称谓", "salutation", ValueKind.Line, "开头的称呼，例如 同志们：。") { Example = "同志们：" };
    public static readonly OutlineKey Recipients = new("主送", "recipients", ValueKind.Lines, "主送机关；写成列表时用顿号连接并加冒号。") { Example = "各县（市、区）人民政府：" };
    public static readonly OutlineKey Variables = new("变量", "variables", ValueKind.Data, "文字里 {{名称}} 的值。") { Example = "{ 活动: 安全生产专项整治 }" };
    public static readonly OutlineKey Data = new("数据", "data", ValueKind.Data, "只给 Word 模板用的数据，可以是表格的各行。");
    public static readonly OutlineKey PointStyle = new("要点样式", "pointStyle", ValueKind.PointStyle, "要点的编号方式，默认 一是。") { Example = "一是" };
    public static readonly OutlineKey Body = new("正文", "body", ValueKind.Body, "各部分的列表；简短的通知也可以直接写文字。") { IsRequired = true };
    public static readonly OutlineKey Attachments = new("附件", "attachments", ValueKind.Attachments, "附件名称的列表；带内容的附件写 标题 和 内容。");
    public static readonly OutlineKey Issuer = new("落款", "issuer", ValueKind.Line, "发文机关署名。") { Example = "示例市人民政府办公室" };
    public static readonly OutlineKey IssueDate = new("成文日期", "issueDate", ValueKind.Date, "成文日期。") { Example = "2026-11-20" };
    public static readonly OutlineKey CopyTo = new("抄送", "copyTo", ValueKind.Lines, "抄送机关。");

    /// <summary>Other elements of an official document (GB/T 9704-2012, 7.2 to 7.4), passed to the template under their Chinese names.</summary>
    public static ImmutableArray<OutlineKey> Elements { get; } =
    [
        new("发文机关标志", "organMark", ValueKind.Line, "版头的红色大字。") { Example = "示例市人民政府办公室文件" },
        new("发文字号", "documentNumber", ValueKind.Line, "发文字号，年份用六角括号。") { Example = "示政办发〔2026〕18号" },
        new("份号", "copyNumber", ValueKind.Line, "涉密公文的份号，6位数字。") { Example = "000001" },
        new("密级", "secrecy", ValueKind.Line, "密级和保密期限。") { Example = "秘密★1年" },
        new("紧急程度", "urgency", ValueKind.Line, "紧急程度：特急、加急。") { Example = "特急" },
        new("签发人", "signer", ValueKind.Line, "上行文的签发人。"),
        new("附注", "note", ValueKind.Line, "附注，不写圆括号。") { Example = "此件公开发布" },
        new("印发机关", "printedBy", ValueKind.Line, "版记里的印发机关。") { Example = "示例市人民政府办公室" },
        new("印发日期", "printDate", ValueKind.Date, "版记里的印发日期。") { Example = "2026-11-26" },
    ];

    public static readonly OutlineKey Move = new("环节", "move", ValueKind.Move, "这一部分在讲话里的作用。") { Example = "开场" };
    public static readonly OutlineKey Condition = new("条件", "when", ValueKind.Line, "只在条件成立时写这一部分，写法同模板里的 {{如果 …}}。") { Example = "人数 > 50" };
    public static readonly OutlineKey Heading = new("标题", "title", ValueKind.Line, "小标题，不写序号，序号自动编排。");
    public static readonly OutlineKey Text = new("内容", "text", ValueKind.Markdown, "文字（Markdown）：一行一段，可以含 {{变量}}。");
    public static readonly OutlineKey Points = new("要点", "points", ValueKind.Points, "并列的几点，自动写成 一是…；二是…。");
    public static readonly OutlineKey Tasks = new("任务", "tasks", ValueKind.Tasks, "编号的下一级内容，可以逐级嵌套：一、（一）1.（1）。");
    public static readonly OutlineKey Reference = new("引用", "use", ValueKind.Line, "引用一个段落模板，写它的名称。") { Example = "强化组织领导" };
    public static readonly OutlineKey Arguments = new("参数", "with", ValueKind.Data, "引用的段落模板里各空的值。");

    public static readonly OutlineKey Version = new("版本", "version", ValueKind.Number, "段落模板的版本；与模板现在的版本不同时会提醒。") { Example = "1" };

    public static readonly OutlineKey AttachmentTitle = new("标题", "title", ValueKind.Line, "附件名称，不写书名号和句号。") { IsRequired = true };
    public static readonly OutlineKey AttachmentText = new("内容", "text", ValueKind.Markdown, "附件的文字（Markdown），另起一页。");

    public static readonly OutlineKey Name = new("名称", "name", ValueKind.Line, "段落模板的名称，与文件名相同。") { IsRequired = true };
    public static readonly OutlineKey Summary = new("说明", "summary", ValueKind.Line, "什么时候用。");
    public static readonly OutlineKey Topics = new("主题", "topics", ValueKind.Lines, "专为哪些主题写的；通用的不写。") { Example = "安全生产" };
    public static readonly OutlineKey Order = new("次序", "order", ValueKind.Number, "起草大纲时，同一环节有几个模板，先用次序小的。") { Example = "1" };
    public static readonly OutlineKey Slots = new("空", "slots", ValueKind.Slots, "要填的空：类型、示例、默认。");
    public static readonly OutlineKey Kind = new("类型", "kind", ValueKind.SlotKind, "填什么：单位、人员、活动、地点、日期、数字、文字。") { IsRequired = true };
    public static readonly OutlineKey Example = new("示例", "example", ValueKind.Line, "一个合适的值。") { IsRequired = true };
    public static readonly OutlineKey Default = new("默认", "default", ValueKind.Line, "不填时用的值。");
    public static readonly OutlineKey Witnesses = new("来源", "witnesses", ValueKind.Lines, "从哪些范文归纳而来。");

    /// <summary>Keys of the outermost level; any other is data if the Word template asks for it.</summary>
    public static ImmutableArray<OutlineKey> Document { get; } =
    [
        Template, Title, Date, Speaker, Salutation, Recipients, Variables, Data, PointStyle, Body, Attachments, Issuer, IssueDate, CopyTo,
        .. Elements,
    ];

    /// <summary>Keys of a section of the body.</summary>
    public static ImmutableArray<OutlineKey> Section { get; } = [Move, Condition, Heading, Text, PointStyle, Points, Tasks, Reference, Version, Arguments];

    /// <summary>Keys of a numbered item: a section without a move.</summary>
    public static ImmutableArray<OutlineKey> Task { get; } = Section.Remove(Move);

    /// <summary>Keys of an attachment.</summary>
    public static ImmutableArray<OutlineKey> Attachment { get; } = [AttachmentTitle, AttachmentText];

    /// <summary>Keys of a section template.</summary>
    public static ImmutableArray<OutlineKey> SectionTemplate { get; } = [Name, Move, Topics, Summary, Order, Version, Slots, Heading, Text, PointStyle, Points, Tasks, Witnesses];

    /// <summary>Keys of a slot.</summary>
    public static ImmutableArray<OutlineKey> Slot { get; } = [Kind, Example, Default];
}
