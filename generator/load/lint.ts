import { lintDocument, type Document as ParsedDocument, type NormalizedProblem } from "@redocly/openapi-core";
import { ProblemsError } from "../problem.js";
import { circularReferences } from "./circular-references.js";
import { essentialRules } from "./default-rules.js";
import type { RedoclyConfig } from "./redocly-config.js";
import type { SourceResolver } from "./resolver.js";

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
  try {
    return await lintDocument({ document, config, externalRefResolver: resolver });
  } catch (error) {
    if ((error as Error).message === "Self-referencing circular pointer") {
      throw new ProblemsError(circularReferences(document, resolver.reader.settings.cwd));
    }
    const essential = essentialRules(config);
    const found = await lintDocument({ document, config: essential, externalRefResolver: resolver });
    if (!found.some((problem) => problem.severity === "error")) throw error;
    return found;
  }
}
