import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Judged } from "./check.js";
import { entryPoints } from "./entry-points.js";
import { runScript } from "./run-script.js";

/** What a module exports, as its declarations say. */
export interface Exported {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The names that each module of a package exports, by its specifier. */
export async function exportedNames(judged: Judged): Promise<Readonly<Record<string, Exported>>> {
  const { plan, tarball, room } = judged;
  const [tools, project] = [await judged.tools(), await judged.consumer()];
  const specifiers = entryPoints(tarball, plan.name).flatMap(({ specifier, isJson }) => (isJson ? [] : [specifier]));
  await mkdir(join(project, "probe"), { recursive: true });
  const probe = join(project, "probe/probe.ts");
  const lines = specifiers.map((specifier, index) => `import * as m${index} from ${JSON.stringify(specifier)};`);
  await writeFile(probe, `${lines.join("\n")}\n`);
  return runScript(join(tools, "exports.mjs"), [probe, ...specifiers], project, room);
}
