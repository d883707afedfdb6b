import { bundleDocument, detectSpec, getTypes, type Document as ParsedDocument } from "@redocly/openapi-core";
import type { Problem } from "../problem.js";
import { versionProblem } from "./check-version.js";
import type { OpenApi } from "../document/types.js";
import { lint } from "./lint.js";
import type { Reader } from "./reader.js";
import type { RedoclyConfig } from "./redocly-config.js";
import { fromRedocly } from "./redocly-problem.js";
import { SourceResolver } from "./resolver.js";
import { onlyWarnings } from "./sort-problems.js";
import { bundleTrace, straightTrace, type Trace } from "./trace.js";

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
  resolver.hideExternalValues(root.parsed);

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
  resolver.showExternalValues();
  const found = await fromRedocly(bundle.problems, root, resolver, trace);
  return { document: bundle.bundle.parsed as OpenApi, problems: onlyWarnings([...problems, ...found]), trace };
}
