using System.Collections.Immutable;

namespace Drafting.Word.Templates.Filters;

/// <summary>The filters every template has. Add one: <c>BuiltInFilters.All.Add("书名号", new Filter((value, _) =&gt; …))</c>.</summary>
public static class BuiltInFilters
{
    /// <summary>Filters by name.</summary>
    public static ImmutableDictionary<string, Filter> All { get; } = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new KeyValuePair<string, Filter>[]
        {
            new("默认", TextFilters.Default),
            new("连接", TextFilters.Join),
            new("截断", TextFilters.Truncate),
            new("补零", TextFilters.PadZeros),
            new("大写", TextFilters.Upper),
            new("小写", TextFilters.Lower),
            new("数字", NumberFilters.Format),
            new("百分比", NumberFilters.Percent),
            new("中文数字", NumberFilters.Chinese),
            new("大写金额", NumberFilters.Amount),
            new("日期", DateFilters.Format),
            new("中文日期", DateFilters.Chinese),
            new("markdown", RichFilters.Markdown),
            new("图片", RichFilters.Picture),
            new("文档", RichFilters.Document),
            new("链接", RichFilters.Link),
        });
}
