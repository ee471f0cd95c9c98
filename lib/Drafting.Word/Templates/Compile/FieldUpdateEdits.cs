using System.Text;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Marks fields that depend on content as dirty, so that Word updates them when the document is opened (ISO 29500-1, 17.16.18, 17.16.19).</summary>
internal static class FieldUpdateEdits
{
    public static IEnumerable<Edit> All(XmlTree tree)
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            var instruction = tree[element].Name switch
            {
                "w:fldSimple" => tree.Attribute(element, "w:instr"),
                "w:fldChar" when tree.Attribute(element, "w:fldCharType") == "begin" => InstructionAfter(tree, element),
                _ => null,
            };
            if (instruction is null || !DependsOnContent(instruction) || tree.Attribute(element, "w:dirty") is not null) continue;
            var end = tree[element].ContentStart - (tree[element].IsEmptyTag ? 2 : 1);
            yield return new Edit(end, end, EditKind.Replace) { Before = Encoding.UTF8.GetBytes($" {RunMarkup.Prefix(tree, element)}dirty=\"true\"") };
        }
    }

    private static bool DependsOnContent(string instruction)
    {
        var name = instruction.TrimStart().Split(' ', 2)[0].ToUpperInvariant();
        return name is "TOC" or "PAGEREF" or "INDEX" or "SEQ" or "REF" or "NOTEREF";
    }

    private static string? InstructionAfter(XmlTree tree, int begin)
    {
        for (var element = begin + 1; element < tree.Elements.Length && tree[element].Name != "w:fldChar"; element++)
            if (tree[element].Name == "w:instrText")
                return XmlText.Decode(tree.Bytes.AsSpan(tree[element].ContentStart, tree[element].ContentEnd - tree[element].ContentStart));
        return null;
    }
}
