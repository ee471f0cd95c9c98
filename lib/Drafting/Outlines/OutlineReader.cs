using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Yaml;

namespace Drafting.Outlines;

/// <summary>Reads an outline from YAML.</summary>
public static class OutlineReader
{
    /// <summary>Reads an outline; whatever the text holds, nothing is thrown and every fault has its line and column.</summary>
    public static OutlineReading Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var yaml = YamlFile.Read(source);
        if (!yaml.IsSound) return new OutlineReading(null, yaml.Diagnostics);
        if (yaml.Root is not YamlMap map) return new OutlineReading(null, [OutlineFaults.NoOutline(source, yaml.Root)]);

        var diagnostics = yaml.Diagnostics.ToList();
        var outline = ReadDocument(source, map, diagnostics);
        var ordered = diagnostics.OrderBy(diagnostic => diagnostic.Position ?? TextPosition.Start).ToImmutableArray();
        return new OutlineReading(ordered.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : outline, ordered) { Readable = outline };
    }

    private static Outline ReadDocument(SourceText source, YamlMap map, List<Diagnostic> diagnostics)
    {
        var extra = new List<YamlEntry>();
        var fields = new FieldReader(source, map, OutlineKeys.Document, diagnostics, extra);
        return new Outline
        {
            Source = source,
            Template = fields.Text(OutlineKeys.Template),
            Title = fields.Text(OutlineKeys.Title) ?? new PlacedText("", map.Position),
            Date = fields.Date(OutlineKeys.Date),
            Speaker = fields.Text(OutlineKeys.Speaker),
            Salutation = fields.Text(OutlineKeys.Salutation),
            Recipients = fields.Texts(OutlineKeys.Recipients, "一行文字，或列表"),
            Variables = fields.Data(OutlineKeys.Variables),
            Data = fields.Data(OutlineKeys.Data),
            PointStyle = fields.PointStyle(OutlineKeys.PointStyle) ?? PointStyle.Default,
            Sections = new SectionReader(source, diagnostics).ReadBody(fields),
            Attachments = ReadAttachments(source, fields, diagnostics),
            Issuer = fields.Text(OutlineKeys.Issuer),
            IssueDate = fields.Date(OutlineKeys.IssueDate),
            CopyTo = fields.Texts(OutlineKeys.CopyTo, "一行文字，或列表"),
            Elements = new DataObject(OutlineKeys.Elements.ToImmutableDictionary(key => key.Chinese, key => ReadElement(fields, key))),
            Extra = new DataObject(extra.ToImmutableDictionary(entry => entry.Key.Text, entry => entry.Value.ToData() with { Position = entry.Key.Position })),
        };
    }

    private static DataValue ReadElement(FieldReader fields, OutlineKey key)
    {
        if (key.Kind == ValueKind.Date) return fields.Date(key) is { } date ? new DataDate(date) : DataNull.Instance;
        return fields.Text(key) is { } text ? new DataText(text.Text) { Position = text.Position } : DataNull.Instance;
    }

    private static ImmutableArray<OutlineAttachment> ReadAttachments(SourceText source, FieldReader fields, List<Diagnostic> diagnostics)
    {
        var attachments = ImmutableArray.CreateBuilder<OutlineAttachment>();
        foreach (var item in fields.Items(OutlineKeys.Attachments, "列表：每个附件前面写“- ”"))
        {
            var attachment = item is YamlMap map ? new FieldReader(source, map, OutlineKeys.Attachment, diagnostics) : null;
            var title = attachment is null ? fields.TextOf(item, "附件的一项", "附件名称，或 标题 和 内容") : attachment.Text(OutlineKeys.AttachmentTitle);
            if (title is not null) attachments.Add(new OutlineAttachment(title, attachment?.Text(OutlineKeys.AttachmentText)));
        }

        return attachments.ToImmutable();
    }
}
