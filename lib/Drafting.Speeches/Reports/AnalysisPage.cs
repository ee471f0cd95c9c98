using System.Globalization;
using System.Net;
using System.Text;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Reports;

/// <summary>An analysis as one self-contained HTML page: the raw text with moves in colour, headings marked and repairs underlined.</summary>
public static class AnalysisPage
{
    /// <summary>Makes the page of one or several files.</summary>
    public static string Write(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var html = new StringBuilder(AnalysisPageStyle.Head);
        foreach (var analysis in analyses) WriteAnalysis(html, analysis);
        return html.Append("</main></body></html>\n").ToString();
    }

    private static void WriteAnalysis(StringBuilder html, Analysis analysis)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Encode(analysis.Source.Name)}</h1>\n");
        WriteFindings(html, analysis.Diagnostics);
        foreach (var speech in analysis.Speeches) WriteSpeech(html, analysis, speech);
        foreach (var notice in analysis.Notices) WriteNotice(html, analysis, notice);
    }

    private static void WriteSpeech(StringBuilder html, Analysis analysis, Speech speech)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section><h2>{Encode(speech.Title ?? "（无标题）")}</h2>\n<p class=meta>");
        html.Append(Encode(string.Join("　", new[] { Labelled("日期", speech.Date?.Text), Labelled("讲话人", speech.Speaker), Labelled("称谓", speech.Salutation) }.Where(text => text.Length > 0))));
        html.Append("</p>\n<div class=columns><nav>");
        WriteHeadings(html, speech.Headings);
        WriteMoves(html, speech.Moves);
        html.Append("</nav><article>");
        new MarkedText(analysis.Source, speech.Lines, speech.Moves, speech.Headings, speech.Repairs).Write(html);
        html.Append("</article></div>");
        WriteFindings(html, speech.Diagnostics);
        html.Append("</section>\n");
    }

    private static void WriteNotice(StringBuilder html, Analysis analysis, Notice notice)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section><h2>{Encode(notice.Title ?? "（无标题）")}</h2>\n<p class=meta>");
        html.Append(Encode(string.Join("　", new[]
        {
            Labelled("文种", notice.Type), Labelled("字号", notice.Number), Labelled("主送", notice.Recipients), Labelled("落款", notice.Issuer), Labelled("日期", notice.Date?.Text),
        }.Where(text => text.Length > 0))));
        html.Append("</p>\n<div class=columns><nav>");
        WriteHeadings(html, notice.Headings);
        html.Append("</nav><article>");
        new MarkedText(analysis.Source, notice.Lines, [], notice.Headings, []).Write(html);
        html.Append("</article></div>");
        WriteFindings(html, notice.Diagnostics);
        html.Append("</section>\n");
    }

    private static void WriteHeadings(StringBuilder html, IEnumerable<Heading> headings)
    {
        html.Append("<h3>标题</h3><ul>");
        foreach (var heading in headings)
        {
            var text = heading.Lost ? $"{heading.Marker}（缺）" : heading.Marker + heading.Text;
            html.Append(CultureInfo.InvariantCulture, $"<li class=l{Math.Min(heading.Level, 5)}><a href='#L{heading.Position.Line}'>{Encode(text)}</a></li>");
        }

        html.Append("</ul>");
    }

    private static void WriteMoves(StringBuilder html, IEnumerable<MoveStart> moves)
    {
        html.Append("<h3>环节</h3><ul>");
        foreach (var move in moves)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href='#L{move.Position.Line}'><i class='m {move.Move.Label()}'></i>{move.Move.Chinese()}</a> ");
            html.Append(CultureInfo.InvariantCulture, $"<small title='{Encode(string.Join("，", move.Why))}'>第{move.Position.Line}行 {move.Confidence:P0}</small></li>");
        }

        html.Append("</ul>");
    }

    private static void WriteFindings(StringBuilder html, IEnumerable<Diagnostic> diagnostics)
    {
        var findings = diagnostics.ToList();
        if (findings.Count == 0) return;
        html.Append("<h3>提示</h3><ul class=findings>");
        foreach (var finding in findings) html.Append(CultureInfo.InvariantCulture, $"<li><code>{finding.Id}</code> {Encode(finding.ToString())}</li>");
        html.Append("</ul>");
    }

    private static string Labelled(string label, string? value) => value is null ? "" : $"{label}：{value.TrimEnd('：', ':')}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
