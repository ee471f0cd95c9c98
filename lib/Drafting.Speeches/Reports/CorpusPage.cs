using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Drafting.Speeches.Patterns;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Reports;

/// <summary>A corpus as one self-contained HTML page that prints well: who says what, in which order, at what length, what the speeches have in common, and what recurs.</summary>
public sealed class CorpusPage
{
    private const int ShownWitnesses = 6;
    private const int ShownPatterns = 30;
    private const int ShownOrders = 8;
    private readonly StringBuilder _html = new(CorpusPageStyle.Head);
    private readonly Skeleton _skeleton;
    private readonly Func<SourceText, string> _nameOf;

    private CorpusPage(Skeleton skeleton, Func<SourceText, string> nameOf)
    {
        _skeleton = skeleton;
        _nameOf = nameOf;
    }

    /// <summary>Makes the page.</summary>
    /// <param name="skeleton">What the speeches have in common.</param>
    /// <param name="patterns">What recurs in them.</param>
    /// <param name="nameOf">How a source is called.</param>
    public static string Write(Skeleton skeleton, ImmutableArray<SectionPattern> patterns, Func<SourceText, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        ArgumentNullException.ThrowIfNull(nameOf);
        var page = new CorpusPage(skeleton, nameOf);
        page.WriteSpeeches();
        page.WriteSkeleton();
        page.WriteOrders();
        page.WritePatterns(patterns);
        return page._html.Append("</body></html>\n").ToString();
    }

