import type { Project } from "../load/project.js";
import type { Ci } from "../init/workflows.js";
import { UsageError } from "./failure.js";
import type { Terminal } from "./terminal.js";

/** Most descriptions that a message names. */
const most = 10;

/** Asks on a terminal; else `--yes` is as if it were given. */
const asks = (flags: { readonly yes?: boolean }, { canAsk, ask }: Terminal) =>
  canAsk && ask && !flags.yes ? ask : undefined;

/**
 * Which descriptions count, where nothing says so.
 * @param open their paths
 * @throws UsageError where nobody can be asked
 */
export async function askWhichApis(
  open: readonly string[],
  { isCut }: Pick<Project, "isCut">,
  flags: { readonly yes?: boolean },
  terminal: Terminal,
): Promise<readonly string[]> {
  const ask = asks(flags, terminal);
  if (open.length === 0) {
    const answer = (await ask?.("Path or URL of the OpenAPI description: "))?.trim();
    if (answer) return [answer];
    const where = isCut ? "among the files that were looked through" : "here";
    throw new UsageError(
      `There is no OpenAPI description ${where}.`,
      "Name one: katagami init https://api.example.com/openapi.json",
    );
  }
  const shown = [...open.slice(0, most), ...(open.length > most ? [`${open.length - most} more`] : [])];
  const several = new UsageError(
    `There are several descriptions: ${shown.join(", ")}.`,
    `Name those that count: katagami init ${open[0]!}`,
  );
  if (ask === undefined) throw several;
  const list = open.slice(0, most).map((path, index) => `  ${index + 1} ${path}\n`);
  const answer = await ask(`${list.join("")}Which count? Numbers or paths, or all: `);
  const words = answer.split(/[\s,]+/).filter(Boolean);
  const chosen = words.includes("all") ? open : words.map((word) => open[Number(word) - 1] ?? word);
  if (chosen.length === 0) throw several;
  return chosen;
}

/**
 * Whose workflows are to be written.
 * @param likely what git's remote says
 */
export async function askWhoseWorkflows(
  likely: Ci | undefined,
  flags: { readonly yes?: boolean },
  terminal: Terminal,
): Promise<Ci> {
  const fallback = likely ?? "none";
  const ask = asks(flags, terminal);
  if (ask === undefined) return fallback;
  const answer = (await ask(`Workflows for github, gitlab or none? [${fallback}] `)).trim().toLowerCase();
  if (answer === "") return fallback;
  if (answer === "github" || answer === "gitlab" || answer === "none") return answer;
  throw new UsageError(`${answer} is none of these.`, "katagami init --ci none");
}
