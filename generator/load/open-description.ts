import type { Document as ParsedDocument } from "@redocly/openapi-core";
import { isObject } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { keepPlaces } from "../document/walk.js";
import { bundle } from "./bundle.js";
import { versionProblem } from "./check-version.js";
import { isUrl } from "./location.js";
import { keysOf } from "./known-keys.js";
import { mendHarmless } from "./mend-harmless.js";
import { longAddresses } from "./long-addresses.js";
import { tooManyOperations } from "./most.js";
import type { LoadedOverlay, OverlayAction } from "./overlay.js";
import { overlayDescription } from "./overlay-description.js";
import { openResolver } from "./parse-source.js";
import { bundleTrace, locateBy, straightTrace, type Trace } from "./position.js";
import type { Reader } from "./reader.js";
import type { RedoclyConfig } from "./redocly-config.js";
import { fromRedocly } from "./redocly-problem.js";
import { rulesOf } from "./rules-of.js";
import { onlyWarnings } from "./sort-problems.js";
import { isSwagger, type Swagger } from "./swagger/is-swagger.js";
import { readPlainNames } from "./read-plain-names.js";
import { readSpellings } from "./read-spellings.js";
import { readVersion } from "./read-version.js";
import { referenceFaults, resolveSelf } from "./written-references.js";
import type { Problem, Repair } from "../problem.js";

/** A description that was linted and bundled. */
export interface Description {
  readonly document: OpenApi;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly trace: Trace;
  /** What overlays changed. */
  readonly repairs: readonly Repair[];
  /** Has an overlay action for the document apply to what was written, where that is something else. */
  readonly asWritten?: (action: OverlayAction) => OverlayAction;
}

/**
 * Applies overlays to a parsed text, then lints and bundles it. Throws ProblemsError.
 * @param config the default rules without it
 * @param written leads to where the text was written, if not in its own source
 */
export async function openDescription(
  root: ParsedDocument,
  reader: Reader,
  config: RedoclyConfig | undefined,
  overlays: readonly LoadedOverlay[] = [],
  written: Trace = straightTrace(root),
): Promise<Description> {
  const { cwd } = reader.settings;
  const locate = (pointer: string) => locateBy(written, pointer, cwd);
  const version = [
    ...readVersion(root.parsed, written, cwd),
    ...readSpellings(root.parsed, locate),
    ...readPlainNames(root.parsed, locate),
  ];
  if (overlays.length === 0) return withWarnings(await judge(root, reader, config, written), version);
  const overlaid = await overlayDescription(root, reader, config, overlays, written);
  const judged = await judge(overlaid.root, reader, config, overlaid.trace, overlaid.repairs);
  return withWarnings(judged, [...version, ...overlaid.problems]);
}

function withWarnings(description: Description, warnings: readonly Problem[]): Description {
  return warnings.length === 0
    ? description
    : { ...description, problems: onlyWarnings([...description.problems, ...warnings]) };
}

/** Lints a parsed text and bundles it, in place, over one resolver: each file is read and parsed once. Then Swagger 2.0 is converted. */
async function judge(
  root: ParsedDocument,
  reader: Reader,
  config: RedoclyConfig | undefined,
  written: Trace,
  repairs: readonly Repair[] = [],
): Promise<Description> {
  const { cwd, signal } = reader.settings;
  const version = versionProblem(root, cwd);
  if (version) onlyWarnings([version]);
  resolveSelf(root.parsed);
  const resolver = openResolver(root, reader);
  if (isObject(root.parsed) && keysOf(root.parsed).isTree) keepPlaces(root.parsed);
  const own = onlyWarnings([
    ...tooManyOperations(root.parsed, written, cwd),
    ...referenceFaults(root.parsed, written, cwd),
    ...longAddresses(root.parsed, written, cwd),
  ]);
  const { lint } = await import("./lint.js");
  const linted = await lint(root, await rulesOf(config), resolver);
  const problems = onlyWarnings([...resolver.problems, ...(await fromRedocly(linted, root, resolver, written))]);
  await mendHarmless(linted, root, resolver);
  signal?.throwIfAborted();

  const trace = await bundleTrace(root, resolver, written);
  const bundled = await bundle(root, config, resolver);
  signal?.throwIfAborted();
  resolver.showExternalValues();
  const found = await fromRedocly(bundled.problems, root, resolver, trace);
  const description = {
    document: bundled.bundle.parsed as OpenApi,
    problems: onlyWarnings([...own, ...problems, ...found]),
  };
  return isSwagger(description.document)
    ? { ...description, ...(await openSwagger(description.document, isUrl(reader.settings.source), trace, repairs)) }
    : { ...description, trace, repairs };
}

/** What OpenAPI 3 says in place of a description of Swagger 2.0, and of what was done to that before. */
async function openSwagger(swagger: Swagger, isServed: boolean, trace: Trace, before: readonly Repair[]) {
  // Few descriptions need it.
  const [{ convertSwagger }, { writtenAction }] = await Promise.all([
    import("./swagger/convert.js"),
    import("./swagger/written-action.js"),
  ]);
  const converted = convertSwagger(swagger, isServed);
  const { document, repairs, origin, moved } = converted;
  const earlier = before.map((repair) => ({ ...repair, pointer: moved(repair.pointer) }));
  return {
    document,
    trace: (pointer: string) => trace(origin(pointer)),
    repairs: [...earlier, ...repairs],
    asWritten: (action: OverlayAction) => writtenAction(action, converted, swagger),
  };
}