    private void WriteSpeeches()
    {
        var units = _skeleton.Slots.SelectMany(slot => slot.Witnesses).ToLookup(unit => unit.Speech);
        var lengths = _skeleton.Speeches.Select((_, index) => units[index].Sum(unit => unit.Length)).Order().ToList();
        var files = _skeleton.Speeches.Select(item => item.Source).Distinct().Count();
        Append($"<h1>范文库：{_skeleton.Speeches.Length}篇讲话，{files}个文件</h1>\n");
        if (lengths.Count > 0) Append($"<p>共{lengths.Sum():N0}字，一般{lengths[lengths.Count / 2]:N0}字，最短{lengths[0]:N0}字，最长{lengths[^1]:N0}字。</p>\n");
        WriteLegend();
        _html.Append("<h2>谁讲了什么</h2>\n<table class=list><tr><th>篇名、讲话人、日期</th><th>出处</th><th class=n>字数</th><th class=order>各环节的次序和长短</th></tr>\n");
        foreach (var (index, item) in _skeleton.Speeches.Index())
        {
            var speech = item.Speech;
            var own = units[index].OrderBy(unit => unit.Position).ToList();
            Append($"<tr><td><b>{Encode(speech.Title ?? "（无标题）")}</b><br><small>{Encode(string.Join("　", new[] { speech.Speaker, speech.Date?.Text, speech.Organisation, speech.Subject }.OfType<string>()))}</small></td>");
            Append($"<td><small>{Encode(_nameOf(item.Source))} 第{speech.Lines.First}—{speech.Lines.Last}行</small></td><td class=n>{own.Sum(unit => unit.Length):N0}</td><td>");
            WriteStrip(own);
            _html.Append("</td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private void WriteLegend()
    {
        _html.Append("<p class=legend>");
        foreach (var move in Enum.GetValues<Move>()) Append($"<span class='{move.Label()}'>&nbsp;{move.Chinese()}&nbsp;</span> ");
        _html.Append("</p>\n");
    }

    /// <summary>The units of a speech side by side, each as wide as it is long.</summary>
    private void WriteStrip(List<SkeletonUnit> units)
    {
        var total = Math.Max(1, units.Sum(unit => unit.Length));
        _html.Append("<table class=strip><tr>");
        foreach (var unit in units)
            Append($"<td class='{unit.Move.Label()}' width='{Math.Max(1, 100 * unit.Length / total)}%' title='{Encode($"{unit.Move.Chinese()} 第{unit.Position.Line}行 {unit.Heading}")}'>&nbsp;</td>");
        _html.Append("</tr></table>");
    }

    private void WriteSkeleton()
    {
        _html.Append("<h2>共同结构</h2>\n<p>一半以上（至少两篇）都有的环节，依次排列；色条长短是几篇里有。</p>\n<table class=list><tr><th>环节</th><th class=bar>几篇里有</th><th class=n>约占全文</th><th>标题和出处</th></tr>\n");
        foreach (var slot in _skeleton.Common())
        {
            var share = 100 * slot.Support / _skeleton.Speeches.Length;
            Append($"<tr><td>{slot.Move.Chinese()}{(slot.IsSection ? "<br><small>单列标题</small>" : "")}</td><td><table class=strip><tr><td class='{slot.Move.Label()}' width='{share}%'>{slot.Support}/{_skeleton.Speeches.Length}</td>{(share < 100 ? "<td class=rest></td>" : "")}</tr></table></td>");
            Append($"<td class=n>{slot.Share * 100:F0}%</td><td>");
            if (slot.IsSection && HeadingPhrasing.Suggest(_skeleton, slot) is { } phrasing) Append($"<b>{Encode(phrasing)}</b><br>");
            foreach (var unit in slot.Witnesses.Take(ShownWitnesses)) Append($"<small>{Encode(Place(unit))}</small><br>");
            if (slot.Support > ShownWitnesses) Append($"<small>另有{slot.Support - ShownWitnesses}篇</small>");
            _html.Append("</td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private string Place(SkeletonUnit unit)
    {
        var item = _skeleton.Speeches[unit.Speech];
        return $"{_nameOf(item.Source)} 第{unit.Position.Line}行{(unit.Heading is null ? "" : "：" + unit.Heading)}";
    }

    private void WriteOrders()
    {
        Append($"<h2>环节的次序</h2>\n<p>共{_skeleton.Orders.Length}种，常见的在前。</p>\n<table class=list><tr><th class=n>篇数</th><th>次序</th><th>出处</th></tr>\n");
        foreach (var order in _skeleton.Orders.Take(ShownOrders))
        {
            var names = string.Join(" → ", order.Moves.Select(move => move.Chinese()));
            var places = order.Speeches.Take(ShownWitnesses).Select(index => $"{_nameOf(_skeleton.Speeches[index].Source)} 第{_skeleton.Speeches[index].Speech.Lines.First}行");
            Append($"<tr><td class=n>{order.Speeches.Length}</td><td>{names}</td><td><small>{Encode(string.Join("；", places))}{(order.Speeches.Length > ShownWitnesses ? "……" : "")}</small></td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private void WritePatterns(ImmutableArray<SectionPattern> patterns)
    {
        if (patterns.IsEmpty) return;
        Append($"<h2>反复出现的段落</h2>\n<p>共{patterns.Length}个，两篇以上都有；{{{{ }}}} 里是各篇不同之处。</p>\n<table class=list><tr><th>环节</th><th class=n>篇数</th><th>文字</th><th>出处</th></tr>\n");
        foreach (var pattern in patterns.Take(ShownPatterns))
        {
            var places = pattern.Witnesses.GroupBy(witness => witness.Speech).Take(ShownWitnesses).Select(place => $"{_nameOf(place.Key.Source)} 第{string.Join('、', place.Select(witness => witness.Position.Line).Distinct())}行");
            Append($"<tr><td>{pattern.Move.Chinese()}</td><td class=n>{pattern.Support}</td><td><b>{Encode(SectionPattern.Write(pattern.Heading))}</b> {Encode(SectionPattern.Write(pattern.Text))}</td><td><small>{Encode(string.Join("；", places))}</small></td></tr>\n");
        }

        _html.Append("</table>\n");
    }

    private void Append(FormattableString text) => _html.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
