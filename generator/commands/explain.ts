import { closestName } from "../closest-name.js";
import { loadRedoclyConfig, ruleNames } from "../load/redocly-config.js";
import { readExplanations } from "../write/read-template.js";
import { exitCode, type ExitCode, UsageError } from "./failure.js";
import { explains, sectionsOf } from "./sections.js";
import { styler, type Terminal } from "./terminal.js";

/** `katagami explain ID`: what a problem, a repair or a change means, and what to do; without an id, what there is to ask for. */
export async function explainCommand([id]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const pages = readExplanations().map(sectionsOf);
  const style = styler({ interactive: terminal.outInteractive });
  if (id === undefined) {
    for (const sections of pages)
      terminal.out(
        `${style("bold", sections[0]!.group)}\n${sections.map(({ title, ids }) => `  ${title}: ${ids.join(", ")}\n`).join("")}\n`,
      );
    return exitCode.done;
  }
  const sections = pages.flat();
  const told = sections.filter((section) => explains(section, id));
  for (const { title, group, text } of told) terminal.out(`${style("bold", title)} (${group})\n\n${text}\n\n`);
  if (told.length > 0) return exitCode.done;

  const rules = ruleNames(await loadRedoclyConfig(undefined));
  if (rules.includes(id)) {
    terminal.out(`A rule of Redocly: https://redocly.com/docs/cli/rules/oas/${id}\n`);
    return exitCode.done;
  }
  const names = sections.flatMap(({ ids }) => ids).filter((name) => !name.includes("*"));
  const close = closestName(id, [...names, ...rules]);
  throw new UsageError(
    `Nothing is known of "${id}".`,
    close === undefined ? "katagami explain lists all that can be asked for." : `Did you mean ${close}?`,
  );
}
