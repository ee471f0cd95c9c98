using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft completion bash|zsh|powershell</c>: prints the script with which a shell completes commands, options and their values.</summary>
/// <remarks>The scripts ask the program itself, through the directive <c>[suggest:N]</c> of System.CommandLine, so that they never grow old.</remarks>
internal static class CompletionCommand
{
    private const string Bash = """
        # bash：把这几行放进 ~/.bashrc，或 draft completion bash > ~/.local/share/bash-completion/completions/draft
        _draft() {
            local IFS=$'\n'
            local word="${COMP_WORDS[COMP_CWORD]}"
            COMPREPLY=( $(compgen -W "$(draft "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word") )
            [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=( $(compgen -f -- "$word") )
        }
        complete -o filenames -F _draft draft

        """;

    private const string Zsh = """
        #compdef draft
        # zsh：draft completion zsh > 某个在 $fpath 里的文件夹/_draft，再开一个终端
        _draft() {
            local -a found
            found=("${(@f)$(draft "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            found=(${found:#})
            if (( ${#found} )); then compadd -- $found; else _files; fi
        }
        if [ "$funcstack[1]" = "_draft" ]; then _draft; else compdef _draft draft; fi

        """;

    private const string PowerShell = """
        # PowerShell：把这几行放进 $PROFILE
        Register-ArgumentCompleter -Native -CommandName draft -ScriptBlock {
            param($word, $tree, $position)
            draft "[suggest:$position]" "$tree" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("终端") { Description = "bash、zsh 或 powershell" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "powershell");
        var command = new Command("completion", "输出终端的补全脚本：按 Tab 补全命令、选项和取值。") { shell };
        command.Executes(result =>
        {
            terminal.Output.Write(result.GetRequiredValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell });
            return ExitCode.Done;
        });
        return command;
    }
}
