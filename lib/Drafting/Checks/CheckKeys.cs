using System.Collections.Immutable;
using Drafting.Outlines;

namespace Drafting.Checks;

/// <summary>The keys of a settings file <c>.draft.yaml</c>: the rows from which reading, the JSON Schema and messages follow.</summary>
internal static class CheckKeys
{
    public static readonly OutlineKey Off = new("关闭", "off", ValueKind.Lines, "不用的规则，写编号。") { Example = "[CHK314]" };
    public static readonly OutlineKey Severities = new("级别", "severity", ValueKind.Data, "改变规则的级别：错误、警告、提示。") { Example = "{ CHK119: 警告 }" };
    public static readonly OutlineKey Banned = new("禁用词", "banned", ValueKind.Words, "不许出现的词；可以写成 词: 改为什么。") { Example = "老板" };
    public static readonly OutlineKey Preferred = new("统一用语", "preferred", ValueKind.Words, "有统一说法的词：写成 词: 统一的说法，--fix 会改。") { Example = "{ 办事大厅: 政务服务中心 }" };
    public static readonly OutlineKey Leftovers = new("旧称", "leftovers", ValueKind.Words, "旧稿里的人名、地名、单位，一个也不许留下；可以写成 旧称: 新称。") { Example = "清溪镇" };
    public static readonly OutlineKey Rate = new("语速", "charactersPerMinute", ValueKind.Line, "朗读速度，每分钟多少字。") { Example = "200" };
    public static readonly OutlineKey Minutes = new("时长", "minutes", ValueKind.Line, "讲话要求多少分钟。") { Example = "20" };
    public static readonly OutlineKey Corpus = new("范文库", "corpus", ValueKind.Line, "范文库的文件夹，从这个文件所在处算起；写了就与范文比对。") { Example = "../范文" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<OutlineKey> All { get; } = [Off, Severities, Banned, Preferred, Leftovers, Rate, Minutes, Corpus];
}
