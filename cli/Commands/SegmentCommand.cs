using System.CommandLine;
using Drafting.Cli.Words;
using Drafting.Text.Diagnostics;
using Drafting.Text.Keywords;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary><c>draft segment FILE</c>: words, as jieba would cut them, their parts of speech, or the key words of a text.</summary>
internal static class SegmentCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("文件") { Description = "文本文件" };
        var mode = new Option<string>("--mode") { Description = "切分方式：accurate 精确，full 全部，search 搜索", DefaultValueFactory = _ => "accurate" };
        mode.AcceptOnlyFromAmong("accurate", "full", "search");
        var noHmm = new Option<bool>("--no-hmm") { Description = "不识别词典以外的新词" };
        var pos = new Option<bool>("--pos") { Description = "标注词性（只用于 accurate）" };
        var keywords = new Option<int?>("--keywords") { Description = "改为列出最重要的若干个词" };
        var dictionary = new Option<string?>("--dict") { Description = "自己的词典，每行“词 次数 词性”" };
        var format = new Option<string>("--format") { Description = "输出形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("segment", "把文本切成词，与 jieba 一致") { file, mode, noHmm, pos, keywords, dictionary, format };
        command.Executes(result =>
        {
            if (result.GetValue(keywords) is <= 0) throw new CommandFailure("--keywords 后面请写一个正整数，例如 --keywords 20。");
            var cutMode = Enum.Parse<CutMode>(result.GetValue(mode)!, ignoreCase: true);
            if (result.GetValue(pos) && (cutMode != CutMode.Accurate || result.GetValue(keywords) is not null))
                throw new CommandFailure("--pos 只能与 --mode accurate 一起用，也不能与 --keywords 一起用。");
            var diagnostics = new List<Diagnostic>();
            var segmenter = new Segmenter(ReadLexicon(result.GetValue(dictionary), diagnostics), !result.GetValue(noHmm));
            var path = result.GetValue(file)!;
            var source = SourceDecoder.Decode(File.ReadAllBytes(path), path);
            diagnostics.AddRange(source.Diagnostics);
            var printer = result.GetValue(format) == "json" ? (IWordPrinter)new JsonWords(terminal.Output) : new TextWords(terminal.Output);
            if (result.GetValue(keywords) is { } count) printer.Print(new TfIdf(segmenter).Extract(source.Text.Content, count));
            else if (result.GetValue(pos)) printer.Print(source.Text, new PartOfSpeechTagger(segmenter));
            else printer.Print(source.Text, segmenter, cutMode);
            terminal.Report(diagnostics);
            return diagnostics.Exists(diagnostic => diagnostic.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
        });
        return command;
    }

    private static Lexicon ReadLexicon(string? path, List<Diagnostic> diagnostics)
    {
        if (path is null) return Lexicon.Default;
        var decoded = SourceDecoder.Decode(File.ReadAllBytes(path), path);
        var words = UserWordFile.Read(new StringReader(decoded.Text.Content), path);
        diagnostics.AddRange(words.Diagnostics);
        return Lexicon.Default.With(words.Words);
    }
}
