namespace Drafting.Word.Layouts;

/// <summary>Styles of letters, orders, minutes (GB/T 9704-2012 §10), public notices and agendas.</summary>
internal static class SpecialFormats
{
    public static IEnumerable<StyleDefinition> Styles(Measures m) => [.. Letter(m), .. Order(m), .. Meeting(m)];

    /// <summary>信函格式 (§10.1).</summary>
    private static StyleDefinition[] Letter(Measures m) =>
    [
        new(Role.LetterMark, "函件版头")
        {
            Face = m.Faces.Title, Size = m.Options.LetterMarkSize, CharacterSpacing = 0, Colour = m.Options.Red, Alignment = "center",
            LinePitch = m.LetterMarkLine, Borders = m.LetterHeadRule, Left = m.LetterRuleLeft, Right = m.LetterRuleRight,
        },
        // Seven eighths of a character below the rule.
        new(Role.LetterNumber, "函件发文字号") { Alignment = "right", LinePitch = m.NumberLine, Before = m.Characters(0.875) },
        new(Role.LetterMarkAndNumber, "函件标注和发文字号") { BasedOn = Role.LetterNumber, Alignment = "left", Tabs = [("right", m.TextWidth)] },
        new(Role.LetterSecrecy, "函件标注") { Alignment = "left", Face = m.Faces.Hei },
        new(Role.LetterTitle, "函件标题") { BasedOn = Role.Title, Next = Role.Recipients, Before = m.Lines(m.Options.LinesAboveTitle) },
        new(Role.LetterFoot, "函件页脚")
        {
            Size = 1, LinePitch = 20, Borders = m.LetterFootRule, Left = m.LetterRuleLeft, Right = m.LetterRuleRight, ShownInGallery = false,
        },
    ];

    /// <summary>命令（令）格式 (§10.2), signed by a person (§7.3.5.3).</summary>
    private static StyleDefinition[] Order(Measures m) =>
    [
        new(Role.OrderMark, "命令标志") { BasedOn = Role.OrganMark, Next = Role.OrderNumber, Before = m.OrderMarkBefore },
        new(Role.OrderNumber, "令号") { Next = Role.Body, Alignment = "center", LinePitch = m.NumberLine, Before = m.Lines(m.Options.LinesAboveNumber), After = m.Lines(2) },
        new(Role.OrderSigner, "签发人职务和签名章")
        {
            Next = Role.IssueDate, Alignment = "right", Right = m.Characters(m.Options.SealedDateIndent), Before = m.Lines(2), After = m.Lines(1), KeepNext = true,
        },
        new(Role.PublishedTitle, "公布文本标题") { BasedOn = Role.Title, Next = Role.Body, PageBreakBefore = true, After = m.Lines(1) },
    ];

    /// <summary>纪要格式 (§10.3); public notices, agendas: practice.</summary>
    private static StyleDefinition[] Meeting(Measures m) =>
    [
        new(Role.NumberBelowTitle, "编号") { Next = Role.Body, Alignment = "center", After = m.Lines(1) },
        // One line below the text; 出席： is three characters, what follows aligns with the first name.
        new(Role.Attendees, "出席人员") { Left = m.Characters(5), FirstLine = -m.Characters(3), Before = m.Lines(1), IsBlock = true },
        new(Role.HeiText, "黑体文字") { IsCharacter = true, Face = m.Faces.Hei },
        new(Role.MeetingFact, "会议要素") { Left = m.Characters(3), FirstLine = -m.Characters(3), Alignment = "left" },
    ];
}
