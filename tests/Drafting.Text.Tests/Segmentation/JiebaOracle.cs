using System.Diagnostics;

namespace Drafting.Text.Tests.Segmentation;

/// <summary>Python jieba, where it is installed: the authority for what <c>Drafting.Text.Segmentation</c> must answer.</summary>
public sealed class JiebaOracle : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly Process _process;

    private JiebaOracle()
    {
        var start = new ProcessStartInfo(Python) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Segmentation", "jieba_oracle.py"));
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts the oracle, or skips the test.</summary>
    public static JiebaOracle Start()
    {
        Assert.SkipUnless(IsInstalled.Value, "Debian's python3-jieba is not installed.");
        return new JiebaOracle();
    }

    private static Lazy<bool> IsInstalled { get; } = new(() =>
    {
        if (!File.Exists(Python)) return false;
        var start = new ProcessStartInfo(Python) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in new[] { "-c", "import sys; sys.path.insert(0, '/usr/lib/python3/dist-packages'); import jieba; assert jieba.__version__ == '0.42.1'" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    });

    /// <summary>The words of a text; mode is accurate, known (without the model), full or search.</summary>
    public string[] Cut(string mode, string text) => text.Length == 0 ? [] : Words(Ask(mode, Hex(text)));

    /// <summary>Sends a request as it is.</summary>
    public string Ask(params string[] fields)
    {
        _process.StandardInput.WriteLine(string.Join('\t', fields));
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"jieba stopped at {string.Join(' ', fields)[..60]}");
    }

    /// <summary>Units one by one, for an encoder would replace unpaired surrogates.</summary>
    public static string Hex(string text) => string.Concat(text.Select(unit => ((int)unit).ToString("x4")));

    public static string[] Words(string answer) => Array.ConvertAll(answer.Split(','), Text);

    public static string Text(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        return string.Create(bytes.Length / 2, bytes, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = (char)(source[2 * i] << 8 | source[2 * i + 1]);
        });
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
