using System.Globalization;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>A check box control: its state and the sign that shows it ([MS-DOCX] 2.6.1.5).</summary>
internal sealed class CheckBoxEdits(XmlTree tree, PathExpression path)
{
    public IEnumerable<Edit> All(int checkBox, int content)
    {
        var state = tree.Child(checkBox, "w14:checked");
        if (state >= 0)
            foreach (var attribute in tree.Attributes(state).Where(attribute => attribute.Name.EndsWith(":val", StringComparison.Ordinal)))
                yield return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new ChoiceNode(path, "1", "0", tree.Bytes[attribute.ValueStart..attribute.ValueEnd]) };
        for (var element = content; element < tree[content].Next; element++)
        {
            if (tree[element].Name != "w:t") continue;
            var original = tree.Bytes[tree[element].ContentStart..tree[element].ContentEnd];
            yield return new Edit(tree[element].ContentStart, tree[element].ContentEnd, EditKind.Replace)
            {
                Node = new ChoiceNode(path, Sign(checkBox, "w14:checkedState", "☒"), Sign(checkBox, "w14:uncheckedState", "☐"), original),
            };
            yield break;
        }
    }

    private string Sign(int checkBox, string state, string otherwise)
    {
        var element = tree.Child(checkBox, state);
        return element >= 0 && int.TryParse(tree.Attribute(element, "w14:val"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? ((char)code).ToString() : otherwise;
    }
}
