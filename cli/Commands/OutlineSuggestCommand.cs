using System.Collections.Immutable;
using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Outlines;
using Drafting.Outlines.Reusing;
using Drafting.Outlines.Starting;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline suggest X.yaml --section 3</c>: passages of the collection for a section, and what must be changed in them.</summary>
internal static class OutlineSuggestCommand
{
    private sealed record Options(string Outline, string? Section, string? Corpus, string? Words, int Limit, int? Insert, bool IsJson);

    public static Command Create(Terminal terminal)
    {
        var outline = new Argument<string>("大纲") { Description = "大纲文件（.yaml）" };
        var section = new Option<string?>("--section") { Description = "第几部分：3 是正文的第三部分，3.2 是其中第二项；不写时列出各部分", HelpName = "编号" };
        var corpus = new Option<string?>("--corpus") { Description = "范文库的文件夹；不写时用随程序的样稿", HelpName = "文件夹" };
        var words = new Option<string?>("--words") { Description = "按这些词找；不写时用这一部分的标题和大纲的活动", HelpName = "词语" };
        var limit = new Option<int>("--limit") { Description = "最多列出几段", HelpName = "N", DefaultValueFactory = _ => 5 };
        var insert = new Option<int?>("--insert") { Description = "把第 N 段写进大纲，上面注明来源", HelpName = "N" };
        var format = OutputFormat.Create();
        var command = new Command("suggest", "为大纲的一部分找范文里可用的段落，指出其中要改的人名、单位、日期和数字。") { outline, section, corpus, words, limit, insert, format };
        command.Executes(result => Run(
            new Options(result.GetRequiredValue(outline), result.GetValue(section), result.GetValue(corpus), result.GetValue(words), result.GetValue(limit), result.GetValue(insert), OutputFormat.IsJson(result.GetValue(format))),
            terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var reading = OutlineFile.Read(options.Outline);
        terminal.Report(reading.Diagnostics);
        if (reading.Outline is not { } outline) return ExitCode.Impossible;
        var sections = NumberedSection.Of(outline);
        if (options.Section is null)
        {
            foreach (var item in sections) terminal.Output.WriteLine(item.Name);
            FindingView.PrintTimes(terminal.Error, outline.Source, new TemplateFolders(options.Outline).Sections);
            terminal.Error.WriteLine("请用 --section 指明其中一个编号。");
            return ExitCode.Done;
        }

        var section = sections.FirstOrDefault(item => item.Number == options.Section)
            ?? throw new CommandFailure($"大纲里没有“{options.Section}”这一部分。有：{string.Join('、', sections.Select(item => item.Name))}。");
        var passages = Find(options, outline, section, terminal);
        if (passages.IsEmpty) throw new CommandFailure($"范文里没有找到可用于“{section.Name}”的段落。可用 --words 换几个词，或用 draft corpus add 收入这方面的范文。");
        if (options.Insert is not { } number) return Print(options, section, passages, terminal);

        if (number < 1 || number > passages.Length) throw new CommandFailure($"只有{passages.Length}段，没有第{number}段。");
        OutputFile.WriteText(options.Outline, PassageInserter.Insert(outline.Source, section.Section, passages[number - 1]));
        terminal.Error.WriteLine($"已写进“{section.Name}”，来源 {passages[number - 1].Place}；要改的地方标着“（待写：……）”。");
        return ExitCode.Done;
    }

    private static ImmutableArray<SuggestedPassage> Find(Options options, Outline outline, NumberedSection section, Terminal terminal)
    {
        using var corpus = CorpusCommand.Open(options.Corpus ?? TemplateFolders.Samples, terminal);
        var campaign = outline.Variables.Members.GetValueOrDefault("活动") is DataText { Value: var value } ? value : null;
        var words = options.Words ?? string.Join(' ', new[] { campaign }.Concat(section.Headings).OfType<string>().Select(text => text.Replace("{{活动}}", "", StringComparison.Ordinal).Replace('·', ' ')).Where(text => !text.Contains("{{", StringComparison.Ordinal) && !text.StartsWith("（待写", StringComparison.Ordinal)));
        return new PassageSource(corpus).Find(section.Move, words.Length > 0 ? words : section.Move?.Chinese() ?? outline.Title.Text, options.Limit);
    }

    private static ExitCode Print(Options options, NumberedSection section, ImmutableArray<SuggestedPassage> passages, Terminal terminal)
    {
        if (options.IsJson) terminal.Output.WriteLine(Json(section, passages));
        else
        {
            foreach (var (index, passage) in passages.Index())
            {
                terminal.Output.WriteLine($"{index + 1}. {passage.Place}{(passage.Move is { } move ? $"　{move.Chinese()}" : "")}{(passage.Headings.IsEmpty ? "" : $"　{passage.Headings[^1]}")}");
                terminal.Output.WriteLine($"   {passage.Text.ReplaceLineEndings("\n   ")}");
                var facts = SourceFacts.Find(passage);
                if (!facts.IsEmpty) terminal.Output.WriteLine($"   要改：{string.Join('；', facts.GroupBy(fact => fact.Kind).Select(kind => $"{kind.Key} {string.Join('、', kind.Select(fact => fact.Text).Distinct())}"))}");
            }

            terminal.Error.WriteLine($"用第 N 段：draft outline suggest {options.Outline} --section {section.Number} --insert N");
        }

        return ExitCode.Done;
    }

    private static string Json(NumberedSection section, ImmutableArray<SuggestedPassage> passages) => OutputFormat.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("section", section.Number);
        json.WriteStartArray("passages");
        foreach (var passage in passages)
        {
            json.WriteStartObject();
            json.WriteString("file", passage.File);
            json.WriteString("speech", passage.Speech);
            json.WriteNumber("line", passage.Line);
            json.WriteString("move", passage.Move?.Label());
            json.WriteString("text", passage.Text);
            json.WriteString("masked", SourceFacts.Mask(passage));
            json.WriteStartArray("change");
            foreach (var fact in SourceFacts.Find(passage))
            {
                json.WriteStartObject();
                json.WriteString("kind", fact.Kind);
                json.WriteNumber("offset", fact.Span.Start);
                json.WriteString("text", fact.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
