using Drafting.Speeches.Delivery;
using Drafting.Speeches.Structure;
using Spectre.Console;

namespace Drafting.Cli.Views;

/// <summary>An analysis as a tree on the screen.</summary>
internal static class AnalysisTree
{
    public static Tree Of(Analysis analysis)
    {
        var root = new Tree(new Markup($"[bold]{Markup.Escape(analysis.Source.Name)}[/]"));
        foreach (var speech in analysis.Speeches) AddSpeech(root, speech, SpeakingTime.Of(analysis.Source, speech));
        foreach (var notice in analysis.Notices) AddNotice(root, notice);
        return root;
    }

    private static void AddSpeech(Tree root, Speech speech, SpeakingTime time)
    {
        var node = root.AddNode(Title(speech.Title, speech.Lines));
        AddFacts(node, ("日期", speech.Date?.Text), ("讲话人", speech.Speaker), ("称谓", speech.Salutation?.TrimEnd('：', ':')));
        AddMoves(node.AddNode("[green]环节[/]"), speech.Moves);
        AddHeadings(node, speech.Headings);
        AddTime(node, time);
        if (speech.Repairs.Length > 0) node.AddNode($"[green]修补[/] {speech.Repairs.Length}处");
    }

    private static void AddNotice(Tree root, Notice notice)
    {
        var node = root.AddNode(Title(notice.Title, notice.Lines));
        AddFacts(
            node,
            ("文种", notice.Type), ("发文字号", notice.Number), ("主送", notice.Recipients?.TrimEnd('：', ':')), ("附件", string.Join("；", notice.Attachments)),
            ("落款", notice.Issuer), ("成文日期", notice.Date?.Text), ("附注", notice.Note));
        AddHeadings(node, notice.Headings);
    }

    private static string Title(string? title, LineRange lines) => $"[bold yellow]{Markup.Escape(title ?? "（无标题）")}[/] [grey]第{lines.First}—{lines.Last}行[/]";

    private static void AddFacts(TreeNode node, params ReadOnlySpan<(string Label, string? Value)> facts)
    {
        foreach (var (label, value) in facts)
        {
            if (!string.IsNullOrEmpty(value)) node.AddNode($"[green]{label}[/] {Markup.Escape(value)}");
        }
    }

    private static void AddTime(TreeNode node, SpeakingTime time)
    {
        if (time.Characters == 0) return;
        var whole = node.AddNode($"[green]讲话时间[/] 约{time.Minutes:0.#}分钟 [grey]{time.Characters}字，每分钟{time.Rate.CharactersPerMinute}字[/]");
        foreach (var part in time.Parts.Where(_ => time.Parts.Length > 1))
            whole.AddNode($"{Markup.Escape(part.Heading is { } heading ? heading.Marker + heading.Text : "开头")} {time.MinutesOf(part):0.#}分钟 [grey]{part.Characters}字[/]");
    }

    private static void AddMoves(TreeNode node, IEnumerable<MoveStart> moves)
    {
        foreach (var move in moves)
        {
            var sure = move.Confidence < 0.6 ? "[red]存疑[/] " : "";
            node.AddNode($"[blue]{move.Move.Chinese()}[/] [grey]第{move.Position.Line}行[/] {sure}[grey]{Markup.Escape(string.Join(' ', move.Why.Take(2)))}[/]");
        }
    }

    // A heading hangs under the last one of a higher level; levels may jump where headings were lost.
    private static void AddHeadings(TreeNode node, IReadOnlyList<Heading> headings)
    {
        if (headings.Count == 0) return;
        var open = new Stack<(int Level, TreeNode Node)>();
        open.Push((0, node.AddNode("[green]标题[/]")));
        foreach (var heading in headings)
        {
            while (open.Peek().Level >= heading.Level) open.Pop();
            var text = heading.Lost
                ? $"[red]{Markup.Escape(heading.Marker)}（缺）[/]"
                : $"{Markup.Escape(heading.Marker + heading.Text)} [grey]第{heading.Position.Line}行[/]";
            open.Push((heading.Level, open.Peek().Node.AddNode(text)));
        }
    }
}
