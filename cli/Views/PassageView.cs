using System.Text.Json;
using Drafting.Cli.Commands;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;

namespace Drafting.Cli.Views;

/// <summary>Passages with their evidence: file, speech and line.</summary>
internal static class PassageView
{
    /// <summary>Prints passages, the best first.</summary>
    public static void Print(IReadOnlyList<PassageHit> hits, bool isJson, Terminal terminal)
    {
        if (isJson) terminal.Output.WriteLine(OutputFormat.Write(json => Write(json, hits)));
        foreach (var (index, hit) in hits.Index().Where(_ => !isJson))
        {
            var (document, passage) = (hit.Document, hit.Passage);
            terminal.Output.WriteLine($"{index + 1}. {document.File} 第{passage.Position.Line}行《{document.Title ?? "无标题"}》　{string.Join(" › ", passage.Headings.Prepend(passage.Move?.Chinese() ?? "公文"))}");
            terminal.Output.WriteLine($"   {string.Join(' ', passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }

        terminal.Error.WriteLine(hits.Count > 0 ? $"列出{hits.Count}段。" : "没有找到合适的段落。");
    }

    /// <summary><c>[{ "file", "kind", "title", "date", "speaker", "lines", "move", "headings", "line", "column", "lastLine", "text", "whole", "matched", "score" }]</c></summary>
    private static void Write(Utf8JsonWriter json, IReadOnlyList<PassageHit> hits)
    {
        json.WriteStartArray();
        foreach (var (document, passage, score, matched) in hits)
        {
            json.WriteStartObject();
            CorpusListCommand.Write(json, document);
            json.WriteString("move", passage.Move?.Label());
            OutputFormat.WriteTexts(json, "headings", passage.Headings);
            json.WriteNumber("line", passage.Position.Line);
            json.WriteNumber("column", passage.Position.Column);
            json.WriteNumber("lastLine", passage.LastLine);
            json.WriteString("text", passage.Text);
            json.WriteBoolean("whole", passage.IsWhole);
            OutputFormat.WriteTexts(json, "matched", matched);
            json.WriteNumber("score", Math.Round(score, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
