import { fileProblem, ProblemsError, type Problem, type Repair } from "../problem.js";
import type { Document } from "../document/types.js";
import { readSettings, type LoadOptions } from "./load-options.js";
import { absoluteLocation, displayLocation } from "./location.js";
import { deepestPlace, type DeepestPlace } from "./deepest.js";
import { openDescription } from "./open-description.js";
import { openJoined } from "./open-joined.js";
import { openSource } from "./open-source.js";
import { childPointer, pointerKeys } from "../document/pointer.js";
import type { OverlayAction } from "./overlay.js";
import { locateBy, type Position } from "./position.js";
import { extendedBy, extendsAnother } from "./extends-another.js";
import { loadOverlay } from "./overlay.js";
import { createReader, type Reader } from "./reader.js";
import { onlyWarnings } from "./sort-problems.js";

export type { LoadOptions } from "./load-options.js";
export type { Position } from "./position.js";

/** A description that can be used. */
export interface Loaded {
  /** Bundled: every `$ref` points into the document. */
  readonly document: Document;
  /** What overlays changed. */
  readonly repairs: readonly Repair[];
  /** Warnings, sorted by file, line and column. */
  readonly problems: readonly Problem[];
  /** Every file (relative to the working directory) and URL that was read, sorted: they may be read at the same time. */
  readonly files: readonly string[];
  /** Where a JSON pointer of the document (`#/paths/~1pets`) stands in its source or the overlay that wrote it, or else its nearest ancestor. */
  locate(pointer: string): Position;
  /** An overlay action for the document, as one for what its author wrote. */
  asWritten(action: OverlayAction): OverlayAction;
}
/**
 * Reads a description and everything that it refers to, applies overlays, lints it and bundles it into one document.
 * The source is a path or a URL: of a JSON or YAML file, of a Markdown page with OpenAPI blocks, of a folder of such
 * pages, or of an llms.txt that links to them. Throws ProblemsError, with warnings too, where there is an error.
 * @param reader one that may have read some of it already
 */
export async function load(
  source: string,
  options: LoadOptions = {},
  reader: Reader = createReader(readSettings(source, options)),
): Promise<Loaded> {
  const { cwd } = reader.settings;
  const location = absoluteLocation(source, cwd);
  const { overlays = [] } = options;
  const others = overlays.flatMap((overlay) => extendsAnother(overlay, location, cwd));
  const config = options.config && (await (await import("./redocly-config.js")).withRules(options.config));

  const { documents, problems } = await notTooDeep(location, cwd, () =>
    openSource(location, reader, options.onProgress ?? (() => {})),
  );
  onlyWarnings(problems);
  const [first, second] = documents;
  const extended = first && !second ? extendedBy(first) : undefined;
  if (extended !== undefined) return loadExtended(extended, source, options, reader);
  const description = await notTooDeep(
    location,
    cwd,
    () =>
      first && !second
        ? openDescription(first, reader, config, overlays)
        : openJoined(documents, location, reader, config, overlays),
    () => deepestPlace(documents, cwd),
  );
  return {
    document: description.document as Document,
    problems: onlyWarnings([...(await warningsOf(options, cwd)), ...others, ...problems, ...description.problems]),
    repairs: description.repairs,
    asWritten: description.asWritten ?? ((action) => action),
    files: reader
      .locations()
      .map((read) => displayLocation(read, cwd))
      .sort(),
    locate: (pointer) => locateBy(description.trace, childPointer("#", ...pointerKeys(pointer)), cwd),
  };
}

/** What a configuration has that nobody reads. */
async function warningsOf({ config }: LoadOptions, cwd: string): Promise<Problem[]> {
  return config === undefined ? [] : (await import("./config-warnings.js")).configWarnings(config, cwd);
}

/** Loads the description that an overlay extends, with the overlay applied first: where the overlay may lead, as a reference may. */
async function loadExtended(extended: string, source: string, options: LoadOptions, reader: Reader): Promise<Loaded> {
  const { overlays = [] } = options;
  const { cwd } = reader.settings;
  const own = await loadOverlay(source, options);
  if (overlays.some((overlay) => overlay.source.absoluteRef === own.source.absoluteRef)) {
    const message = "This overlay extends itself.";
    throw new ProblemsError([{ severity: "error", rule: "overlay-extends", message, ...own.locate("#/extends") }]);
  }
  await reader.follow(extended);
  const { repairs, ...loaded } = await load(extended, { ...options, overlays: [own, ...overlays] });
  const files = [...new Set([...loaded.files, displayLocation(own.source.absoluteRef, cwd)])].sort();
  return { ...loaded, repairs, files, problems: onlyWarnings([...own.problems, ...loaded.problems]) };
}

/** Most characters of a pointer that a message names. */
const longestName = 200;

/**
 * Says of what no parser or linter can walk, since each call of theirs goes one level deeper, that it is so.
 * @param placeOf finds where it lies deepest, once it is parsed
 */
async function notTooDeep<Result>(
  location: string,
  cwd: string,
  work: () => Promise<Result>,
  placeOf: () => DeepestPlace | undefined = () => undefined,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "Its parts, or its references, lie too deep within one another to be read.";
    const whole = fileProblem(
      displayLocation(location, cwd),
      "too-deep",
      message,
      "Give a part of it a name under components, and refer to that.",
    );
    const place = placeOf();
    if (place === undefined) throw new ProblemsError([whole]);
    const { depth, ...where } = place;
    // The end of a very long pointer says nothing.
    const name = where.pointer.length > longestName ? "What stands here" : where.pointer;
    const told = `${message} ${name} lies ${depth.toLocaleString("en-US")} deep.`;
    throw new ProblemsError([{ ...whole, ...where, message: told }]);
  }
}
