using System.Text;
using Drafting.Text.Sources;

namespace Drafting.Batches.Records;

/// <summary>The encoding of a text that is read as a stream, found in its beginning.</summary>
internal static class FileEncoding
{
    private const int SampleSize = 256 << 10;

    /// <summary>The encoding; null when the file is no text.</summary>
    public static Encoding? Of(string path)
    {
        var sample = new byte[SampleSize];
        using var stream = File.OpenRead(path);
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        // Cut at a line, so that no character is torn.
        if (length == sample.Length) length = sample.AsSpan().LastIndexOf((byte)'\n') is > 0 and var end ? end + 1 : length;
        return SourceDecoder.Decode(sample.AsSpan(0, length)).Encoding switch
        {
            "" => null,
            "utf-8" => Encoding.UTF8,
            "utf-8+gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
            var name => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
        };
    }
}
