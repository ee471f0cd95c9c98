using System.Collections.Immutable;
using Drafting.Outlines.Sections;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Outlines.Composing;

/// <summary>Makes the data that a Word template asks for out of an outline.</summary>
public static class OutlineComposer
{
    /// <summary>What the writer has still to write; <c>draft outline new</c> leaves such places.</summary>
    private const string Unwritten = "（待写：";

    /// <summary>
    /// Composes an outline: texts with their values, references replaced, the body as one Markdown text with numbered headings.
    /// The data have a member for every key of an outline under its Chinese name (null where it says nothing), and those of
    /// 变量, 数据 and further keys; on a clash of names the outline's own key comes first.
    /// </summary>
    /// <param name="outline">The outline.</param>
    /// <param name="library">Section templates that it may refer to.</param>
    public static Composition Compose(Outline outline, SectionLibrary library)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(library);
        var diagnostics = new List<Diagnostic>();
        CheckVariables(outline, diagnostics);
        var data = ComposeData(outline, library, diagnostics);
        AddUnwritten(outline, diagnostics);
        return new Composition(data, [.. diagnostics]);
    }

    private static DataObject ComposeData(Outline outline, SectionLibrary library, List<Diagnostic> diagnostics)
    {
        var lines = LineData(outline, diagnostics);
        var filler = new OutlineFiller(outline, new DataObject(lines), library, diagnostics);
        return new DataObject(lines
            .SetItem(OutlineKeys.Recipients.Chinese, Recipients(filler.Items(outline.Recipients)))
            .SetItem(OutlineKeys.CopyTo.Chinese, Lines(filler.Items(outline.CopyTo)))
            .SetItem(OutlineKeys.Attachments.Chinese, Attachments(outline, filler))
            .SetItem(OutlineKeys.Body.Chinese, new DataMarkdown(BodyComposer.Compose(filler.Sections(outline.Sections), outline.PointStyle))));
    }

    /// <summary>What texts may name: 变量, 数据, further keys and the outline's own short fields, these with their values put in.</summary>
    private static ImmutableDictionary<string, DataValue> LineData(Outline outline, List<Diagnostic> diagnostics)
    {
        var members = outline.Variables.Members.SetItems(outline.Data.Members).SetItems(outline.Extra.Members)
            .SetItem(OutlineKeys.Date.Chinese, Date(outline.Date))
            .SetItem(OutlineKeys.IssueDate.Chinese, Date(outline.IssueDate));
        var filler = new OutlineFiller(outline, new DataObject(members), SectionLibrary.Empty, diagnostics);
        return members.SetItems(outline.Elements.Members.Select(element => KeyValuePair.Create(element.Key, Element(element.Value)))).SetItems(
        [
            KeyValuePair.Create(OutlineKeys.Title.Chinese, Line(outline.Title)),
            KeyValuePair.Create(OutlineKeys.Speaker.Chinese, Line(outline.Speaker)),
            KeyValuePair.Create(OutlineKeys.Salutation.Chinese, Line(outline.Salutation)),
            KeyValuePair.Create(OutlineKeys.Issuer.Chinese, Line(outline.Issuer)),
        ]);

        DataValue Line(PlacedText? text) => text is null ? DataNull.Instance : new DataText(filler.Line(text));
        DataValue Element(DataValue value) => value is DataText text ? Line(new PlacedText(text.Value, text.Position ?? TextPosition.Start)) : value;
        static DataValue Date(DateOnly? date) => date is { } day ? new DataDate(day) : DataNull.Instance;
    }

    /// <summary>主送 ends with a full-width colon (GB/T 9704-2012, 7.3.2).</summary>
    private static DataValue Recipients(ImmutableArray<string> organs)
    {
        if (organs.IsEmpty) return DataNull.Instance;
        return new DataText(string.Join('、', organs).TrimEnd('：', ':') + "：");
    }

    private static DataValue Lines(ImmutableArray<string> lines) => lines.IsEmpty ? DataNull.Instance : new DataList([.. lines.Select(line => new DataText(line))]);

    private static DataValue Attachments(Outline outline, OutlineFiller filler)
    {
        DataValue[] attachments = [.. outline.Attachments.SelectMany(attachment => filler.Items(attachment.Title).Select(title => Attachment(title, attachment.Text, filler)))];
        return attachments.Length == 0 ? DataNull.Instance : new DataList([.. attachments]);
    }

    private static DataObject Attachment(string title, PlacedText? text, OutlineFiller filler) => new(ImmutableDictionary<string, DataValue>.Empty
        .Add(OutlineKeys.AttachmentTitle.Chinese, new DataText(title))
        .Add(OutlineKeys.AttachmentText.Chinese, text is null ? DataNull.Instance : new DataMarkdown(Paragraphs.Separate(filler.Markdown(text)))));

    private static void CheckVariables(Outline outline, List<Diagnostic> diagnostics)
    {
        foreach (var (name, value) in outline.Variables.Members.OrderBy(variable => variable.Value.Position))
            if (value is DataText { Value: var text } && text.Contains("{{", StringComparison.Ordinal))
                diagnostics.Add(ComposingFaults.TagInVariable(outline.Source, value.Position, name));
    }

    private static void AddUnwritten(Outline outline, List<Diagnostic> diagnostics)
    {
        var content = outline.Source.Content;
        var places = new List<TextPosition>();
        for (var at = content.IndexOf(Unwritten, StringComparison.Ordinal); at >= 0; at = content.IndexOf(Unwritten, at + 1, StringComparison.Ordinal))
        {
            var position = outline.Source.PositionAt(at);
            if (!outline.Source.Line(position.Line).TrimStart().StartsWith("#")) places.Add(position);
        }

        if (places.Count > 0) diagnostics.Add(ComposingFaults.Unwritten(outline.Source, places[0], places.Count));
    }
}

/// <summary>What composing an outline gave.</summary>
/// <param name="Data">The data for a Word template.</param>
/// <param name="Diagnostics">Faults; with any error the data are not fit for a document.</param>
public sealed record Composition(DataObject Data, ImmutableArray<Diagnostic> Diagnostics);
