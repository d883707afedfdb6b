import { plural } from "./plural.js";
import type { Target } from "./config.js";
import { filterDocument, type Filtered } from "./filter/filter-document.js";
import { isEmpty } from "./filter/rule.js";
import { load, type Loaded } from "./load/load.js";
import { loadOverlay, type LoadedOverlay } from "./load/overlay.js";
import { brokenProblems } from "./normalise/broken-problems.js";
import { normalise, type Normalised } from "./normalise/normalise.js";
import type { Untyped } from "./normalise/pass.js";
import { ProblemsError } from "./problem.js";

export type Stage = "load" | "filter" | "normalise" | "model" | "emit" | "print";

export interface ReadOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal;
  /** Told when a stage ends. */
  readonly onStage?: (stage: Stage, detail: string) => void;
  /** Told what a long stage is doing. */
  readonly onProgress?: (message: string) => void;
  /** Told why a server is still waited for. */
  readonly onWait?: (message: string) => void;
  /** Bytes of files that are not on disk, by their absolute paths. */
  readonly given?: ReadonlyMap<string, Buffer>;
  /** Told of each absolute path, folder or URL before it is read, also where it is missing. */
  readonly onRead?: (location: string) => void;
}

/** A description as packages are made from it, and what was learnt on the way. */
export interface ReadDescription {
  readonly loaded: Loaded;
  readonly overlays: readonly LoadedOverlay[];
  readonly filtered: Filtered;
  readonly normalised: Normalised;
}

/**
 * Loads a description with its overlays, filters and normalises it.
 * @throws ProblemsError where the description or an overlay cannot be used
 */
export async function readDescription(target: Target, options: ReadOptions): Promise<ReadDescription> {
  const { cwd, signal, onStage = () => {}, onProgress = () => {}, onWait = () => {}, onRead } = options;
  const { rules: config, headers, allow, timeout } = target;
  const given = { cwd, config, headers, headersFor: target.source, allow, onProgress, onWait };
  const loadOptions = {
    ...given,
    ...(timeout ? { timeout } : {}),
    ...(signal ? { signal } : {}),
    ...(onRead ? { onRead } : {}),
    ...(options.given ? { given: options.given } : {}),
  };

  const overlays = await Promise.all(target.overlays.map((overlay) => loadOverlay(overlay, loadOptions)));
  const loaded = await load(target.source, { ...loadOptions, overlays });
  onStage("load", `${plural(loaded.files.length, "file")}, ${plural(loaded.problems.length, "warning")}`);

  const filtered = filterDocument(loaded.document, target.filter);
  if (filtered.problems.length > 0) throw new ProblemsError(filtered.problems);
  const { all, leftOut } = filtered.operations;
  if (!isEmpty(target.filter)) onStage("filter", `${leftOut} of ${plural(all, "operation")} left out`);

  const made = normalise(filtered.document, {
    skip: target.skip,
    values: target.isLean ? (target.values ?? {}) : undefined,
  });
  const asWritten = (places: readonly Untyped[]) =>
    places.map((place) => ({ ...place, actions: place.actions.map((action) => loaded.asWritten(action)) }));
  const normalised = {
    ...made,
    repairs: [...loaded.repairs, ...filtered.repairs, ...made.repairs],
    untyped: asWritten(made.untyped),
    unpaged: asWritten(made.unpaged),
  };
  const broken = brokenProblems(normalised, loaded);
  if (broken.length > 0) throw new ProblemsError(broken);
  const { repairs, untyped } = normalised;
  onStage("normalise", `${plural(repairs.length, "repair")}, ${plural(untyped.length, "place")} without a type`);
  return { loaded, overlays, filtered, normalised };
}
