import { plural } from "./plural.js";
import type { Target } from "./config.js";
import { filterDocument, type Filtered } from "./filter/filter-document.js";
import { isEmpty } from "./filter/rule.js";
import type { Mended } from "./load/mend-harmless.js";
import { hasPlugins } from "./load/has-plugins.js";
import type { Unlinted } from "./load/lint-apart.js";
import { load, type Loaded } from "./load/load.js";
import { readSettings } from "./load/load-options.js";
import { absoluteLocation } from "./load/location.js";
import { loadOverlay, type LoadedOverlay } from "./load/overlay.js";
import { createReader, type Reader } from "./load/reader.js";
import { brokenProblems } from "./normalise/broken-problems.js";
import { normalise, type Normalised } from "./normalise/normalise.js";
import type { Untyped } from "./normalise/pass.js";
import { ProblemsError, type Problem } from "./problem.js";

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
  /** Texts that were read before, by their locations. */
  readonly texts?: Unlinted["texts"];
  /** Lints meanwhile. */
  readonly linter?: Linter;
}

/** Somebody who lints a description that is whole in its own file, while it is made a package of. */
export interface Linter {
  /** What is known to be mended in it. */
  readonly mended: readonly Mended[];
  /**
   * Begins.
   * @param tell hears of the warnings
   */
  lint(description: Unlinted, tell: (problems: readonly Problem[]) => void): void;
  /** Lets it be heard. Throws where all work is in vain, as it does where the description cannot be used. */
  heed(): Promise<void>;
  /** All warnings, sorted, once it has come to its end. Throws as `heed` does. */
  problems(): Promise<readonly Problem[]>;
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
    ...(options.texts ? { texts: options.texts } : {}),
  };

  const overlays = await Promise.all(target.overlays.map((overlay) => loadOverlay(overlay, loadOptions)));
  const reader = createReader(readSettings(target.source, loadOptions));
  // What plugins do is done once.
  const linter = config && hasPlugins(config) ? undefined : options.linter;
  const mended = linter && { mended: linter.mended };
  const loaded = await load(target.source, { ...loadOptions, ...mended, overlays }, reader);
  const tell = ({ length }: readonly Problem[]) =>
    onStage("load", `${plural(loaded.files.length, "file")}, ${plural(length, "warning")}`);
  if (loaded.isLinted) tell(loaded.problems);
  else linter!.lint(await unlinted(target, cwd, reader, overlays), tell);

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

/** A target as it is linted by somebody who shall read nothing again. */
async function unlinted(
  { source, overlays, rules, headers, allow, timeout }: Target,
  cwd: string,
  reader: Reader,
  loaded: readonly LoadedOverlay[],
): Promise<Unlinted> {
  const location = absoluteLocation(source, cwd);
  const { bytes, validators, ...text } = await reader.read(location);
  const texts = new Map([[location, text]]);
  for (const [index, { source }] of loaded.entries()) {
    const { absoluteRef, body, mimeType } = source;
    const own = { location: absoluteRef, body, ...(mimeType === undefined ? {} : { mimeType }) };
    texts.set(absoluteLocation(overlays[index]!, cwd), own);
  }
  const options = { cwd, headers, headersFor: source, allow, ...(timeout === undefined ? {} : { timeout }) };
  const config = rules?.configPath === undefined ? undefined : { path: rules.configPath, api: rules._alias };
  return { source, overlays, config, options, texts };
}
