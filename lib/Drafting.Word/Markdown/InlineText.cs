using System.Text;
using Markdig.Syntax.Inlines;

namespace Drafting.Word.Markdown;

/// <summary>The characters of inline content, without its formatting.</summary>
internal static class InlineText
{
    public static string Of(Inline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case ContainerInline container:
                foreach (var child in container) Append(text, child);
                break;
        }
    }
}
