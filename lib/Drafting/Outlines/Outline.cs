using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Outlines;

/// <summary>A speech or notice as its writer plans it: what a YAML outline says, with every place kept.</summary>
/// <remarks>Immutable. Made by <see cref="OutlineReader.Read"/>.</remarks>
public sealed record Outline
{
    /// <summary>The YAML text.</summary>
    public required SourceText Source { get; init; }

    /// <summary>模板: name or path of the Word template; null when the outline leaves the choice.</summary>
    public PlacedText? Template { get; init; }

    /// <summary>标题.</summary>
    public required PlacedText Title { get; init; }

    /// <summary>日期 of a speech.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>讲话人.</summary>
    public PlacedText? Speaker { get; init; }

    /// <summary>称谓.</summary>
    public PlacedText? Salutation { get; init; }

    /// <summary>主送 of a notice, one item for each organ or one for the whole line.</summary>
    public ImmutableArray<PlacedText> Recipients { get; init; } = [];

    /// <summary>正文.</summary>
    public ImmutableArray<OutlineSection> Sections { get; init; } = [];

    /// <summary>How points are numbered where a section says nothing else.</summary>
    public PointStyle PointStyle { get; init; } = PointStyle.Default;

    /// <summary>附件.</summary>
    public ImmutableArray<OutlineAttachment> Attachments { get; init; } = [];

    /// <summary>落款.</summary>
    public PlacedText? Issuer { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>抄送.</summary>
    public ImmutableArray<PlacedText> CopyTo { get; init; } = [];

    /// <summary>Further elements of an official document, such as 发文字号, by their Chinese names.</summary>
    public DataObject Elements { get; init; } = new(ImmutableDictionary<string, DataValue>.Empty);

    /// <summary>变量: values of {{…}} in texts.</summary>
    public DataObject Variables { get; init; } = new(ImmutableDictionary<string, DataValue>.Empty);

    /// <summary>数据: values for the Word template that are taken as they are.</summary>
    public DataObject Data { get; init; } = new(ImmutableDictionary<string, DataValue>.Empty);

    /// <summary>Other outermost keys: data if the Word template asks for them, else a fault.</summary>
    public DataObject Extra { get; init; } = new(ImmutableDictionary<string, DataValue>.Empty);

    /// <summary>The template's name: as written, else 通知 for what has recipients and 讲话稿 for the rest.</summary>
    public string TemplateName => Template?.Text ?? (Recipients.IsEmpty ? "讲话稿" : "通知");
}

/// <summary>A section of the body, or a numbered item in one.</summary>
/// <param name="Position">Where it starts in the outline.</param>
public sealed record OutlineSection(TextPosition Position)
{
    /// <summary>环节: what it does; null in items and where the writer leaves it open.</summary>
    public Move? Move { get; init; }

    /// <summary>条件 under which the section is written; null: always.</summary>
    public PlacedText? Condition { get; init; }

    /// <summary>标题 without number; null for a section that has none.</summary>
    public PlacedText? Heading { get; init; }

    /// <summary>内容: Markdown, one paragraph a line.</summary>
    public PlacedText? Text { get; init; }

    /// <summary>要点.</summary>
    public ImmutableArray<PlacedText> Points { get; init; } = [];

    /// <summary>How the points are numbered; null: as the outline says.</summary>
    public PointStyle? PointStyle { get; init; }

    /// <summary>任务: numbered items of the next level.</summary>
    public ImmutableArray<OutlineSection> Tasks { get; init; } = [];

    /// <summary>引用: name of a section template.</summary>
    public PlacedText? Reference { get; init; }

    /// <summary>版本 of the section template that the writer saw; null when any will do.</summary>
    public int? ReferenceVersion { get; init; }

    /// <summary>参数 for the section template.</summary>
    public DataObject Arguments { get; init; } = new(ImmutableDictionary<string, DataValue>.Empty);
}

/// <summary>An attachment of a notice.</summary>
/// <param name="Title">Its name, as listed below the body.</param>
/// <param name="Text">Its text as Markdown; null when it is only listed.</param>
public sealed record OutlineAttachment(PlacedText Title, PlacedText? Text);

/// <summary>A text of the outline with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Position">Its first character in the YAML file, the quote or block mark included.</param>
public sealed record PlacedText(string Text, TextPosition Position)
{
    /// <summary>File it stands in, where that is not the outline: a section template.</summary>
    public SourceText? Source { get; init; }
}

/// <summary>What reading an outline gave.</summary>
/// <param name="Outline">The outline; null when the file has errors.</param>
/// <param name="Diagnostics">Faults of the file, in its order.</param>
public sealed record OutlineReading(Outline? Outline, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What could be read in spite of errors, for checking on; not for rendering. Null when the file is no outline at all.</summary>
    public Outline? Readable { get; init; } = Outline;
}
