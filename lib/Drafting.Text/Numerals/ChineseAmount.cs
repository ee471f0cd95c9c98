using System.Text;

namespace Drafting.Text.Numerals;

/// <summary>Amounts of money in capital characters, as bills are written (《支付结算办法》附件一《正确填写票据和结算凭证的基本规定》).</summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const decimal Limit = 1_000_000_000_000m;

    /// <summary>Writes 1680.32 as 壹仟陆佰捌拾元叁角贰分, 107000.53 as 壹拾万零柒仟元伍角叁分, 1200 as 壹仟贰佰元整.</summary>
    /// <param name="amount">Yuan, at most two decimals, below 10¹².</param>
    /// <param name="text">The amount; empty when it cannot be written.</param>
    public static bool TryFormat(decimal amount, out string text)
    {
        text = "";
        var fen = Math.Abs(amount) * 100;
        if (fen != decimal.Truncate(fen) || Math.Abs(amount) >= Limit) return false;
        var written = new StringBuilder();
        if (amount < 0) written.Append('负');
        var yuan = (long)(fen / 100);
        AppendYuan(written, yuan);
        AppendFraction(written, yuan, (int)(fen % 100));
        text = written.ToString();
        return true;
    }

    private static void AppendYuan(StringBuilder text, long yuan)
    {
        if (yuan == 0) return;
        ReadOnlySpan<char> groupUnits = "\0万亿";
        var pendingZero = false;
        var started = false;
        for (var group = 2; group >= 0; group--)
        {
            var value = (int)(yuan / (group == 2 ? 100_000_000L : group == 1 ? 10_000L : 1L) % 10_000);
            if (value == 0)
            {
                pendingZero = started;
                continue;
            }

            if (pendingZero || (started && value < 1_000)) text.Append('零');
            AppendGroup(text, value);
            if (groupUnits[group] != '\0') text.Append(groupUnits[group]);
            started = true;
            pendingZero = value % 10 == 0 && group > 0;
        }

        text.Append('元');
    }

    private static void AppendGroup(StringBuilder text, int value)
    {
        ReadOnlySpan<char> units = "仟佰拾\0";
        var started = false;
        var gap = false;
        for (int place = 0, divisor = 1_000; place < 4; place++, divisor /= 10)
        {
            var digit = value / divisor % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }

            if (gap) text.Append('零');
            gap = false;
            started = true;
            text.Append(Digits[digit]);
            if (units[place] != '\0') text.Append(units[place]);
        }
    }

    private static void AppendFraction(StringBuilder text, long yuan, int fen)
    {
        if (fen == 0)
        {
            text.Append(yuan == 0 ? "零元整" : "整");
            return;
        }

        if (fen >= 10) text.Append(Digits[fen / 10]).Append('角');
        else if (yuan > 0) text.Append('零');
        if (fen % 10 > 0) text.Append(Digits[fen % 10]).Append('分');
    }
}
