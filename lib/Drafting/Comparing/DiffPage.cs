using System.Net;
using System.Text;

namespace Drafting.Comparing;

/// <summary>What changed, as one web page without scripts or outer files.</summary>
public static class DiffPage
{
    private const string Style = """
        body{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:50em;margin:2em auto;padding:0 1em;line-height:1.8;color:#222}
        h1{font-size:1.3em}h2{font-size:1.05em;margin:1.4em 0 .3em;border-left:.3em solid #bbb;padding-left:.5em}
        h2.added{border-color:#2a7a2a}h2.removed{border-color:#b22}h2.moved{border-color:#a60}h2.changed{border-color:#26a}
        h2 small{font-weight:normal;color:#777}p{margin:.2em 0 .2em 1.2em}p.none{color:#999}ins{background:#dff2d8;text-decoration:none}del{background:#fadcd9;color:#933}
        .moved{background:#fdf1d5}.legend{color:#666}
        """;

    /// <summary>The page.</summary>
    /// <param name="diff">What changed.</param>
    /// <param name="before">Name of the old draft.</param>
    /// <param name="after">Name of the new draft.</param>
    public static string Write(DraftDiff diff, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>{Html(before)} → {Html(after)}</title>\n<style>\n{Style}\n</style></head>\n<body>\n");
        page.Append($"<h1>{Html(before)} → {Html(after)}</h1>\n<p class=\"legend\"><ins>增加</ins>　<del>删去</del>　<span class=\"moved\">移动</span>　灰色为没有改动。</p>\n");
        foreach (var section in diff.Sections)
        {
            page.Append($"<h2 class=\"{section.Change.ToString().ToLowerInvariant()}\">{Heading(section)}<small>　{Html(DiffWords.Of(section))}</small></h2>\n");
            foreach (var sentence in section.Sentences) page.Append(Sentence(sentence));
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static string Heading(SectionDiff section)
    {
        if (section.Before is null || section.After is null || section.Before == section.After) return Html(section.After ?? section.Before ?? "");
        return $"<del>{Html(section.Before)}</del> <ins>{Html(section.After)}</ins>";
    }

    private static string Sentence(SentenceDiff sentence) => sentence.Change switch
    {
        Change.None => $"<p class=\"none\">{Html(sentence.After!)}</p>\n",
        Change.Added => $"<p><ins>{Html(sentence.After!)}</ins></p>\n",
        Change.Removed => $"<p><del>{Html(sentence.Before!)}</del></p>\n",
        Change.Moved => $"<p class=\"moved\">{(sentence.After is null ? "<del>" : "")}{Html(sentence.After ?? sentence.Before!)}{(sentence.After is null ? "</del>" : "")}　<small>{Html(DiffWords.Of(sentence))}</small></p>\n",
        _ => $"<p>{string.Concat(sentence.Pieces.Select(Piece))}</p>\n",
    };

    private static string Piece(DiffPiece piece) => piece.Change switch
    {
        Change.Added => $"<ins>{Html(piece.Text)}</ins>",
        Change.Removed => $"<del>{Html(piece.Text)}</del>",
        _ => Html(piece.Text),
    };

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
