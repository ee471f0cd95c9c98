using Drafting.Word.Templates;

namespace Drafting.Word.Tests.Templates;

/// <summary>Compiles and fills in one step, and validates what comes out.</summary>
public static class TemplateRunner
{
    public static byte[] Fill(TestDocument template, string json, FillOptions? options = null, TemplateOptions? templateOptions = null)
    {
        var compiled = Template.Open(new MemoryStream(template.ToBytes()), templateOptions);
        Assert.True(compiled.Template is not null, string.Join('\n', compiled.Diagnostics));
        using var output = new MemoryStream();
        var result = compiled.Template.Fill(TestData.Of(json), output, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var docx = output.ToArray();
        DocxValidator.AssertValid(docx);
        return docx;
    }
}
