using Drafting.Word.Packages;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Fill;

/// <summary>Notes, comments and addresses of sections during one fill: each repetition has its own, filled in the scope of the place that refers to it.</summary>
internal sealed class Attachments(Filling filling)
{
    private readonly Dictionary<(Attachment Attachment, int Repetition), string> _ids = [];
    private readonly Dictionary<int, ByteBuffer> _parts = [];

    /// <summary>The elements that were written for a part.</summary>
    public ReadOnlySpan<byte> Of(int part) => _parts.TryGetValue(part, out var written) ? written.Written : [];

    /// <summary>Starts over.</summary>
    public void Reset()
    {
        if (_ids.Count == 0) return;
        _ids.Clear();
        foreach (var part in _parts.Values) part.Truncate(0);
    }

    /// <summary>The id of an attached element in this repetition, the template's own the first time. When it is asked for first, the element is written.</summary>
    public string IdOf(Attachment attachment)
    {
        var key = (attachment, filling.Repetition);
        if (_ids.TryGetValue(key, out var known)) return known;
        var id = filling.Repetition == 0 ? attachment.Id : attachment.Note is { } note ? filling.Ids.NewNote(note).ToString(System.Globalization.CultureInfo.InvariantCulture) : filling.Additions.NewName();
        _ids[key] = id;
        Write(attachment);
        return id;
    }

    private void Write(Attachment attachment)
    {
        var (start, part) = (filling.Output.Count, filling.Part);
        // What the element refers to, such as a picture, belongs to its own part.
        filling.Part = attachment.Part;
        foreach (var node in attachment.Body) node.Write(filling);
        if (!_parts.TryGetValue(attachment.Part, out var written)) _parts[attachment.Part] = written = new ByteBuffer();
        written.Write(filling.Output.Written[start..]);
        filling.Truncate(start);
        filling.Part = part;
    }
}
