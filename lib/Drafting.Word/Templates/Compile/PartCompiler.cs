using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Compiles one XML part: finds its tags, decides how far each section reaches, and builds the program.</summary>
internal sealed class PartCompiler
{
    private readonly XmlTree _tree;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<Edit> _edits = [];
    private readonly List<TextHost> _hosts;
    private readonly List<TagSpot> _spots;
    private readonly List<TagGroup> _groups;
    private readonly List<RepeatedRange> _repeated = [];
    private readonly List<SectionRange> _sections = [];
    private readonly BlockExtent _blocks;
    private readonly RowExtent _rows;

    private PartCompiler(string part, XmlTree tree, CompileContext context)
    {
        _tree = tree;
        _diagnostics = context.Diagnostics;
        var options = context.Options;
        var pictures = new PictureEdits(part, tree, options);
        _edits.AddRange(pictures.All());
        _hosts = [.. TextHostReader.Read(tree, options.Delimiters), .. PlainHostReader.Read(tree, options.Delimiters, pictures.Taken)];
        var tags = new TagReader(part, options, context.Diagnostics);
        _spots = [.. _hosts.SelectMany(tags.Read).OrderBy(spot => spot.Offset)];
        _groups = [.. tags.Pair(_spots).Select(group => group with { Index = context.Ids.NextSection() })];
        var controls = _groups.Where(group => !group.IsInline).SelectMany(group => group.Spots).Concat(_spots.Where(spot => spot.Tag.Kind == TagKind.Comment));
        _blocks = new BlockExtent(tree, controls.OrderBy(spot => spot.Offset).ToLookup(spot => spot.Host.Element));
        _rows = new RowExtent(tree, _hosts.ToDictionary(host => host.Element), _blocks);
    }

