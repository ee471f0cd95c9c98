using System.Collections.Immutable;
using System.Text;
using Drafting.Outlines;
using Drafting.Outlines.Composing;
using Drafting.Outlines.Sections;
using Drafting.Text.Numerals;
using Drafting.Word.Data;

namespace Drafting.Checks;

/// <summary>Composes an outline for a check: the document that it will be, and where each character of it stands in the YAML file.</summary>
public static class OutlineText
{
    /// <summary>The document of an outline as plain text, its elements in the order of GB/T 9704-2012.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="library">Section templates that it may refer to.</param>
    public static DraftText Read(Outline outline, SectionLibrary library)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(library);
        var tracer = new Tracer();
        var data = OutlineComposer.Compose(Traced(outline, tracer), library).Data;
        var builder = new PlainTextBuilder(outline.Source);
        var last = outline.Source.OffsetAt(outline.Title.Position);
        foreach (var line in Lines(data, outline))
        {
            var (text, offsets) = tracer.Read(line + "\n", ref last);
            builder.AddMarkdown(text, offsets);
        }

        return builder.Build();
    }

    private static Outline Traced(Outline outline, Tracer tracer)
    {
        return outline with
        {
            Title = Trace(outline.Title),
            Speaker = TraceAny(outline.Speaker),
            Salutation = TraceAny(outline.Salutation),
            Recipients = [.. outline.Recipients.Select(Trace)],
            Sections = [.. outline.Sections.Select(Section)],
            Attachments = [.. outline.Attachments.Select(attachment => new OutlineAttachment(Trace(attachment.Title), TraceAny(attachment.Text)))],
            Issuer = TraceAny(outline.Issuer),
            CopyTo = [.. outline.CopyTo.Select(Trace)],
            Elements = new DataObject(outline.Elements.Members.ToImmutableDictionary(
                member => member.Key,
                member => member.Value is DataText { Position: { } position } text ? text with { Value = Trace(new PlacedText(text.Value, position)).Text } : member.Value)),
        };

        PlacedText Trace(PlacedText text) => tracer.Trace(text, outline.Source);
        PlacedText? TraceAny(PlacedText? text) => text is null ? null : Trace(text);
        OutlineSection Section(OutlineSection section) => section with
        {
            Heading = TraceAny(section.Heading),
            Text = TraceAny(section.Text),
            Points = [.. section.Points.Select(Trace)],
            Tasks = [.. section.Tasks.Select(Section)],
        };
    }

    private static IEnumerable<string> Lines(DataObject data, Outline outline)
    {
        if (Text("紧急程度") is { } urgency) yield return urgency;
        if (Text("密级") is { } secrecy) yield return secrecy;
        var number = Text("发文字号");
        var signer = Text("签发人");
        if (number is not null || signer is not null) yield return $"{number}{(signer is null ? "" : $"　　签发人：{signer}")}".Trim('　');
        if (Text("标题") is { } title) yield return title;
        if (outline.Date is { } date) yield return $"（{ChineseDate.Format(date)}）";
        if (Text("讲话人") is { } speaker) yield return speaker;
        if (Text("称谓") is { } salutation) yield return salutation;
        if (Text("主送") is { } recipients) yield return recipients;
        if (data.Members.GetValueOrDefault("正文") is DataMarkdown body) yield return body.Source;
        var attachments = (data.Members.GetValueOrDefault("附件") as DataList)?.Items.OfType<DataObject>().ToList() ?? [];
        for (var i = 0; i < attachments.Count; i++)
            yield return $"{(i == 0 ? "附件：" : "")}{(attachments.Count > 1 ? $"{i + 1}." : "")}{(attachments[i].Members["标题"] as DataText)?.Value}";
        if (Text("落款") is { } issuer) yield return issuer;
        if (outline.IssueDate is { } issued) yield return ChineseDate.Format(issued);
        if (Text("附注") is { } note) yield return $"（{note}）";
        if (data.Members.GetValueOrDefault("抄送") is DataList { Items: { IsEmpty: false } copies }) yield return $"抄送：{string.Join('，', copies.OfType<DataText>().Select(copy => copy.Value)).TrimEnd('。')}。";
        foreach (var attachment in attachments)
            if (attachment.Members["内容"] is DataMarkdown text) yield return text.Source;

        string? Text(string name) => data.Members.GetValueOrDefault(name) is DataText { Value.Length: > 0 } text ? text.Value : null;
    }
}
