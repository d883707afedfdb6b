import type { Target } from "./config.js";
import type { TypesOptions } from "./emit/openapi-typescript.js";
import { plainLine } from "./model/names.js";
import { passes } from "./normalise/passes/index.js";
import { mendForTypes } from "./normalise/mend-for-types.js";
import type { Problem } from "./problem.js";
import { readDescription, type ReadOptions } from "./read-description.js";

/** A file of types as it will be written, and what was learnt on the way. */
export interface TypesMade {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Passes without which types would be wrong, or there would be none. All others add to a description, or change what code names. */
const needed: ReadonlySet<string> = new Set(["reference-siblings", "malformed-schemas"]);

const others = passes.flatMap(({ id }) => (needed.has(id) ? [] : [id]));

/**
 * The whole way from a description to the types that openapi-typescript writes of it. Reads, but writes nothing.
 * @throws ProblemsError where the description or an overlay cannot be used
 */
export async function makeTypes(target: Target, types: TypesOptions, options: ReadOptions): Promise<TypesMade> {
  const { loaded, overlays, normalised } = await readDescription(
    { ...target, skip: [...target.skip, ...others] },
    options,
  );
  const { document } = normalised;
  mendForTypes(document);
  const [{ typesFile }, { print }] = await Promise.all([
    import("./emit/types-file/types-file.js"),
    import("./print/print.js"),
  ]);
  const { title, version } = document.info;
  const notice = `Made by Katagami from ${plainLine(`${title} ${version}`)}. Do not edit.`;
  const [file] = await print([{ path: target.output, types: typesFile(document, types) }], {
    form: "typescript",
    notice,
  });
  return { text: file!.text, problems: [...loaded.problems, ...overlays.flatMap(({ problems }) => problems)] };
}
