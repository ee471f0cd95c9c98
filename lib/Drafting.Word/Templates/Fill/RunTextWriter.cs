using System.Buffers;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Fill;

/// <summary>Writes text into a run: escaped, with line breaks and tabs as elements, without what XML cannot hold (XML 1.0, 2.2).</summary>
internal static class RunTextWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\t\n\r\v\f\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u2028\u2029\uFFFE\uFFFF");

    public static void Write(ByteBuffer output, ReadOnlySpan<char> text, RunShell run)
    {
        while (true)
        {
            var plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                output.WriteUtf8(text);
                return;
            }

            output.WriteUtf8(text[..plain]);
            var isPair = text[plain] == '\r' && plain + 1 < text.Length && text[plain + 1] == '\n';
            output.Write(Replacement(text[plain], run));
            text = text[(plain + (isPair ? 2 : 1))..];
        }
    }

    private static ReadOnlySpan<byte> Replacement(char character, RunShell run) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => run.Tab,
        '\n' or '\r' or '\v' or '\u2028' or '\u2029' => run.LineBreak,
        _ => [],
    };
}
