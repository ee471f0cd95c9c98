using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Fields;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Check;

/// <summary>What a compiled template may still have wrong with it: links outside, fonts that will not hold, names that look like slips.</summary>
internal static class TemplateCheck
{
    /// <summary>Findings that do not keep a template from being filled.</summary>
    public static ImmutableArray<Diagnostic> Run(PackageReader package, XmlTree? styles, IReadOnlyDictionary<string, XmlTree> trees, FieldBuilder fields, TemplateOptions options) =>
    [
        .. ExternalTargets(package, options),
        .. trees.SelectMany(part => ThemeFonts(part.Key, part.Value)),
        .. styles is not null ? ThemeFonts(PartKind.Styles, styles) : [],
        .. options.Delimiters == Delimiters.Braces ? trees.SelectMany(part => LoneBraces(part.Key, part.Value)) : [],
        .. Slips(fields),
    ];

    /// <summary>External relationships, hyperlinks apart: pictures and templates fetched from elsewhere (ISO 29500-2, 6.5.3.4).</summary>
    private static IEnumerable<Diagnostic> ExternalTargets(PackageReader package, TemplateOptions options)
    {
        foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            if (package.Read(entry, out _) is not { } bytes || XmlTreeReader.Read(entry.Name, bytes, options.Limits, out _) is not { } tree) continue;
            for (var element = 0; element < tree.Elements.Length; element++)
            {
                if (tree.Attribute(element, "TargetMode") != "External" || tree.Attribute(element, "Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != false) continue;
                yield return new Diagnostic("TPL020", Severity.Warning, null, $"模板引用了外部文件“{tree.Attribute(element, "Target")}”。", "打开文档时会去取它；请改为插入到文档中。") { Source = entry.Name };
            }
        }
    }

    /// <summary>A theme font beside an explicit one wins in Word and loses elsewhere (ISO 29500-1, 17.3.2.26).</summary>
    private static IEnumerable<Diagnostic> ThemeFonts(string part, XmlTree tree)
    {
        var fonts = new SortedSet<string>(StringComparer.Ordinal);
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name != "w:rFonts") continue;
            if (tree.Attribute(element, "w:eastAsia") is { } eastAsia && tree.Attribute(element, "w:eastAsiaTheme") is not null) fonts.Add(eastAsia);
            if (tree.Attribute(element, "w:ascii") is { } ascii && tree.Attribute(element, "w:asciiTheme") is not null) fonts.Add(ascii);
        }

        return fonts.Select(font => new Diagnostic("TPL021", Severity.Warning, null, $"字体“{font}”会被主题字体盖过，Word 与 WPS 显示不同。", "请选中文字，重新设一次字体。") { Source = part });
    }

    private static IEnumerable<Diagnostic> LoneBraces(string part, XmlTree tree)
    {
        foreach (var host in TextHostReader.Read(tree, Delimiters.SingleBraces))
        {
            var tags = DelimiterScan.Find(host.Text, Delimiters.Braces);
            foreach (var found in DelimiterScan.Find(host.Text, Delimiters.SingleBraces))
            {
                var isLone = found.IsClosed && !tags.Exists(tag => found.Start >= tag.Start && found.Start < tag.End);
                if (isLone) yield return new Diagnostic("TPL022", Severity.Warning, null, $"“{host.Around(found.Start, found.End)}”中的 {host.Text[found.Start..found.End]} 只有一层花括号，不会被填写。", "若是标签，请写成两层花括号。") { Source = part };
            }
        }
    }

    /// <summary>A name used once that is nearly another one is probably a slip.</summary>
    private static IEnumerable<Diagnostic> Slips(FieldBuilder fields)
    {
        const int shortestName = 3;
        var names = fields.Members.Select(field => field.Name).ToList();
        foreach (var field in fields.Members.Where(field => field.Uses == 1 && field.Name.Length >= shortestName))
        {
            var others = fields.Members.Where(other => other.Uses > 1 && other.Name.Length == field.Name.Length && names.Contains(other.Name)).Select(other => other.Name);
            if (NearestName.Find(field.Name, others) is { } nearest)
                yield return new Diagnostic("TPL023", Severity.Hint, null, $"变量“{field.Name}”只出现一次，与“{nearest}”相近。", "若是同一个变量，请改成一样。");
        }

        foreach (var member in fields.Members) foreach (var slip in Slips(member)) yield return slip;
    }
}
