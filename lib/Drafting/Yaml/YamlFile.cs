using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Drafting.Yaml;

/// <summary>A YAML file as nodes with places, and what is wrong with it.</summary>
/// <param name="Root">The outermost node; null when the file cannot be read as YAML.</param>
/// <param name="Diagnostics">Faults; with any error the nodes are incomplete.</param>
internal sealed record YamlFile(YamlValue? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the nodes are what the writer meant; a key written twice leaves the rest readable.</summary>
    public bool IsSound => Diagnostics.All(diagnostic => diagnostic.Id == YamlFaults.DuplicateId);

    /// <summary>Reads a text; whatever it holds, nothing is thrown.</summary>
    /// <remarks>
    /// Built from the parser's events rather than its representation model, which stops at the first duplicate key and recurses as deep as
    /// the file does. Anchors, aliases and tags are refused: a writer does not need them, and they are how a YAML file explodes.
    /// </remarks>
    public static YamlFile Read(SourceText source) => new Composer(source).Compose();

    private sealed class Composer(SourceText source)
    {
        private const int MaximumDepth = 32;
        private readonly List<Diagnostic> _diagnostics = [];
        private readonly Parser _parser = new(new StringReader(source.Content));

        public YamlFile Compose()
        {
            YamlValue? root = null;
            try
            {
                _parser.Consume<StreamStart>();
                if (_parser.Accept<DocumentStart>(out _)) root = ComposeDocument();
                if (_parser.Accept<DocumentStart>(out var second)) Add(YamlFaults.SecondDocument(source, second.Start));
            }
#pragma warning disable CA1031 // Beside its own exception the parser throws others at malformed text: ArgumentException, InvalidOperationException, EndOfStreamException.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                var mark = Latest((exception as YamlException)?.Start, _parser.Current?.End);
                if (_diagnostics.TrueForAll(diagnostic => diagnostic.Id == YamlFaults.DuplicateId)) Add(YamlFaults.Syntax(source, mark));
                root = null;
            }

            return new YamlFile(root, [.. _diagnostics]);
        }

        /// <summary>At some faults the parser names the start of the file: what it has read already is no fault.</summary>
        private static Mark Latest(Mark? named, Mark? read) => (named, read) switch
        {
            ({ } fault, { } end) => fault.Index >= end.Index ? fault : end,
            _ => named ?? read ?? Mark.Empty,
        };

        private YamlValue ComposeDocument()
        {
            _parser.Consume<DocumentStart>();
            var root = ComposeNode(depth: 0);
            _parser.Consume<DocumentEnd>();
            return root;
        }

        private YamlValue ComposeNode(int depth)
        {
            var node = _parser.Consume<ParsingEvent>();
            if (depth > MaximumDepth)
            {
                Add(YamlFaults.TooDeep(source, node.Start));
                throw new YamlException(node.Start, node.End, nameof(YamlFaults.TooDeep));
            }

            if (node is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) Add(YamlFaults.Alias(source, node.Start));
            if (node is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }) Add(YamlFaults.Tag(source, node.Start));
            return node switch
            {
                Scalar scalar => new YamlScalar(At(scalar), scalar.Value, scalar.Style is ScalarStyle.Plain),
                SequenceStart => ComposeList(At(node), depth),
                MappingStart => ComposeMap(At(node), depth),
                _ => new YamlScalar(At(node), "", IsPlain: true),
            };
        }

        private YamlList ComposeList(TextPosition position, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ComposeNode(depth + 1));
            return new YamlList(position, items.ToImmutable());
        }

        private YamlMap ComposeMap(TextPosition position, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var places = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var key = ComposeNode(depth + 1);
                var value = ComposeNode(depth + 1);
                if (key is not YamlScalar name) Add(YamlFaults.KeyIsNoText(source, key.Position));
                else if (!places.TryAdd(name.Text, name.Position)) Add(YamlFaults.Duplicate(source, name, places[name.Text]));
                else entries.Add(new YamlEntry(name, value));
            }

            return new YamlMap(position, entries.ToImmutable());
        }

        /// <summary>One fault of a kind is enough, since the next is often its consequence; keys written twice are each their own.</summary>
        private void Add(Diagnostic diagnostic)
        {
            if (diagnostic.Id == YamlFaults.DuplicateId || _diagnostics.TrueForAll(known => known.Id != diagnostic.Id)) _diagnostics.Add(diagnostic);
        }

        private TextPosition At(ParsingEvent node) => YamlFaults.At(source, node.Start);
    }
}
