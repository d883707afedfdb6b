import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { singleTarget } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";
import { ProblemsError } from "../../generator/problem.js";
import type { PrintedFile } from "../../generator/print/print.js";
import { escapes } from "../canary/escapes.js";

/** What comes of a document: the files of its package without the runtime, or that it was refused; and what is wrong with that. */
export interface Outcome {
  readonly files?: readonly PrintedFile[];
  readonly faults: readonly string[];
}

/** @param cwd a folder to write the document to */
export async function outcomeOf(document: object, cwd: string): Promise<Outcome> {
  writeFileSync(join(cwd, "openapi.json"), JSON.stringify(document));
  try {
    const { files } = await generate(await singleTarget("openapi.json", "made", {}), { cwd, template: [] });
    return { files, faults: escapes(files) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) return { faults: [`crashed: ${(error as Error).stack}`] };
    const errors = error.problems.filter(({ severity }) => severity === "error");
    const isPlaced = errors.some(({ file, line, column, message }) => file && line > 0 && column > 0 && message);
    return { faults: isPlaced ? [] : ["refused without a problem at its place"] };
  }
}
