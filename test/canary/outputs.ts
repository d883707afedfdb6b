import type { DiffResult } from "../../generator/diff/report/diff-result.js";
import { formats } from "../../generator/diff/report/formats.js";
import { showReport } from "../../generator/commands/show-report.js";
import { showProblems } from "../../generator/commands/terminal.js";
import type { Generated } from "../../generator/generate.js";
import type { Problem } from "../../generator/problem.js";
import { readPage } from "../../generator/write/read-template.js";
import { commandsIn, nesting } from "../report/read-log.js";

const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]/;

/** What a text that is printed does to a terminal or to the runner of a CI job. */
export function steered(what: string, text: string): string[] {
  const found = commandsIn(text).map((command) => `${what} gives the command ${command}`);
  return controls.test(text) ? [...found, `${what} has a control character`] : found;
}

/** The same of all that is told of a package. */
export function steeredByReport({ problems, ...generated }: Generated): string[] {
  return [...steered("the report", showReport(generated, { interactive: false })), ...steeredByProblems(problems)];
}

export function steeredByProblems(problems: readonly Problem[]): string[] {
  return steered("a problem", showProblems(problems, { interactive: false }));
}

/** The same of a comparison in every format; and where what is to be read by a program is no such thing. */
export function steeredByDiff(result: DiffResult): string[] {
  const page = readPage();
  const { github, html, json, sarif, ...shown } = formats;
  const found = Object.entries(shown).flatMap(([name, format]) => steered(name, format([result], { page })));
  for (const line of github([result], {}).split("\n"))
    if (!/^(::(error|warning|notice) .*)?$/.test(line) || controls.test(line)) found.push(`github says ${line}`);
  found.push(...nesting(formats.junit([result], {})).map((element) => `junit leaves ${element} open`));
  const written = html([result], { page });
  if (written.match(/<script/g)!.length !== 2) found.push("html has another script");
  for (const text of [json([result], {}), sarif([result], {})]) {
    JSON.parse(text);
    found.push(...steered("JSON", text));
  }
  return found;
}
