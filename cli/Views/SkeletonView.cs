using System.Text.Json;
using Drafting.Cli.Commands;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Cli.Views;

/// <summary>A skeleton with its evidence: file, speech and line of every witness.</summary>
/// <param name="skeleton">The skeleton.</param>
/// <param name="nameOf">How a source is called.</param>
internal sealed class SkeletonView(Skeleton skeleton, Func<SourceText, string> nameOf)
{
    /// <summary>Witnesses that text shows of a slot; JSON has all.</summary>
    private const int Shown = 3;

    /// <summary>Orders that text shows; JSON has all.</summary>
    private const int ShownOrders = 5;

    private readonly HashSet<SkeletonSlot> _common = [.. skeleton.Common()];

    /// <summary>The slots that are common, in their order.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"{skeleton.Speeches.Length}篇讲话的共同结构，共{_common.Count}个环节：");
        foreach (var (index, slot) in skeleton.Slots.Where(_common.Contains).Index())
        {
            output.WriteLine($"{index + 1}. {slot.Move.Chinese()}{(slot.IsSection ? "（单列标题）" : "")}　{Support(slot)}　约占{Math.Round(slot.Share * 100)}%");
            foreach (var witness in slot.Witnesses.Take(Shown)) output.WriteLine("   " + Line(witness));
            if (slot.Support > Shown) output.WriteLine($"   另有{slot.Support - Shown}篇，全部出处见 --format json");
        }

        if (skeleton.Orders.Length < 2) return;
        output.WriteLine($"环节的次序有{skeleton.Orders.Length}种：");
        foreach (var order in skeleton.Orders.Take(ShownOrders))
        {
            var first = skeleton.Speeches[order.Speeches[0]];
            output.WriteLine($"- {order.Speeches.Length}/{skeleton.Speeches.Length}　{string.Join(" → ", order.Moves.Select(move => move.Chinese()))}　如 {nameOf(first.Source)} 第{first.Speech.Lines.First}行");
        }
    }

    /// <summary><c>{ "speeches": [{ "file", "speech", "line" }], "slots": [{ "move", "section", "support", "common", "share", "witnesses": [{ "file", "speech", "line", "heading" }] }], "orders": [{ "moves", "support", "witnesses": [{ "file", "speech", "line" }] }] }</c></summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("speeches");
        foreach (var item in skeleton.Speeches) WritePlace(json, item, item.Speech.Lines.First, () => { });
        json.WriteEndArray();
        json.WriteStartArray("slots");
        foreach (var slot in skeleton.Slots) WriteSlot(json, slot);
        json.WriteEndArray();
        json.WriteStartArray("orders");
        foreach (var order in skeleton.Orders) WriteOrder(json, order);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSlot(Utf8JsonWriter json, SkeletonSlot slot)
    {
        json.WriteStartObject();
        json.WriteString("move", slot.Move.Label());
        json.WriteBoolean("section", slot.IsSection);
        json.WriteString("support", Support(slot));
        json.WriteBoolean("common", _common.Contains(slot));
        json.WriteNumber("share", Math.Round(slot.Share, 4));
        json.WriteStartArray("witnesses");
        foreach (var witness in slot.Witnesses) WritePlace(json, skeleton.Speeches[witness.Speech], witness.Position.Line, () => json.WriteString("heading", witness.Heading));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteOrder(Utf8JsonWriter json, SkeletonOrder order)
    {
        json.WriteStartObject();
        OutputFormat.WriteTexts(json, "moves", order.Moves.Select(move => move.Label()));
        json.WriteString("support", $"{order.Speeches.Length}/{skeleton.Speeches.Length}");
        json.WriteStartArray("witnesses");
        foreach (var item in order.Speeches.Select(index => skeleton.Speeches[index])) WritePlace(json, item, item.Speech.Lines.First, () => { });
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, SkeletonSource item, int line, Action writeMore)
    {
        json.WriteStartObject();
        json.WriteString("file", nameOf(item.Source));
        json.WriteString("speech", item.Speech.Title);
        json.WriteNumber("line", line);
        writeMore();
        json.WriteEndObject();
    }

    private string Support(SkeletonSlot slot) => $"{slot.Support}/{skeleton.Speeches.Length}";

    private string Line(SkeletonUnit witness)
    {
        var (source, speech) = skeleton.Speeches[witness.Speech];
        var place = $"{nameOf(source)} 第{witness.Position.Line}行";
        if (speech.Title is not null) place += $"《{speech.Title}》";
        return witness.Heading is null ? place : $"{place}：{witness.Heading}";
    }
}
