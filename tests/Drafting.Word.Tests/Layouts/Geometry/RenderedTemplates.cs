using Drafting.Word.Layouts;

namespace Drafting.Word.Tests.Layouts.Geometry;

/// <summary>Every template with a body of several pages, rendered in one call.</summary>
public sealed class RenderedTemplates : IDisposable
{
    private const string Filler = "围绕版面测量而写的一段文字用来确认每行排满二十八个字每页排满二十二行";

    public RenderedTemplates()
    {
        Folder = Directory.CreateTempSubdirectory("geometry").FullName;
        foreach (var template in OfficialTemplate.All) File.WriteAllBytes(Path.Combine(Folder, template.Name + ".docx"), Sample(template));
        LibreOffice.ToPdf(Folder, OfficialTemplate.All.Select(template => template.Name + ".docx"));
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static byte[] Sample(OfficialTemplate template)
    {
        var body = string.Concat(Enumerable.Repeat(Filler, 60)) + "。";
        var date = new DateOnly(2026, 11, 20);
        return FilledTemplate.Fill(template.Name, null,
            ("发文机关标志", "示例市人民政府文件"), ("发文字号", "示政发〔2026〕18号"), ("签发人", "张××"), ("签发人职务", "市长"), ("令号", "第18号"),
            ("标题", "关于做好版面测量工作的通知"), ("主送", "各县（市、区）人民政府："), ("正文", body), ("落款", "示例市人民政府"), ("成文日期", date),
            ("抄送", (string[])["市委各部门", "市人大常委会办公室"]), ("印发机关", "示例市人民政府办公室"), ("印发日期", date),
            ("日期", date), ("讲话人", "张××"), ("称谓", "同志们："));
    }
}
