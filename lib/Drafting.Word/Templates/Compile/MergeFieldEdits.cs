using System.Text;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>MERGEFIELD fields, simple and complex, inside one paragraph (ISO 29500-1, 17.16.5.35, 17.16.18).</summary>
internal sealed class MergeFieldEdits(string part, XmlTree tree)
{
    public IEnumerable<Edit> All()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name == "w:fldSimple" && tree.Attribute(element, "w:instr") is { } instruction && MergeField.Parse(instruction) is { } simple)
                yield return Replace(simple, tree[element].Start, tree[element].End, FirstRun(element, tree[element].Next));
            else if (tree[element].Name == "w:p")
                foreach (var edit in ComplexFields(element)) yield return edit;
        }
    }

    /// <summary>Fields of one paragraph; a MERGEFIELD inside another field (IF) is left to Word.</summary>
    private IEnumerable<Edit> ComplexFields(int paragraph)
    {
        var depth = 0;
        var (begin, result) = (-1, -1);
        var instruction = new StringBuilder();
        for (var element = paragraph + 1; element < tree[paragraph].Next; element++)
        {
            if (tree[element].Name == "w:p")
            {
                element = tree[element].Next - 1;
                continue;
            }

            if (tree[element].Name == "w:instrText" && depth == 1 && result < 0) instruction.Append(TextOf(element));
            if (tree[element].Name != "w:fldChar") continue;
            switch (tree.Attribute(element, "w:fldCharType"))
            {
                case "begin" when depth++ == 0:
                    (begin, result) = (tree[element].Parent, -1);
                    instruction.Clear();
                    break;
                case "separate" when depth == 1: result = element; break;
                case "end" when depth > 0 && --depth == 0:
                    var run = tree[element].Parent;
                    if (tree[begin].Parent == tree[run].Parent && MergeField.Parse(instruction.ToString()) is { } field)
                        yield return Replace(field, tree[begin].Start, tree[run].End, FirstRun(result < 0 ? begin : result + 1, element, begin));
                    break;
            }
        }
    }

    private Edit Replace(MergeField field, int start, int end, int run)
    {
        var prefix = RunMarkup.Prefix(tree, run);
        var isRun = tree[run].Name == "w:r";
        var open = isRun ? RunMarkup.Opening(tree, run) : Encoding.UTF8.GetBytes($"<{prefix}r>");
        var properties = isRun ? tree.Child(run, "w:rPr") : -1;
        var shell = RunMarkup.Shell(open, prefix, properties < 0 ? "" : Encoding.UTF8.GetString(tree.Outer(properties)));
        var place = new TagPlace(part, $"«{field.Name}»", $"«{field.Name}»");
        return new Edit(start, end, EditKind.Replace) { Node = new MergeFieldNode(field, new ValueNode(field.Expression, place, shell), shell) };
    }

    /// <summary>The first run with text between two elements: its format is the result's.</summary>
    private int FirstRun(int from, int to, int otherwise = -1)
    {
        for (var element = from; element < to; element++)
            if (tree[element].Name == "w:t" && tree[tree[element].Parent].Name == "w:r")
                return tree[element].Parent;
        return otherwise < 0 ? from : otherwise;
    }

    private string TextOf(int element) => XmlText.Decode(tree.Bytes.AsSpan(tree[element].ContentStart, tree[element].ContentEnd - tree[element].ContentStart));
}
