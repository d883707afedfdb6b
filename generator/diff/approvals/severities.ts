import type { Problem } from "../../problem.js";
import type { Verdict } from "../report/diff-result.js";

/** The verdict for running clients that a team gives to each rule. */
export type Severities = ReadonlyMap<string, Verdict>;

/** Words for verdicts: ours, and oasdiff's. */
const levels: Readonly<Record<string, Verdict>> = {
  breaking: "breaking",
  warning: "warning",
  info: "info",
  none: "none",
  err: "breaking",
  error: "breaking",
  warn: "warning",
  ignore: "none",
  off: "none",
};

/**
 * Reads a file of severities: a line `id level` each, as oasdiff has them, or a YAML map `id: level`. Empty lines and `#`
 * comments are fine. With `known`, an id that no rule has is a warning, since a severity for it changes nothing.
 */
export function parseSeverities(
  text: string,
  file: string,
  known?: ReadonlySet<string>,
): { severities: Severities; problems: readonly Problem[] } {
  const severities = new Map<string, Verdict>();
  const problems: Problem[] = [];
  text.split(/\r\n|[\r\n]/).forEach((source, index) => {
    const line = source
      .replace(/^\ufeff/, "")
      .replace(/(^|\s)#.*$/, "")
      .trim();
    if (line === "" || line === "---") return;
    const complain = (severity: Problem["severity"], message: string, hint: string) =>
      problems.push({ severity, rule: "severities", message, file, line: index + 1, column: 1, hint });
    const [, id = "", word = ""] = /^["']?([^\s:"']+)["']?(?:\s*:\s*|\s+)["']?([^\s"']+)["']?$/.exec(line) ?? [];
    const level = Object.hasOwn(levels, word.toLowerCase()) ? levels[word.toLowerCase()] : undefined;
    if (id === "")
      complain("error", `\`${line}\` is no id with a level.`, "Write a line such as `api-path-removed breaking`.");
    else if (!level)
      complain("error", `\`${word}\` is no level.`, "Write breaking (err), warning (warn), info or none.");
    else if (known && !known.has(id))
      complain("warning", `No rule is called \`${id}\`.`, "Remove the line, or correct the id.");
    else severities.set(id, level);
  });
  return { severities, problems };
}
