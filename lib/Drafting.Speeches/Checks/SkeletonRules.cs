using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sentences;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>The draft beside the writer's collection: moves it lacks, passages it took over, sections out of proportion.</summary>
internal static class SkeletonRules
{
    private const string NeedsCorpus = "加 --corpus 指出范文库";

    /// <summary>A clause of fewer characters is found everywhere.</summary>
    private const int ShortestClause = 6;

    /// <summary>How much of a sentence must stand in one line of the collection.</summary>
    private const double Copied = 0.7;

    /// <summary>A move is expected when so many of the speeches have it.</summary>
    private const double Expected = 0.75;

    /// <summary>Speeches that a comparison needs: fewer show a writer, not a genre.</summary>
    private const int FewestSpeeches = 4;

    private static CheckOptions Example() => CheckOptions.Default with
    {
        Skeleton = Skeletons.Skeleton.Of(Enumerable.Repeat(SpeechAnalyzer.Analyze(new SourceText(Whole)), FewestSpeeches)),
        FindPassages = clause => Known.Contains(clause, StringComparison.Ordinal) ? [new KnownPassage("范文.txt", 3, Known)] : [],
    };

    private const string Known = "河长上岗不能只在岸上走一走，要把脚伸到泥里，把账算到每一个排口。";
    private const string Front = "在全市河湖治理推进会上的讲话\n同志们：\n今天我们召开全市河湖治理推进会。下面，我讲两点意见。\n";
    private const string Work = "一、抓好重点任务\n要加快推进清淤疏浚，年底前完成全部河段的治理任务。要全面排查入河排口，建立台账，逐个整治到位。\n";
    private const string Lead = "二、加强组织领导\n各级各部门主要负责同志要亲自抓，层层落实责任，加强督促检查，强化要素保障。\n";
    private const string Close = "同志们，让我们坚定信心，真抓实干，为建设幸福河湖而努力奋斗！\n谢谢大家！";
    private const string Whole = Front + Work + Lead + Close;

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK020", Severity.Hint, "本单位", "缺少范文通常有的环节", Front.Replace("讲两点意见", "讲几点意见", StringComparison.Ordinal) + Work.Replace("一、抓好重点任务\n", "", StringComparison.Ordinal) + Close, Whole) { Needs = NeedsCorpus, ExampleOptions = Example, Find = MissingMoves },
        new("CHK021", Severity.Warning, "本单位", "与范文过于接近", "这一次，" + Known, "这一次，河长要走到岸边去，看清每一处排口。") { Needs = NeedsCorpus, ExampleOptions = Example, Find = CopiedSentences },
        new("CHK403", Severity.Hint, "本单位", "篇幅与范文相差太大", Front + Work + Lead + string.Concat(Enumerable.Range(1, 12).Select(day => $"第{day}天的督查情况要当天汇总、当天反馈，由专人盯住不放。")) + "\n" + Close, Whole) { Needs = NeedsCorpus, ExampleOptions = Example, Find = Proportions },
    ];

    private static IEnumerable<Hit> MissingMoves(CheckedText text)
    {
        if (text.Options.Skeleton is not { Speeches.Length: >= FewestSpeeches } skeleton) yield break;
        var all = skeleton.Speeches.Length;
        var support = skeleton.Slots.SelectMany(slot => slot.Witnesses.Select(unit => (slot.Move, unit.Speech))).Distinct().CountBy(unit => unit.Move).ToDictionary();
        foreach (var speech in text.Analysis.Speeches)
        {
            var own = speech.Moves.Select(move => move.Move).ToHashSet();
            foreach (var (move, count) in support.Where(move => move.Value >= Expected * all && !own.Contains(move.Key)).OrderBy(move => move.Key))
                yield return new Hit(text.Source.LineSpan(speech.Lines.First), $"没有“{move.Chinese()}”这个环节，{all}篇范文里有{count}篇有。", "如果不是有意省略，请补上。");
        }
    }

    private static IEnumerable<Hit> CopiedSentences(CheckedText text)
    {
        if (text.Options.FindPassages is not { } find) yield break;
        foreach (var line in text.Lines)
        {
            foreach (var sentence in SentenceSplitter.Split(line.Text))
            {
                var words = line.Text.Substring(sentence.Start, sentence.Length);
                if (Source(words, find) is { } known)
                    yield return new Hit(line.Part(sentence.Start, sentence.Length), $"这句话与范文 {known.File} 第{known.Line}行几乎相同。", "请结合实际改写；如果是引用，请说明出处。");
            }
        }
    }

    /// <summary>The line of the collection that holds most of a sentence, clause by clause.</summary>
    private static KnownPassage? Source(string sentence, Func<string, ImmutableArray<KnownPassage>> find)
    {
        var clauses = sentence.Split(['，', '。', '；', '：', '！', '？'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var total = clauses.Sum(clause => clause.Length);
        var longer = clauses.Where(clause => clause.Length >= ShortestClause).ToList();
        if (longer.Count < 2 || longer.Sum(clause => clause.Length) < Copied * total) return null;
        var held = longer.SelectMany(clause => find(clause).Select(passage => (passage, clause.Length)))
            .GroupBy(hit => (hit.passage.File, hit.passage.Line)).Select(group => (group.First().passage, Length: group.Sum(hit => hit.Length)))
            .OrderByDescending(group => group.Length).FirstOrDefault();
        return held.passage is not null && held.Length >= Copied * total ? held.passage : null;
    }

    private static IEnumerable<Hit> Proportions(CheckedText text)
    {
        if (text.Options.Skeleton is not { Speeches.Length: >= FewestSpeeches } skeleton) yield break;
        var usual = Shares(skeleton);
        foreach (var speech in text.Analysis.Speeches)
        {
            var units = UnitSequence.Of(text.Source, speech, 0);
            var length = Math.Max(1, units.Sum(unit => unit.Length));
            foreach (var move in units.GroupBy(unit => unit.Move))
            {
                var share = (double)move.Sum(unit => unit.Length) / length;
                if (!usual.TryGetValue(move.Key, out var range) || share <= Math.Max(2 * range.Median, range.Most + 0.1)) continue;
                var position = text.Source.OffsetAt(move.First().Position);
                yield return new Hit(
                    new TextSpan(position, Math.Min(2, text.Content.Length - position)),
                    $"“{move.Key.Chinese()}”占全篇{share:P0}，范文里通常是{range.Median:P0}，最多{range.Most:P0}。", "请考虑压缩，或分给别的部分。");
            }
        }
    }

    private static Dictionary<Move, (double Median, double Most)> Shares(Skeleton skeleton)
    {
        var lengths = skeleton.Slots.SelectMany(slot => slot.Witnesses).GroupBy(unit => unit.Speech).ToDictionary(units => units.Key, units => (double)Math.Max(1, units.Sum(unit => unit.Length)));
        return skeleton.Slots.SelectMany(slot => slot.Witnesses.Select(unit => (slot.Move, unit.Speech, unit.Length)))
            .GroupBy(unit => unit.Move)
            .Select(units => (units.Key, Values: units.GroupBy(unit => unit.Speech).Select(own => own.Sum(unit => unit.Length) / lengths[own.Key]).Order().ToList()))
            .Where(move => move.Values.Count >= FewestSpeeches)
            .ToDictionary(move => move.Key, move => (move.Values[move.Values.Count / 2], move.Values[^1]));
    }
}