    /// <summary>Compiles a part; null when it holds no tag.</summary>
    public static PartProgram? Compile(string part, XmlTree tree, CompileContext context)
    {
        if (tree[0].Name.StartsWith("w:", StringComparison.Ordinal) && !PartKind.IsRoot(tree[0].Name))
        {
            context.Diagnostics.Add(PackageFaults.BadXml(part, $"最外层元素是 {tree[0].Name}"));
            return null;
        }

        var compiler = new PartCompiler(part, tree, context);
        var ids = context.Ids;
        compiler._edits.AddRange(new MergeFieldEdits(part, tree).All());
        var controls = new ControlEdits(part, tree, ids);
        compiler._edits.AddRange(controls.All());
        compiler._sections.AddRange(controls.Repeated);
        compiler._edits.AddRange(new BookmarkEdits(part, tree, compiler._spots).All());
        var attachments = new AttachmentEdits(part, tree, context.Attachments);
        compiler._edits.AddRange(attachments.Elements(ids));
        if (compiler._spots.Count == 0 && compiler._edits.Count == 0) return null;
        var attached = attachments.Attached();
        compiler._sections.AddRange(attached.Select(item => new SectionRange(item.From, item.To, Repeats: true)));
        context.Tags.Add(new PartTags(compiler._spots, compiler._groups, attachments.Found, attached));
        compiler.AddValues();
        foreach (var group in compiler._groups) compiler.AddGroup(group, ids);
        compiler._edits.AddRange(attachments.References(compiler._sections));
        compiler._edits.AddRange(new NumberingEdits(tree, compiler._repeated, context.Styles).All());
        if (context.Diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)) return null;
        compiler._edits.AddRange(new GuardEdits(tree, compiler._hosts, compiler._groups, compiler._spots, compiler._blocks).All());
        compiler._edits.AddRange(FieldUpdateEdits.All(tree));
        if (RootEdit.DeclareNamespaces(tree) is { } root) compiler._edits.Add(root);
        compiler.KeepSpaces();
        compiler.KeepFonts();
        return ProgramBuilder.Build(tree.Bytes, compiler._edits);
    }

    private void AddValues()
    {
        foreach (var spot in _spots)
        {
            if (spot.Tag.Kind == TagKind.Comment)
            {
                _edits.AddRange(_blocks.StandsAlone(spot.Host) && IsOnlyComments(spot) ? [Whole(spot.Host.Element)] : TextEdit.EraseTag(spot));
                continue;
            }

            if (!spot.Tag.IsValue) continue;
            var portions = spot.Portions();
            var node = new ValueNode(spot.Tag.Expression!, spot.Place, spot.Host.Kind == TextKind.Plain ? RunShell.Plain : RunMarkup.Shell(_tree, portions[0].Owner));
            _edits.Add(new Edit(portions[0].Start, portions[0].End, EditKind.Replace) { Node = node });
            _edits.AddRange(portions.Skip(1).Select(portion => TextEdit.Erase(_tree, portion)));
            if (IsWholeParagraph(spot)) _edits.AddRange(GuardEdits.Around(_tree, spot.Host.Element, branches => new BlockValueNode(spot.Tag.Expression!, spot.Place, branches[0])));
        }
    }

    /// <summary>Whether a value tag stands alone in its paragraph, so that blocks can take the paragraph's place.</summary>
    private bool IsWholeParagraph(TagSpot spot) =>
        spot.Host.Kind == TextKind.Word && !_blocks.HasSectionBreak(spot.Host.Element)
        && string.IsNullOrWhiteSpace(spot.Host.Text[..spot.Start]) && string.IsNullOrWhiteSpace(spot.Host.Text[spot.End..]);

    private bool IsOnlyComments(TagSpot spot) =>
        !_blocks.HasSectionBreak(spot.Host.Element) && _spots.TrueForAll(other => other.Host != spot.Host || other.Tag.Kind == TagKind.Comment);

    private Edit Whole(int element) => new(_tree[element].Start, _tree[element].End, EditKind.Replace);

    private void AddGroup(TagGroup group, IdAllocator ids)
    {
        if (group.Open.Tag.IsColumn)
        {
            AddColumn(group, ids);
            return;
        }

        var edits = group.IsInline ? InlineExtent.Edits(_tree, group) : AcrossParagraphs(group);
        if (edits is null)
        {
            _diagnostics.Add(TemplateFaults.BadExtent(group.Open.Place, group.Close.Place, "不在同一层次，中间隔着表格、文本框或内容控件的边界"));
            return;
        }

        _edits.AddRange(edits);
        var from = edits.First(edit => edit.Kind == EditKind.Open).Start;
        var to = edits.First(edit => edit.Kind == EditKind.Close).End;
        _sections.Add(new SectionRange(from, to, GroupNode.Repeats(group)));
        if (!GroupNode.Repeats(group)) return;
        _edits.AddRange(ids.Renumber(_tree, from, to));
        _repeated.Add(new RepeatedRange(group.Index, from, to));
    }

    private void AddColumn(TagGroup group, IdAllocator ids)
    {
        var ranges = new List<(int From, int To)>();
        if (new ColumnExtent(_tree, group).Edits(ranges) is { } edits) _edits.AddRange(edits);
        else _diagnostics.Add(TemplateFaults.BadExtent(group.Open.Place, group.Close.Place, "不在表格的同一列"));
        foreach (var (from, to) in ranges)
        {
            _edits.AddRange(ids.Renumber(_tree, from, to));
            _repeated.Add(new RepeatedRange(group.Index, from, to));
            _sections.Add(new SectionRange(from, to, Repeats: true));
        }
    }

    private List<Edit>? AcrossParagraphs(TagGroup group)
    {
        var outer = _tree.CommonAncestor(group.Spots.Select(spot => spot.Host.Element));
        var table = outer;
        while (table >= 0 && _tree[table].Name is not ("w:tbl" or "w:tr" or "w:tc" or "w:txbxContent")) table = _tree[table].Parent;
        var level = table < 0 ? "" : _tree[table].Name;
        if (level == "w:tbl") return [.. _rows.Rows(group, outer)];
        if (level == "w:tr") return group.Dividers.Count > 0 ? null : [.. RowExtent.OneRow(_tree, group, table)];
        if (group.Spots.Any(spot => _tree[spot.Host.Element].Parent != outer)) return null;
        var edits = group.Spots.Select(spot => _blocks.Edits(group, spot).ToList()).ToList();
        return edits.TrueForAll(list => list.Count > 0) ? [.. edits.SelectMany(list => list)] : null;
    }

    /// <summary>A run that was filled shows the font that its properties name.</summary>
    private void KeepFonts()
    {
        var runs = _spots.Where(spot => spot.Host.Kind == TextKind.Word).SelectMany(spot => spot.Portions()).Select(portion => _tree[portion.Owner].Parent).Distinct();
        foreach (var run in runs)
            foreach (var (start, end) in RunMarkup.ShadowingThemeFonts(_tree, _tree.Child(run, "w:rPr")))
                _edits.Add(new Edit(start, end, EditKind.Replace));
    }

    /// <summary>A text element that was changed keeps the spaces at its ends.</summary>
    private void KeepSpaces()
    {
        var changed = _spots.SelectMany(spot => spot.Portions()).Select(portion => portion.Owner).Distinct();
        _edits.AddRange(changed.Select(owner => TextEdit.KeepSpaces(_tree, owner)).OfType<Edit>());
    }
}
