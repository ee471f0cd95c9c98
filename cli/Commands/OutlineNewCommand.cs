using System.CommandLine;
using Drafting.Outlines.Starting;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline new --topic T … -o X.yaml</c>: starts an outline from what real speeches have in common.</summary>
internal static class OutlineNewCommand
{
    private const string Speech = "讲话稿";

    /// <param name="From">Sample files; empty for those of a corpus.</param>
    /// <param name="Corpus">Folder of the corpus; null for the samples that come with the program.</param>
    private sealed record Options(string[] From, string? Corpus, string Kind, OutlineRequest Request, int Variant, string Output, bool Force);

    public static Command Create(Terminal terminal)
    {
        var from = new Option<string[]>("--from") { Description = "范文：txt、md、docx、pdf 等，可以写多个；不用范文库", HelpName = "文件…", AllowMultipleArgumentsPerToken = true };
        var corpus = new Option<string?>("--corpus") { Description = "范文库的文件夹；不写时用随程序的样稿", HelpName = "文件夹" };
        var kind = new Option<string>("--kind") { Description = "写什么：讲话稿由范文起草，通知、函、请示等由样例起草", HelpName = "文种", DefaultValueFactory = _ => Speech };
        var topic = new Option<string?>("--topic") { Description = "讲什么，例如 安全生产", HelpName = "主题" };
        var unit = new Option<string?>("--unit") { Description = "谁开会，例如 示例市", HelpName = "单位" };
        var audience = new Option<string?>("--audience") { Description = "讲给谁听，例如 县区、部门、企业家", HelpName = "听众" };
        var minutes = new Option<double?>("--minutes") { Description = "讲多长时间，按它分配各部分的字数", HelpName = "分钟" };
        var speaker = new Option<string?>("--speaker") { Description = "讲话人", HelpName = "姓名" };
        var date = new Option<string?>("--date") { Description = "讲话的日期", HelpName = "2026-11-20" };
        var variant = new Option<int>("--variant") { Description = "用哪一种骨架；大纲开头列出有哪几种", HelpName = "N", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--output", "-o") { Description = "写出的大纲", HelpName = "文件.yaml", Required = true };
        var force = new Option<bool>("--force") { Description = "覆盖已有的大纲" };
        var command = new Command("new", "由范文的共同结构起草大纲：各环节几篇里有、建议多少字、哪几段可看，能填的都填好。终端里不写主题时逐项询问。")
        {
            topic, unit, audience, minutes, speaker, date, kind, corpus, from, variant, output, force,
        };
        command.Executes(result => Run(
            new Options(
                result.GetValue(from) ?? [],
                result.GetValue(corpus),
                result.GetRequiredValue(kind),
                new OutlineRequest
                {
                    Topic = Said(result.GetValue(topic)),
                    Unit = Said(result.GetValue(unit)),
                    Audience = Said(result.GetValue(audience)),
                    Minutes = result.GetValue(minutes),
                    Speaker = Said(result.GetValue(speaker)),
                    Date = ReadDate(result.GetValue(date)),
                },
                result.GetValue(variant),
                result.GetRequiredValue(output),
                result.GetValue(force)),
            terminal));
        return command;
    }

    /// <summary>An outline is hours of somebody's work: a second run must not wipe it out.</summary>
    public static void RequireFree(string output, bool force)
    {
        if (File.Exists(output) && !force) throw new CommandFailure($"文件已经存在：{output}。请换一个文件名，或加 --force 覆盖。");
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        RequireFree(options.Output, options.Force);
        Check(options);
        var request = options.From.Length == 0 && options.Request.Topic is null && terminal.CanAsk ? new OutlineQuestions(terminal.Console).Complete(options.Request) : options.Request;
        if (options.Kind != Speech) return StartFromSample(options, request, terminal);
        if (request.IsEmpty && options.From.Length == 0) throw new CommandFailure("还不知道讲什么。请写 --topic 主题（例如 --topic 安全生产），或用 --from 指明范文。");

        var faults = new List<Diagnostic>();
        var folder = options.From.Length > 0 ? null : options.Corpus ?? TemplateFolders.Samples;
        if (ReadVariants(options, folder, faults) is not { } variants)
        {
            terminal.Report(faults);
            return ExitCode.Impossible;
        }

        if (options.Variant > variants.Count) throw new CommandFailure($"骨架只有{variants.Count}种：{string.Join('；', variants.Select((item, index) => $"{index + 1}.{item.Name}（{item.Count}篇）"))}。");
        using var corpus = folder is null || request.IsEmpty ? null : CorpusCommand.Open(folder, terminal);
        var plan = request.IsEmpty ? null : new OutlinePlan(request, new TemplateFolders(options.Output).Sections, corpus is null ? null : new PassageSource(corpus)) { Variants = [.. variants] };
        faults.AddRange(plan?.Diagnostics ?? []);
        terminal.Report(faults);

        var skeleton = variants[options.Variant - 1].Skeleton;
        OutputFile.WriteText(options.Output, SkeletonOutline.Write(skeleton, plan));
        terminal.Error.WriteLine($"已根据{skeleton.Speeches.Length}篇讲话写出大纲：{options.Output}");
        return faults.Exists(fault => fault.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>What contradicts itself is said before anything is read.</summary>
    private static void Check(Options options)
    {
        if (options.From.Length > 0 && options.Corpus is not null) throw new CommandFailure("--from 和 --corpus 只能用一个：前者用指明的几篇，后者用整个范文库。");
        if (options.Kind != Speech && (options.From.Length > 0 || options.Corpus is not null || options.Request.Minutes is not null || options.Variant != 1))
            throw new CommandFailure($"--from、--corpus、--minutes、--variant 只用于{Speech}；{options.Kind}从样例起草，请去掉这些选项。");
        if (options.Request.Minutes is <= 0 or > 240) throw new CommandFailure("--minutes 请写 1 到 240 之间的分钟数。");
        if (options.Variant < 1) throw new CommandFailure("--variant 从 1 数起。");
    }

    /// <summary>Other kinds have no skeleton: they follow the sample outline of their template.</summary>
    private static ExitCode StartFromSample(Options options, OutlineRequest request, Terminal terminal)
    {
        var file = new TemplateFolders(options.Output).FindOutline(options.Kind) ?? throw new CommandFailure($"没有“{options.Kind}”的样例大纲。可用 draft template list 查看有哪些模板。");
        var reading = OutlineFile.Read(file);
        terminal.Report(reading.Diagnostics);
        if (reading.Outline is not { } sample) return ExitCode.Impossible;
        OutputFile.WriteText(options.Output, SampleOutline.Write(sample, options.Kind, request));
        terminal.Error.WriteLine($"已根据{options.Kind}的样例写出大纲：{options.Output}");
        return reading.Diagnostics.Any(fault => fault.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>The ways in which the sample speeches are built; null when a file that was named cannot be read.</summary>
    private static List<SkeletonVariant>? ReadVariants(Options options, string? folder, List<Diagnostic> faults)
    {
        string[] files = folder is null ? options.From : [.. CorpusCommand.Files(folder).Select(file => Path.Combine(folder, file))];
        var documents = SourceReader.Read(files);
        faults.AddRange(documents.SelectMany(document => document.Diagnostics));
        if (folder is null && documents.Any(document => !document.IsReadable)) return null;
        var analyses = documents.Where(document => document.IsReadable).Select(document => SpeechAnalyzer.Analyze(document.Text)).ToList();
        if (analyses.TrueForAll(analysis => analysis.Speeches.IsEmpty)) throw new CommandFailure(Nothing(folder));
        return [.. SkeletonVariants.Of(analyses)];
    }

    private static string Nothing(string? folder) => folder is null
        ? "这些文件里没有找到讲话稿。可用 draft analyze 查看识别出了什么。"
        : $"范文库里没有讲话稿：{folder}。可用 draft corpus add 收入范文，或去掉 --corpus，用随程序的样稿。";

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? ReadDate(string? text)
    {
        if (Said(text) is not { } said) return null;
        return ChineseDate.TryParse(said, out var date) ? date : throw new CommandFailure($"--date 不是一个日期：{said}。请写成 2026-11-20。");
    }
}
