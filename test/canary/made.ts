import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { singleTarget } from "../../generator/config.js";
import { generate, type Generated } from "../../generator/generate.js";
import { ProblemsError, type Problem } from "../../generator/problem.js";
import type { TemplateFile } from "../../generator/emit/template.js";
import { unitsOf, type JsonObject } from "./units.js";

/** The description that has one of everything. */
export const document = parseYaml(readFileSync(join(import.meta.dirname, "openapi.yaml"), "utf8")) as JsonObject;

export const units = unitsOf(document);

/** What comes of a description: a package, or the problems for which there is none. */
export async function made(
  cwd: string,
  description: JsonObject,
  template: readonly TemplateFile[] = [],
): Promise<Generated | readonly Problem[]> {
  writeFileSync(join(cwd, "openapi.json"), JSON.stringify(description));
  try {
    return await generate(await singleTarget("openapi.json", "made", {}), { cwd, template });
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
