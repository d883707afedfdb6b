import { lintDocument, type Document as ParsedDocument, type NormalizedProblem } from "@redocly/openapi-core";
import { boundedRules } from "./bounded-rules.js";
import { circularReferences, circularSomewhere, isInExample } from "./circular-references.js";
import { essentialRules, type RedoclyConfig } from "./redocly-config.js";
import { displayLocation } from "./location.js";
import { mendTypes } from "./mend-types.js";
import type { SourceResolver } from "./parse-source.js";
import { isSwagger } from "./swagger/is-swagger.js";
import { isKnownToConversion } from "./swagger/known-to-conversion.js";
import { ProblemsError, fileProblem } from "../problem.js";

/**
 * Runs the rules over a parsed document, reading the files that its `$ref`s lead to.
 * Some rules trip over a document whose structure is wrong; then only what is wrong with its structure is told.
 * Throws ProblemsError for `$ref`s that lead to nothing but one another, over which openapi-core itself trips.
 */
export async function lint(
  document: ParsedDocument,
  config: RedoclyConfig,
  resolver: SourceResolver,
): Promise<NormalizedProblem[]> {
  mendTypes();
  const { cwd } = resolver.reader.settings;
  const circular = await circularReferences(document, resolver);
  // Of several it rejects some when nobody listens any more, which ends the process. In examples it follows none.
  if (circular.some(({ pointer = "" }) => !isInExample(pointer))) throw new ProblemsError(circular);
  try {
    const bounded = boundedRules(document, config);
    const found = await lintDocument({ document, config: bounded.config, externalRefResolver: resolver });
    return [...(await unlessConverted(found, document, resolver)), ...bounded.problems];
  } catch (error) {
    if ((error as Error).message === "Self-referencing circular pointer") {
      throw new ProblemsError(circular.length > 0 ? circular : [circularSomewhere(document, cwd)]);
    }
    const failed: NormalizedProblem = {
      ruleId: "rules",
      severity: "warn",
      message: `A rule of the linter failed, so that only the structure was judged: ${(error as Error).message}`,
      suggest: [],
      location: [{ source: document.source, pointer: "#/", reportOnKey: false }],
    };
    const found = await judgeStructure(document, config, resolver);
    return found.some((problem) => problem.severity === "error") ? found : [...found, failed];
  }
}

/** Of a description of Swagger 2.0, what the conversion would not know. */
async function unlessConverted(
  found: readonly NormalizedProblem[],
  document: ParsedDocument,
  resolver: SourceResolver,
): Promise<readonly NormalizedProblem[]> {
  if (!isSwagger(document.parsed)) return found;
  const isKept = await Promise.all(
    found.map(async (problem) => {
      const location = problem.location[0]?.source.absoluteRef ?? "";
      const own = location === document.source.absoluteRef ? document : await resolver.cache.get(location);
      return !isKnownToConversion(problem, own && "parsed" in own ? own.parsed : undefined);
    }),
  );
  return found.filter((_, index) => isKept[index]);
}

/**
 * Runs the rules alone without which a document cannot be used. Throws ProblemsError where a name in it, such as `hasOwnProperty`, takes
 * the place of what openapi-core calls.
 */
async function judgeStructure(
  document: ParsedDocument,
  config: RedoclyConfig,
  resolver: SourceResolver,
): Promise<NormalizedProblem[]> {
  try {
    return await lintDocument({ document, config: essentialRules(config), externalRefResolver: resolver });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = `Its structure cannot be judged, perhaps for a name that every object has: ${error.message}`;
    const file = displayLocation(document.source.absoluteRef, resolver.reader.settings.cwd);
    throw new ProblemsError([fileProblem(file, "rules", message)]);
  }
}
