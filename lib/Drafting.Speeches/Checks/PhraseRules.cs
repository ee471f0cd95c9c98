using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sentences;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Sentences and phrases that say too much, say the opposite, or run too long.</summary>
internal static partial class PhraseRules
{
    /// <summary>A longer sentence can hardly be read aloud, or understood at one hearing.</summary>
    private const int LongestSentence = 120;

    private static readonly (string Word, string Better)[] Redundant =
    [
        ("涉及到", "涉及"), ("凯旋归来", "凯旋"), ("悬殊很大", "悬殊"), ("目的是为了", "目的是"), ("原因是由于", "原因是"), ("原因是因为", "原因是"), ("来自于", "来自"), ("截止到目前为止", "截至目前"), ("截至到", "截至"),
        ("首当其冲的任务是", "首要的任务是"), ("被评为为", "被评为"), ("免费赠送", "赠送"), ("共同协作", "协作"), ("亲眼目睹", "目睹"), ("非常罕见", "罕见"), ("过分溺爱", "溺爱"), ("莘莘学子们", "莘莘学子"),
        ("各位代表们", "各位代表"), ("各位领导们", "各位领导"), ("诸位们", "诸位"), ("胜利凯旋", "凯旋"), ("令人堪忧", "堪忧"), ("付诸于", "付诸"), ("报刊杂志", "报刊"), ("人民生灵", "人民"), ("大约左右", "左右"),
        ("日前近日", "近日"), ("必竟", "毕竟"), ("忍俊不禁地笑", "忍俊不禁"),
    ];

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK335", Severity.Warning, "实务", "重复累赘的说法", "这项工作涉及到千家万户。", "这项工作涉及千家万户。")
        {
            Find = text => text.Words(Redundant.Select(pair => new Watched(pair.Word, $"“{pair.Word}”有重复的意思或用错。", $"通常说“{pair.Better}”。", pair.Better))),
        },
        new("CHK336", Severity.Warning, "实务", "重复的虚词", "这是全市的的重点工作。", "这是全市的重点工作。")
        {
            Find = text => Hit.Of(DoubledParticle(), text, match => $"“{match.Value[0]}”写了两遍。", "请删去一个。", fix: match => match.Value[..1]),
        },
        new("CHK337", Severity.Error, "实务", "否定用反了", "要防止类似事故不再发生。", "要防止类似事故再次发生。")
        {
            Find = text => Hit.Of(DoubleNegation(), text, match => $"“{match.Value}”：两个否定，意思反了。", "请删去“不”，或改用“确保不”。"),
        },
        new("CHK341", Severity.Hint, "实务", "句子过长", Long("，"), Long("。")) { Find = LongSentences },
        new("CHK019", Severity.Hint, "实务", "只有“一方面”", "一方面，要加快工程进度。各单位要按时完成。", "一方面，要加快工程进度；另一方面，要保证工程质量。") { Find = OneSide },
    ];

    private static string Long(string mark) =>
        $"各级各部门要认真落实工作部署，健全责任体系，完善工作机制，强化要素保障，加强督促检查{mark}围绕年度目标逐月倒排工期，逐项明确责任单位和责任人，对进展缓慢的及时提醒，对工作不力的严肃问责{mark}"
        + $"同时注意总结基层创造的好经验好做法，通过现场观摩、座谈交流等形式加以推广{mark}推动面上工作整体提升，确保各项任务按期保质完成。";

    private static IEnumerable<Hit> LongSentences(CheckedText text)
    {
        foreach (var line in text.Lines.Where(line => line.Text.Length > LongestSentence && !line.Text.AsSpan().ContainsAny("|\t")))
        {
            foreach (var sentence in SentenceSplitter.Split(line.Text))
            {
                var length = line.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd("。！？!?；;").Length;
                if (length > LongestSentence) yield return new Hit(line.Part(sentence.Start, length), $"这句话有{length}个字。", $"一句话最好不超过{LongestSentence}字，请断成几句。");
            }
        }
    }

    private static IEnumerable<Hit> OneSide(CheckedText text) =>
        from line in text.Lines
        let at = line.Text.IndexOf("一方面，", StringComparison.Ordinal)
        where at == 0 || (at > 0 && line.Text[at - 1] is '。' or '；' or '：' or '，')
        where line.Text.IndexOf("一方面", at + 3, StringComparison.Ordinal) < 0 && !(text.Lines.FirstOrDefault(next => next.Number > line.Number)?.Text.Contains("一方面", StringComparison.Ordinal) ?? false)
        select new Hit(line.Part(at, 3), "有“一方面”，没有“另一方面”。", "请补上另一方面，或删去“一方面”。");

    [GeneratedRegex(@"的的(?!确|士)|(?<![和暖])和和(?![美气睦乐])|(?<![实现内外所存正])在在(?!乎)|与与|将将(?!军)|把把(?!关)|并并(?!存|且)|(?<![为好])为为(?!了)|对对(?!于|方|手|比|应|准)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DoubledParticle();

    [GeneratedRegex(@"(?:防止|避免|杜绝|严防|预防)[^，。；！不]{0,14}不(?:再|会)?(?:发生|出现|反弹|蔓延|扩大)|切忌(?:不要|不能|不可)|忌讳不", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DoubleNegation();
}
