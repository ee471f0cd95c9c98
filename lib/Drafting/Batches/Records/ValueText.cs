using System.Text;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>A value as one text that no other value has, whatever their places: for comparing and hashing.</summary>
internal static class ValueText
{
    public static string Of(DataValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Lengths stand before texts, so that no two values read alike.</summary>
    public static void Append(StringBuilder text, DataValue value)
    {
        switch (value)
        {
            case DataList list:
                text.Append('[').Append(list.Items.Length);
                foreach (var item in list.Items) Append(text, item);
                break;
            case DataObject data:
                text.Append('{').Append(data.Members.Count);
                foreach (var (name, member) in data.Members.OrderBy(member => member.Key, StringComparer.Ordinal)) Append(text.Append(name.Length).Append(name), member);
                break;
            default:
                var content = DataFormat.ToText(value) ?? "";
                text.Append(value.GetType().Name).Append(content.Length).Append(content);
                break;
        }
    }
}
