import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

/** A step of a job, as far as it is run here. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly env?: Record<string, string>; readonly steps: readonly Step[] }
    >
  >;
}

export function readWorkflow(text: string): Workflow {
  return parseYaml(text) as Workflow;
}

/** The only job of a file of templates/github. */
export function jobOf(file: string): Workflow["jobs"][string] {
  const path = join(import.meta.dirname, "../../templates/github", file);
  return Object.values(readWorkflow(readFileSync(path, "utf8")).jobs)[0]!;
}
