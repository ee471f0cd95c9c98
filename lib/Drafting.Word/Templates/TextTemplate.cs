using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Expressions;

namespace Drafting.Word.Templates;

/// <summary>A plain text with value tags, such as a field of an outline: the template language without sections.</summary>
public static class TextTemplate
{
    /// <summary>Replaces every tag by its value. A tag that has none stays as it is, and a fault says so.</summary>
    /// <param name="text">The text with its tags.</param>
    /// <param name="data">The values.</param>
    /// <param name="write">Makes a value fit for where it goes, such as escaping it for Markdown; null: as it is.</param>
    /// <param name="options">Delimiters and filters; <see cref="TemplateOptions.Default"/> when null.</param>
    public static TextFilling Fill(string text, DataValue data, Func<string, string>? write = null, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(data);
        options ??= TemplateOptions.Default;
        var tags = DelimiterScan.Find(text, options.Delimiters);
        if (tags.Count == 0) return new TextFilling(text, []);

        var scope = new Scope();
        scope.Reset(data);
        var parser = new TagParser(options.Filters);
        var result = new StringBuilder(text.Length);
        var faults = ImmutableArray.CreateBuilder<TextFault>();
        var position = 0;
        foreach (var found in tags)
        {
            result.Append(text, position, found.Start - position);
            var (value, fault) = found.IsClosed ? Read(text, found, parser, scope) : (null, Unclosed(found));
            if (fault is not null) faults.Add(fault);
            result.Append(value is null ? text[found.Start..found.End] : write is null ? value : write(value));
            position = found.End;
        }

        return new TextFilling(result.Append(text, position, text.Length - position).ToString(), faults.ToImmutable());
    }

    private static (string? Value, TextFault? Fault) Read(string text, DelimiterScan.Found found, TagParser parser, Scope scope)
    {
        var span = TextSpan.FromBounds(found.Start, found.End);
        var source = text[found.Start..found.End];
        try
        {
            var tag = parser.Parse(text.AsSpan(found.InnerStart, found.InnerEnd - found.InnerStart), source);
            if (tag.Kind == TagKind.Comment) return ("", null);
            if (!tag.IsValue) return (null, new TextFault(TextFaultKind.NotInLanguage, span, $"{source} 只能写在 Word 模板里", "文字里只能写 {{变量}} 和它的过滤器。"));
            return Evaluate(tag.Expression!, span, source, scope);
        }
        catch (TagException exception)
        {
            return (null, new TextFault(TextFaultKind.NotInLanguage, span, $"{source} {exception.Message}", exception.Remedy));
        }
    }

    private static (string? Value, TextFault? Fault) Evaluate(Expression expression, TextSpan span, string source, Scope scope)
    {
        var value = expression.Evaluate(scope);
        if (value is DataFault fault) return (null, new TextFault(TextFaultKind.BadValue, span, $"{source} {fault.Message}", fault.Remedy));
        if (value is not (null or DataNull))
        {
            return DataFormat.ToText(value) is { } content
                ? (content, null)
                : (null, new TextFault(TextFaultKind.BadValue, span, $"{source} 不是一个值，而是{(value is DataList ? "列表" : "一组数据")}", "请用 连接 过滤器，或用点写出其中一项。"));
        }

        while (expression is FilterExpression filtered) expression = filtered.Value;
        var name = (expression as PathExpression)?.Source ?? source;
        var nearest = expression is PathExpression path ? NearestName.Find(name, scope.NamesFor(path)) : null;
        return (null, new TextFault(TextFaultKind.Missing, span, name, nearest == name ? null : nearest));
    }

    private static TextFault Unclosed(DelimiterScan.Found found) =>
        new(TextFaultKind.NotInLanguage, TextSpan.FromBounds(found.Start, found.End), "标签没有写完", "请补上结束的花括号。");
}

/// <summary>A text whose tags were replaced.</summary>
/// <param name="Text">The text.</param>
/// <param name="Faults">What could not be replaced, in order.</param>
public sealed record TextFilling(string Text, ImmutableArray<TextFault> Faults);

/// <summary>A tag that could not be replaced.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Message">What is wrong, without a closing mark; of a missing value its name alone.</param>
/// <param name="Remedy">What to do; of a missing value the nearest name there is, or null.</param>
public sealed record TextFault(TextFaultKind Kind, TextSpan Span, string Message, string? Remedy);

/// <summary>Why a tag in a text could not be replaced.</summary>
public enum TextFaultKind
{
    /// <summary>The data have no value of this name.</summary>
    Missing,

    /// <summary>The value is of a kind that cannot stand in a text, or that the filter does not take.</summary>
    BadValue,

    /// <summary>The tag is no value tag of the template language.</summary>
    NotInLanguage,
}
