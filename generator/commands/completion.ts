import type { Command } from "commander";

/** The script by which a shell completes commands and options, made from the command line itself. */
export const completions: Readonly<Record<string, (root: Command) => string>> = { bash, zsh, fish };

function bash(root: Command): string {
  const cases = root.commands.map((command) => `    ${command.name()}) words="${flagsOf(command).join(" ")}" ;;`);
  return `# katagami completion bash >> ~/.bashrc
_katagami() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${namesOf(root).join(" ")} --help --version"
  if [ "$COMP_CWORD" -eq 1 ] || [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _katagami katagami
`;
}

function zsh(root: Command): string {
  const script = bash(root).replace(/^.*\n/, "");
  return `# katagami completion zsh >> ~/.zshrc\nautoload -U +X bashcompinit && bashcompinit\n${script}`;
}

function fish(root: Command): string {
  const lines = root.commands.flatMap((command) => [
    `complete -c katagami -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.summary())}`,
    ...command.options.map(({ short, long, description, required, optional }) =>
      [
        `complete -c katagami -n '__fish_seen_subcommand_from ${command.name()}'`,
        short ? ` -s ${short.slice(1)}` : "",
        ` -l ${long!.slice(2)} -d ${quoted(description)}`,
        required || optional ? " -r" : "",
      ].join(""),
    ),
  ]);
  return `# katagami completion fish > ~/.config/fish/completions/katagami.fish\n${lines.join("\n")}\n`;
}

function namesOf(root: Command): string[] {
  return root.commands.map((command) => command.name());
}

function flagsOf({ options }: Command): string[] {
  return [...options.flatMap(({ short, long }) => [short, long]), "--help"].filter((flag) => flag !== undefined);
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
