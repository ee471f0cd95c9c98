namespace Drafting.Speeches.Reports;

/// <summary>The head of <see cref="AnalysisPage"/>: everything the page needs is in it, nothing is fetched.</summary>
internal static class AnalysisPageStyle
{
    /// <summary>The colours of the moves.</summary>
    public const string Moves = """
        .salutation{background:#eee}
        .opening{background:#e3f0fb}
        .acknowledgement{background:#e9e3fb}
        .purpose{background:#d7f2ee}
        .directives{background:#fde3e3}
        .achievements{background:#e2f5dd}
        .shortcomings{background:#fbe9d0}
        .significance{background:#f8f2c8}
        .transition{background:#dde3ea}
        .tasks{background:#fff}
        .leadership{background:#f3e0ef}
        .closing{background:#dcecd9}
        .thanks{background:#eee}
        """;

    public const string Head = $$$"""
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>讲话稿结构</title>
        <style>
        body{font:16px/1.9 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:0;color:#222;background:#faf9f6}
        main{max-width:1200px;margin:auto;padding:1em 2em}
        h1{font-size:1.1em;color:#666;font-weight:normal} h2{font-size:1.5em;margin:.4em 0;text-align:center} h3{font-size:1em;margin:1em 0 .3em;color:#a00}
        .meta{text-align:center;color:#555} section{background:#fff;border:1px solid #e4e0d8;padding:1em 2em;margin:1em 0}
        .columns{display:flex;gap:2em} nav{flex:0 0 300px;font-size:.85em;line-height:1.6;position:sticky;top:0;align-self:flex-start;max-height:100vh;overflow:auto} article{flex:1}
        nav ul{list-style:none;padding:0;margin:0} nav a{color:inherit;text-decoration:none} nav a:hover{text-decoration:underline}
        .l2{padding-left:1em}.l3{padding-left:2em}.l4{padding-left:3em}.l5{padding-left:4em} small{color:#888}
        article p{margin:0;padding-left:3em;position:relative;text-align:justify} article p>b{position:absolute;left:0;width:2.2em;text-align:right;color:#bbb;font:12px/2.5 monospace}
        .h{font-weight:bold;color:#900}.h1{font-size:1.05em} u{text-decoration:underline wavy #c60;text-underline-offset:4px}
        i.m{display:inline-block;width:.9em;height:.9em;margin-right:.4em;vertical-align:-.1em}
        {{{Moves}}}
        i.tasks{border:1px solid #bbb}
        .findings{font-size:.9em} code{color:#a00}
        @media(max-width:800px){.columns{display:block}nav{position:static;max-height:none}}
        @media print{nav{display:none}body{background:#fff}}
        </style></head><body><main>

        """;
}
