using System.Text;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>What a text control holds around its text: cell, paragraph and run like the first ones in the template.</summary>
internal sealed class ControlShape(XmlTree tree, int properties, int content)
{
    /// <summary>The content of the control with a value in it.</summary>
    public Node[] Filled(Expression expression, TagPlace place)
    {
        var path = PathToRun();
        var cells = path.Where(element => tree[element].Name == "w:tc").ToList();
        var paragraph = path.Find(element => tree[element].Name == "w:p");
        var run = Run(path);
        Node[] nodes = [new StaticNode(run.Open), new ValueNode(expression, place, run), new StaticNode(run.Close)];
        if (paragraph > 0) nodes = [new BlockValueNode(expression, place, [new StaticNode(RunMarkup.Opening(tree, paragraph)), .. nodes, new StaticNode(tree.EndTag(paragraph).ToArray())])];
        if (cells.Count == 0) return nodes;
        byte[] empty = paragraph > 0 ? [.. RunMarkup.Opening(tree, paragraph), .. tree.EndTag(paragraph)] : [];
        return [new StaticNode(RunMarkup.Opening(tree, cells[0])), new BlockContainerNode(nodes, empty), new StaticNode(tree.EndTag(cells[0]).ToArray())];
    }

    /// <summary>The cell, paragraph and run that lead to the first text; shorter when there is none.</summary>
    private List<int> PathToRun()
    {
        var path = new List<int>();
        for (var element = content + 1; element < tree[content].Next; element++)
        {
            if (tree[element].Name is "w:tc" or "w:p" or "w:r" && !tree[element].IsEmptyTag && path.TrueForAll(outer => tree[outer].Name != tree[element].Name)) path.Add(element);
            if (tree[element].Name is "w:t") break;
        }

        return path;
    }

    /// <summary>While the placeholder shows, its run has the placeholder's style, which the value must not take.</summary>
    private RunShell Run(List<int> path)
    {
        var run = path.Find(element => tree[element].Name == "w:r");
        var prefix = RunMarkup.Prefix(tree, content);
        var isPlaceholder = tree.Child(properties, "w:showingPlcHdr") >= 0;
        var format = run > 0 && !isPlaceholder ? tree.Child(run, "w:rPr") : tree.Child(properties, "w:rPr");
        var markup = format < 0 ? "" : Encoding.UTF8.GetString(tree.Outer(format));
        return RunMarkup.Shell(Encoding.UTF8.GetBytes($"<{prefix}r>{markup}"), prefix, markup);
    }
}
