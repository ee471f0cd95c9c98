using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;
using Drafting.Word.Layouts;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Templates;

namespace Drafting.Word.Tests.Layouts;

/// <summary>Fills and arranges one of our templates, as the product does.</summary>
internal static class FilledTemplate
{
    public static byte[] Fill(string name, LayoutOptions? options = null, params (string Name, object Value)[] data)
    {
        var template = OfficialTemplate.Find(name)!.Build(options);
        var compiled = Template.Open(new MemoryStream(template));
        Assert.Empty(compiled.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var output = new MemoryStream();
        var result = compiled.Template!.Fill(Data(data), output);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));
        return DocumentArranger.Arrange(output.ToArray()).Docx.ToArray();
    }

    public static string Part(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The attribute of a child of w:pPr of the first paragraph in a style.</summary>
    public static int? Property(string document, string style, string child, string attribute)
    {
        var start = document.IndexOf($"<w:pStyle w:val=\"{style}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no paragraph in style {style}");
        var properties = document[start..document.IndexOf("</w:pPr>", start, StringComparison.Ordinal)];
        var value = Regex.Match(properties, $"<w:{child} [^>]*?w:{attribute}=\"(?<value>-?[0-9]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return value.Success ? int.Parse(value.Groups["value"].Value) : null;
    }

    private static DataObject Data((string Name, object Value)[] values) =>
        new(values.ToImmutableDictionary(value => value.Name, value => Value(value.Value)));

    private static DataValue Value(object value) => value switch
    {
        DataValue data => data,
        string text => new DataText(text),
        DateOnly date => new DataDate(date),
        string[] items => new DataList([.. items.Select(item => (DataValue)new DataText(item))]),
        (string Title, string? Text)[] attachments => new DataList([.. attachments.Select(attachment => (DataValue)Data(
            attachment.Text is null ? [("标题", attachment.Title)] : [("标题", attachment.Title), ("内容", attachment.Text)]))]),
        _ => throw new ArgumentException($"no data value for {value.GetType()}", nameof(value)),
    };
}
