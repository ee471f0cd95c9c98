using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Outlines.Importing;

/// <summary>What the lines around a body say, without their signs: 附件：1. 抄送： （……） 印发.</summary>
internal static partial class ElementText
{
    /// <summary>A text as a field of an outline.</summary>
    public static PlacedText? Placed(string? text) => string.IsNullOrWhiteSpace(text) ? null : new PlacedText(text.Trim(), TextPosition.Start);

    /// <summary>The name in a line of the list of attachments.</summary>
    public static string Attachment(string line) => AttachmentSign().Replace(line, "").Trim();

    /// <summary>Organs behind 抄送： or 主送：, and persons behind 出席：.</summary>
    public static ImmutableArray<string> Names(string line)
    {
        var names = line[(line.IndexOfAny(['：', ':']) + 1)..].Trim().TrimEnd('。');
        return [.. names.Split('，', ',').Select(name => name.Trim()).Where(name => name.Length > 0)];
    }

    /// <summary>The date in a line; null when there is none.</summary>
    public static DateOnly? Date(string line) => ChineseDate.TryFind(line, out var date, out _, out _) ? date : null;

    /// <summary>What stands before the date in 机关　2026年11月26日印发.</summary>
    public static string BeforeDate(string line) => ChineseDate.TryFind(line, out _, out var start, out _) ? line[..start].Trim() : line;

    /// <summary>发文字号 and 签发人 of one line.</summary>
    public static (string Number, string? Signer) NumberAndSigner(string line)
    {
        var parts = SignerSign().Split(line, 2);
        return (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : null);
    }

    /// <summary>A text without the brackets round it.</summary>
    public static string Unbracketed(string line) => line.Trim().TrimStart('（', '(').TrimEnd('）', ')');

    /// <summary>Text as data.</summary>
    public static DataValue Data(string text) => new DataText(text.Trim());

    [GeneratedRegex(@"^(?:附件[:：])?\s*(?:[0-9０-９]{1,2}[.．、]\s*)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttachmentSign();

    [GeneratedRegex("签发人[:：]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SignerSign();
}
