using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>A kind of document with a layout of its own; <see cref="Build"/> makes its Word template.</summary>
public sealed class OfficialTemplate
{
    private readonly Func<LayoutOptions, BodyWriter> _body;

    internal OfficialTemplate(string name, string summary, LayoutOptions options, Func<LayoutOptions, BodyWriter> body)
    {
        Name = name;
        Summary = summary;
        Options = options;
        _body = body;
    }

    /// <summary>Every kind, in the order a writer meets them.</summary>
    public static ImmutableArray<OfficialTemplate> All { get; } = [.. SpeechTemplates.All, .. NoticeTemplates.All, .. UpwardTemplates.All, .. DecisionTemplates.All, .. SpecialTemplates.All, .. MeetingTemplates.All];

    /// <summary>Name of the kind and of its file in templates/, such as <c>讲话稿</c>.</summary>
    public string Name { get; }

    /// <summary>One sentence that tells when to use it.</summary>
    public string Summary { get; }

    /// <summary>The layout it is set in unless another is asked for.</summary>
    public LayoutOptions Options { get; }

    /// <summary>The kind of this name, or null.</summary>
    public static OfficialTemplate? Find(string name) => All.FirstOrDefault(template => template.Name == name);

    /// <summary>The Word template as a .docx file: the same bytes for the same options.</summary>
    /// <param name="options">The layout; null: <see cref="Options"/>.</param>
    public byte[] Build(LayoutOptions? options = null)
    {
        var layout = options ?? Options;
        return TemplatePackage.Write(Name, _body(layout), layout);
    }
}
