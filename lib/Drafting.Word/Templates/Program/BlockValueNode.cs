using Drafting.Word.Data;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Program;

/// <summary>A value tag that stands alone in its paragraph: blocks take the paragraph's place, text goes into it.</summary>
internal sealed class BlockValueNode(Expression expression, TagPlace place, Node[] paragraph) : Node
{
    public override void Write(Filling filling)
    {
        var value = expression.Evaluate(filling.Scope);
        if (value is DataDocument or DataMarkdown or RichValue && RichWriter.Render(filling, value) is { IsInline: false } content) RichWriter.WriteBlocks(filling, place, content);
        else WriteAll(paragraph, filling);
    }
}
