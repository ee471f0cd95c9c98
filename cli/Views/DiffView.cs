using System.Text;
using Drafting.Comparing;
using Spectre.Console;

namespace Drafting.Cli.Views;

/// <summary>What changed, as lines: + added, - removed, ~ reworded, &gt; moved; in colours on a screen.</summary>
internal static class DiffView
{
    /// <summary>Writes it to the screen.</summary>
    public static void Print(DraftDiff diff, bool all, IAnsiConsole console)
    {
        foreach (var line in Lines(diff, all)) console.Write(new Markup(line + "\n") { Overflow = Overflow.Fold });
    }

    /// <summary>It as plain text.</summary>
    public static string Text(DraftDiff diff, bool all)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(diff, all)) text.Append(Markup.Remove(line)).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Lines(DraftDiff diff, bool all)
    {
        if (diff.IsSame) yield return "两稿相同。";
        foreach (var section in diff.Sections.Where(section => all || section.Change != Change.None))
        {
            yield return $"{Sign(section.Change)} [bold]{new string('#', Math.Max(1, section.Level))} {Heading(section)}[/] [grey]（{Markup.Escape(DiffWords.Of(section))}）[/]";
            foreach (var sentence in section.Sentences.Where(sentence => all || sentence.Change != Change.None)) yield return "  " + Sentence(sentence);
        }
    }

    private static string Heading(SectionDiff section) => section.Before is { } before && section.After is { } after && before != after
        ? $"{Markup.Escape(before)} → {Markup.Escape(after)}"
        : Markup.Escape(section.After ?? section.Before!);

    private static string Sentence(SentenceDiff sentence) => sentence.Change switch
    {
        Change.None => $"[grey]  {Markup.Escape(sentence.After!)}[/]",
        Change.Added => $"[green]+ {Markup.Escape(sentence.After!)}[/]",
        Change.Removed => $"[red]- {Markup.Escape(sentence.Before!)}[/]",
        Change.Moved => $"[yellow]> {Markup.Escape(sentence.After ?? sentence.Before!)}（{Markup.Escape(DiffWords.Of(sentence))}）[/]",
        _ => "~ " + string.Concat(sentence.Pieces.Select(Piece)),
    };

    // Brackets, so that a text without colours shows the change too.
    private static string Piece(DiffPiece piece) => piece.Change switch
    {
        Change.Added => $"[green]{{+{Markup.Escape(piece.Text)}+}}[/]",
        Change.Removed => $"[red][[-{Markup.Escape(piece.Text)}-]][/]",
        _ => Markup.Escape(piece.Text),
    };

    private static string Sign(Change change) => change switch
    {
        Change.Added => "[green]+[/]",
        Change.Removed => "[red]-[/]",
        Change.Moved => "[yellow]>[/]",
        Change.Changed => "~",
        _ => " ",
    };
}
