using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text;
using Drafting.Speeches.Structure;

namespace Drafting.Outlines;

/// <summary>Snippets for VS Code: the parts of an outline by one short word each. Made from the keys that the reader knows.</summary>
public static class OutlineSnippets
{
    /// <summary>The JSON of a file <c>.vscode/outline.code-snippets</c>.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Snippet(json, "讲话稿大纲", "jianghua", "一篇讲话的开头", Speech());
            Snippet(json, "通知大纲", "tongzhi", "一份通知", Notice());
            Snippet(json, "部分", "bufen", "正文的一部分：环节、标题、内容", ["- {{环节}}: ${1|{moves}|}", "  {{标题}}: ${2:小标题}", "  {{内容}}: ${0:文字}"]);
            Snippet(json, "任务", "renwu", "编号的几项", ["{{任务}}:", "  - {{标题}}: ${1:第一项}", "    {{内容}}: ${2:文字}", "  - {{标题}}: ${3:第二项}", "    {{内容}}: ${0:文字}"]);
            Snippet(json, "要点", "yaodian", "一是……；二是……", ["{{要点}}:", "  - ${1:第一点}", "  - ${2:第二点}", "  - ${0:第三点}"]);
            Snippet(json, "引用", "yinyong", "引用段落模板", ["{{引用}}: ${1:强化组织领导}", "{{参数}}: { ${2:责任人}: ${0:各级各部门主要负责同志} }"]);
            Snippet(json, "表格", "biaoge", "内容里的表格", ["{{内容}}: |-", "  | ${1:序号} | ${2:事项} | ${3:时限} |", "  | --- | --- | --- |", "  | 1 | $0 |  |"]);
            Snippet(json, "附件", "fujian", "附件，带内容的另起一页", ["{{附件}}:", "  - ${1:名称}", "  - {{标题}}: ${2:名称}", "    {{内容}}: |-", "      ${0:文字}"]);
            Snippet(json, "待写", "daixie", "留着以后写，检查时会提醒", ["（待写：${0:写什么}）"]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string[] Speech() =>
    [
        "# yaml-language-server: \\$schema=outline.schema.json", "{{模板}}: 讲话稿", "{{标题}}: 在${1:单位}${2:活动}工作推进会上的讲话", "{{日期}}: ${3:2026-11-20}", "{{讲话人}}: ${4:姓名}", "{{称谓}}: ${5:同志们：}",
        "{{变量}}:", "  活动: $2", "{{正文}}:", "  - {{环节}}: 开场", "    {{内容}}: $0",
    ];

    private static string[] Notice() =>
    [
        "# yaml-language-server: \\$schema=outline.schema.json", "{{模板}}: 通知", "发文字号: ${1:示政办发〔2026〕1号}", "{{标题}}: ${2:机关}关于${3:事由}的通知", "{{主送}}: ${4:各县（市、区）人民政府：}",
        "{{正文}}:", "  - {{内容}}: ${5:缘由}。现将有关事项通知如下。", "  - {{标题}}: ${6:事项}", "    {{内容}}: $0", "{{落款}}: $2", "{{成文日期}}: ${7:2026-11-20}",
    ];

    /// <summary>{{键}} stands for a key, so that a renamed key cannot be forgotten here; {moves} for all moves.</summary>
    private static void Snippet(Utf8JsonWriter json, string name, string prefix, string description, string[] body)
    {
        json.WriteStartObject(name);
        json.WriteString("scope", "yaml");
        json.WriteStartArray("prefix");
        json.WriteStringValue(prefix);
        json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("description", description);
        json.WriteStartArray("body");
        foreach (var line in body) json.WriteStringValue(Keys(line));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Keys(string line)
    {
        foreach (var key in OutlineKeys.Document.Concat(OutlineKeys.Section).Concat(OutlineKeys.Attachment)) line = line.Replace($"{{{{{key.Chinese}}}}}", key.Chinese, StringComparison.Ordinal);
        return line.Replace("{moves}", string.Join(',', Enum.GetValues<Move>().Select(move => move.Chinese())), StringComparison.Ordinal);
    }
}
