import { bundleDocument, detectSpec, getTypes, Source, type Document as ParsedDocument } from "@redocly/openapi-core";
import type { OpenApi } from "../document/types.js";
import { versionProblem } from "./check-version.js";
import { joinPages } from "./join-pages.js";
import { lint } from "./lint.js";
import { bundleTrace, straightTrace, locateBy, type Trace } from "./position.js";
import type { Reader } from "./reader.js";
import { essentialRules, type RedoclyConfig } from "./redocly-config.js";
import { fromRedocly } from "./redocly-problem.js";
import { SourceResolver } from "./parse-source.js";
import { onlyWarnings } from "./sort-problems.js";
import { ProblemsError, type Problem } from "../problem.js";

/** A description that was linted and bundled. */
export interface Description {
  readonly document: OpenApi;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly trace: Trace;
}

/**
 * Lints a parsed text and bundles it, in place, over one resolver: each file is read and parsed once.
 * Throws ProblemsError.
 * @param written leads to where the text was written, if not in its own source
 */
export async function openDescription(
  root: ParsedDocument,
  reader: Reader,
  config: RedoclyConfig,
  written: Trace = straightTrace(root),
): Promise<Description> {
  const { cwd, signal } = reader.settings;
  const version = versionProblem(root, cwd);
  if (version) onlyWarnings([version]);
  const resolver = new SourceResolver(reader);
  resolver.cache.set(root.source.absoluteRef, Promise.resolve(root));

  const linted = await lint(root, config, resolver);
  signal?.throwIfAborted();
  const problems = onlyWarnings([...resolver.problems, ...(await fromRedocly(linted, root, resolver, written))]);

  const bundled = await bundleTrace(root, resolver);
  const trace: Trace = (pointer) => {
    const place = bundled(pointer);
    return place.source === root.source ? written(place.pointer) : place;
  };
  const types = getTypes(detectSpec(root.parsed));
  const bundle = await bundleDocument({ document: root, config, types, externalRefResolver: resolver });
  signal?.throwIfAborted();
  const found = await fromRedocly(bundle.problems, root, resolver, trace);
  return { document: bundle.bundle.parsed as OpenApi, problems: onlyWarnings([...problems, ...found]), trace };
}

/**
 * Opens many documents as the one that they make together. Each must be sound by itself, and bundled, before they are
 * joined; the other rules then see the whole, so that nothing is told once for each page. Throws ProblemsError.
 * @param location the folder, page or index that the documents were found by
 */
export async function openJoined(
  documents: readonly ParsedDocument[],
  location: string,
  reader: Reader,
  config: RedoclyConfig,
): Promise<Description> {
  const problems: Problem[] = [];
  const descriptions: Description[] = [];
  for (const document of documents) {
    try {
      descriptions.push(await openDescription(document, reader, essentialRules(config)));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...descriptions.flatMap((description) => description.problems));
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
  const whole = await openDescription(joined, reader, config, written);
  return { ...whole, problems: onlyWarnings([...problems, ...differences, ...whole.problems]) };
}
