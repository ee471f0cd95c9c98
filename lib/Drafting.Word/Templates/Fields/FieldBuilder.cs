using System.Collections.Immutable;
using System.Globalization;

namespace Drafting.Word.Templates.Fields;

/// <summary>A field while the tags of a template are gone through.</summary>
internal sealed class FieldBuilder(string name)
{
    private readonly List<FieldBuilder> _members = [];

    public string Name => name;

    public FieldKind? Kind { get; private set; }

    public bool IsRequired { get; set; }

    /// <summary>How often tags name it.</summary>
    public int Uses { get; set; }

    public IReadOnlyList<FieldBuilder> Members => _members;

    public FieldBuilder? Find(string member) => _members.Find(field => field.Name == member);

    public FieldBuilder GetOrAdd(string member)
    {
        if (Find(member) is { } known) return known;
        var field = new FieldBuilder(member);
        _members.Add(field);
        return field;
    }

    /// <summary>The member a dotted path leads to; a number in it means that what stands before is a list.</summary>
    public FieldBuilder Walk(IEnumerable<string> segments)
    {
        var field = this;
        foreach (var segment in segments)
        {
            if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _)) field.Suggest(FieldKind.List);
            else
            {
                if (field != this || field.Name.Length > 0) field.Suggest(FieldKind.Composite);
                field = field.GetOrAdd(segment);
            }
        }

        return field;
    }

    /// <summary>Notes what a tag tells of the kind; the first that tells more than text or presence wins.</summary>
    public void Suggest(FieldKind kind)
    {
        if (Kind is null or FieldKind.Text or FieldKind.Boolean) Kind = kind == FieldKind.Boolean && Kind == FieldKind.Text ? Kind : kind;
    }

    public TemplateField ToField() => new(Name, Kind ?? FieldKind.Text, IsRequired, [.. _members.Select(member => member.ToField())]);

    public ImmutableArray<TemplateField> ToFields() => [.. _members.Select(member => member.ToField())];
}
