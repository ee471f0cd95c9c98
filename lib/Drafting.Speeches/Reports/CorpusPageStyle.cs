namespace Drafting.Speeches.Reports;

/// <summary>The head of <see cref="CorpusPage"/>: everything the page needs is in it, nothing is fetched.</summary>
internal static class CorpusPageStyle
{
    public const string Head = $$"""
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>范文库</title>
        <style>
        @page{size:A4 landscape;margin:15mm}
        body{font:15px/1.7 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:0 auto;max-width:1200px;padding:1em 2em;color:#222;background:#fff}
        h1{font-size:1.5em;text-align:center} h2{font-size:1.15em;color:#a00;margin:1.5em 0 .4em;break-after:avoid} small{color:#666}
        table{border-collapse:collapse} table.list{width:100%} table.list>tbody>tr>td,th{border-top:1px solid #ddd;padding:.35em .6em;vertical-align:top;text-align:left}
        th{font-weight:normal;color:#888} td.n,th.n{text-align:right;white-space:nowrap} th.order{width:38%} th.bar{width:20%}
        table.strip{width:100%;table-layout:fixed} table.strip td{height:1.5em;padding:0;border:1px solid #fff;font-size:.8em;text-align:center} tr{break-inside:avoid}
        .legend span{border:1px solid #ddd}
        {{AnalysisPageStyle.Moves}}
        .tasks{background:#d9d9d9} .rest{background:#fff}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        </style></head><body>

        """;
}
