using System.Text;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Finds the paragraphs of a part that may hold tags, and reads their text over all runs (ISO 29500-1, 17.3.2, 17.3.3).</summary>
internal sealed class TextHostReader
{
    private readonly XmlTree _tree;
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<int> _owners = [];

    private TextHostReader(XmlTree tree) => _tree = tree;

    /// <summary>The paragraphs whose bytes hold the first character of a tag's mark, or of its closing mark, which may stand alone by mistake.</summary>
    public static List<TextHost> Read(XmlTree tree, Delimiters delimiters)
    {
        var hosts = new List<TextHost>();
        var reader = new TextHostReader(tree);
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            var name = tree[element].Name;
            if (name is "w:del" or "w:moveFrom" && tree.AncestorOrSelf(element, "w:p") < 0) element = tree[element].Next - 1;
            else if (name is "w:p" or "a:p" && (DelimiterScan.MayHold(tree.Outer(element), delimiters) || DelimiterScan.MayHoldClosing(tree.Outer(element), delimiters))) hosts.Add(reader.ReadParagraph(element));
        }

        return hosts;
    }

    private TextHost ReadParagraph(int paragraph)
    {
        _text.Clear();
        _offsets.Clear();
        _owners.Clear();
        for (var element = paragraph + 1; element < _tree[paragraph].Next;)
            element = Take(element) ? element + 1 : _tree[element].Next;
        var kind = _tree[paragraph].Name == "w:p" ? TextKind.Word : TextKind.Drawing;
        return new TextHost(_tree, paragraph, kind, _text.ToString(), [.. _offsets], [.. _owners]);
    }

    /// <summary>Takes up one element; false when what is inside it is not this paragraph's text.</summary>
    private bool Take(int element)
    {
        switch (_tree[element].Name)
        {
            case "w:t" or "a:t" when _tree[element].Next == element + 1:
                var start = _tree[element].ContentStart;
                var before = _text.Length;
                XmlText.Decode(_tree.Bytes.AsSpan(start, _tree[element].ContentEnd - start), start, _text, _offsets);
                for (var count = _text.Length - before; count > 0; count--) _owners.Add(element);
                return false;
            case "w:tab": return Append(element, '\t');
            case "w:cr" or "a:br": return Append(element, '\n');
            case "w:br": return Append(element, _tree.StartTag(element).IndexOf((byte)'=') < 0 ? '\n' : TextHost.Object);
            case "w:noBreakHyphen": return Append(element, '-');
            case "w:drawing" or "w:pict" or "w:object" or "mc:AlternateContent" or "w:fldChar" or "w:sym" or "w:footnoteReference" or "w:endnoteReference"
                or "w:commentReference" or "w:ptab" or "m:oMath" or "m:oMathPara":
                return Append(element, TextHost.Object);
            case "w:pPr" or "w:rPr" or "a:pPr" or "a:rPr" or "w:sdtPr" or "w:del" or "w:moveFrom": return false;
            default: return true;
        }
    }

    private bool Append(int element, char character)
    {
        _text.Append(character);
        _offsets.Add(_tree[element].Start);
        _owners.Add(element);
        return false;
    }
}
