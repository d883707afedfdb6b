import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { joinPages } from "./join-pages.js";
import { Source } from "./openapi-core.js";
import { openDescription, type Description } from "./open-description.js";
import type { LoadedOverlay } from "./overlay.js";
import { locateBy, type Trace } from "./position.js";
import type { Reader } from "./reader.js";
import type { RedoclyConfig } from "./redocly-config.js";
import { rulesOf } from "./rules-of.js";
import { onlyWarnings } from "./sort-problems.js";
import { ProblemsError, type Problem } from "../problem.js";

/**
 * Opens many documents as the one that they make together. Each must be sound by itself, and bundled, before they are
 * joined; the other rules then see the whole, so that nothing is told once for each page. Throws ProblemsError.
 * @param location the folder, page or index that the documents were found by
 */
export async function openJoined(
  documents: readonly ParsedDocument[],
  location: string,
  reader: Reader,
  config: RedoclyConfig | undefined,
  overlays: readonly LoadedOverlay[],
): Promise<Description> {
  const { essentialRules } = await import("./redocly-config.js");
  const essential = essentialRules(await rulesOf(config));
  const problems: Problem[] = [];
  const descriptions: Description[] = [];
  for (const document of documents) {
    try {
      descriptions.push(await openDescription(document, reader, essential));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      for (const problem of error.problems) problems.push(problem);
    }
  }
  for (const { problems: own } of descriptions) for (const problem of own) problems.push(problem);
  onlyWarnings(problems);

  const { cwd } = reader.settings;
  const {
    document,
    problems: differences,
    origin,
  } = joinPages(
    descriptions.map(({ document, trace }) => ({ document, locate: (pointer) => locateBy(trace, pointer, cwd) })),
  );
  onlyWarnings([...problems, ...differences]);
  const written: Trace = (pointer) => {
    const from = origin(pointer);
    return descriptions[from.page]!.trace(from.pointer);
  };
  const joined = { source: new Source(location, ""), parsed: document };
  const whole = await openDescription(joined, reader, config, overlays, written);
  return { ...whole, problems: onlyWarnings([...problems, ...differences, ...whole.problems]) };
}
