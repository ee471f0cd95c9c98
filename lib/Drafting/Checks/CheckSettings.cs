using System.Collections.Immutable;
using System.Globalization;
using Drafting.Outlines;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Yaml;

namespace Drafting.Checks;

/// <summary>A writer's settings for checks, from a file <c>.draft.yaml</c>.</summary>
/// <param name="Options">The settings; what is faulty is left out.</param>
/// <param name="Corpus">Folder of the collection to compare with, as written; null when none is named.</param>
/// <param name="Diagnostics">Faults of the file, each with its place.</param>
public sealed record CheckSettings(CheckOptions Options, string? Corpus, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Name of the file, looked for beside the draft and in the folders above.</summary>
    public const string FileName = ".draft.yaml";

    /// <summary>JSON Schema (draft 2020-12) of a settings file.</summary>
    public static string Schema() => OutlineSchema.Of("Drafting 检查设置", CheckKeys.All);

    /// <summary>Reads a settings file; whatever the text holds, nothing is thrown.</summary>
    public static CheckSettings Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var yaml = YamlFile.Read(source);
        if (!yaml.IsSound || yaml.Root is null or YamlScalar { IsEmpty: true }) return new CheckSettings(CheckOptions.Default, null, yaml.Diagnostics);
        if (yaml.Root is not YamlMap map) return new CheckSettings(CheckOptions.Default, null, [CheckFaults.NoSettings(source, yaml.Root)]);
        return new Reader(source, map, yaml.Diagnostics).Read();
    }

    /// <summary>The settings file that holds for a draft; null when there is none.</summary>
    /// <param name="path">Path of the draft.</param>
    public static string? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, FileName) is var file && File.Exists(file)) return file;
        return null;
    }

    private sealed class Reader
    {
        private readonly SourceText _source;
        private readonly List<Diagnostic> _diagnostics;
        private readonly FieldReader _fields;

        public Reader(SourceText source, YamlMap map, ImmutableArray<Diagnostic> diagnostics)
        {
            _source = source;
            _diagnostics = [.. diagnostics];
            _fields = new FieldReader(source, map, CheckKeys.All, _diagnostics);
        }

        public CheckSettings Read()
        {
            var options = CheckOptions.Default with
            {
                Off = [.. _fields.Texts(CheckKeys.Off, "规则编号，或它们的列表").Where(id => IsRule(id.Text, id.Position)).Select(id => id.Text)],
                Severities = Severities(),
                Banned = Terms(CheckKeys.Banned),
                Preferred = Preferred(),
                Leftovers = Terms(CheckKeys.Leftovers),
                CharactersPerMinute = Number(CheckKeys.Rate) is { } rate ? (int)Math.Clamp(rate, 1, 2000) : null,
                Minutes = Number(CheckKeys.Minutes),
            };
            var corpus = _fields.Text(CheckKeys.Corpus)?.Text;
            return new CheckSettings(options, corpus, [.. _diagnostics.OrderBy(diagnostic => diagnostic.Position ?? TextPosition.Start)]);
        }

        private ImmutableDictionary<string, Severity> Severities()
        {
            var chosen = ImmutableDictionary.CreateBuilder<string, Severity>();
            foreach (var (id, value) in _fields.Data(CheckKeys.Severities).Members.OrderBy(member => member.Value.Position))
            {
                var position = value.Position ?? TextPosition.Start;
                if (!IsRule(id, position)) continue;
                if (SeverityOf((value as DataText)?.Value) is { } severity) chosen[id] = severity;
                else _diagnostics.Add(CheckFaults.UnknownSeverity(_source, position, (value as DataText)?.Value ?? ""));
            }

            return chosen.ToImmutable();
        }

        private static Severity? SeverityOf(string? name) => name switch
        {
            "错误" or "error" => Severity.Error,
            "警告" or "warning" => Severity.Warning,
            "提示" or "hint" => Severity.Hint,
            _ => null,
        };

        private ImmutableArray<Term> Preferred()
        {
            var terms = Terms(CheckKeys.Preferred);
            foreach (var term in terms.Where(term => term.Instead is null))
                _diagnostics.Add(CheckFaults.NoPreference(_source, _fields.PositionOf(CheckKeys.Preferred), term.Word));
            return [.. terms.Where(term => term.Instead is not null)];
        }

        /// <summary>A word, a list of words, or words with what to write instead.</summary>
        private ImmutableArray<Term> Terms(OutlineKey key) => _fields.Value(key) is YamlMap map
            ? [.. map.Entries.Where(entry => entry.Key.Text.Length > 0).Select(entry => new Term(entry.Key.Text, entry.Value is YamlScalar { IsEmpty: false } scalar ? scalar.Text.Trim() : null))]
            : [.. _fields.Texts(key, "一个词，或词的列表").Where(word => word.Text.Length > 0).Select(word => new Term(word.Text))];

        private bool IsRule(string id, TextPosition position)
        {
            if (TextCheck.Rules.Any(rule => rule.Id == id)) return true;
            _diagnostics.Add(CheckFaults.UnknownRule(_source, position, id, NearestName.Find(id, TextCheck.Rules.Select(rule => rule.Id))));
            return false;
        }

        private double? Number(OutlineKey key)
        {
            if (_fields.Text(key) is not { } text) return null;
            if (double.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
            _diagnostics.Add(CheckFaults.NoNumber(_source, text, key));
            return null;
        }
    }
}
