import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { singleTarget, type Target } from "../../generator/config.js";
import { generate, type Generated } from "../../generator/generate.js";

const folder = import.meta.dirname;

/** Every golden case: a folder with an openapi.yaml, perhaps an overlay.yaml or a values.json (what values are in code), and what is expected of them. */
export const cases: readonly string[] = readdirSync(folder).filter((name) =>
  existsSync(join(folder, name, "openapi.yaml")),
);

/** The folder of a case. */
export function caseFolder(name: string): string {
  return join(folder, name);
}

const made = new Map<string, Promise<Generated>>();

/** What is generated from a case as TypeScript, without the template's files; made once. */
export function generateCase(name: string): Promise<Generated> {
  const known = made.get(name);
  if (known) return known;
  const making = run(name);
  made.set(name, making);
  return making;
}

async function run(name: string): Promise<Generated> {
  return generate(await targetOf(name), { cwd: caseFolder(name), template: [], form: "typescript" });
}

/** What a case is made of. */
export async function targetOf(name: string): Promise<Target> {
  const overlays = existsSync(join(caseFolder(name), "overlay.yaml")) ? ["overlay.yaml"] : [];
  const values = join(caseFolder(name), "values.json");
  const target = await singleTarget("openapi.yaml", name, { overlays });
  if (!existsSync(values)) return target;
  return { ...target, isLean: true, values: JSON.parse(readFileSync(values, "utf8")) as NonNullable<Target["values"]> };
}

/** A case's outputs by path; `repairs.txt` stands for the report: what normalisation changed, what has no type or no pages, what is not sent. */
export async function outputs(name: string): Promise<Map<string, string>> {
  const { files, normalised, api } = await generateCase(name);
  const repairs = normalised.repairs.map(
    ({ pass, pointer, before, after }) => `${pass} ${pointer}: ${before} → ${after}`,
  );
  const untyped = normalised.untyped.map(({ pointer, reason }) => `untyped ${pointer}: ${reason}`);
  const unpaged = normalised.unpaged.map(({ pointer, reason }) => `unpaged ${pointer}: ${reason}`);
  const unsent = api.unsent.map(({ pointer, reason }) => `unsent ${pointer}: ${reason}`);
  const report = [...repairs, ...untyped, ...unpaged, ...unsent, ""].join("\n");
  return new Map([...files.map(({ path, text }): [string, string] => [path, text]), ["repairs.txt", report]]);
}
