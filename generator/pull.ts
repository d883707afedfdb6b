import { basename, dirname, join, resolve } from "node:path";
import { filterDocument } from "./filter/filter-document.js";
import type { LoadOptions, Validators } from "./load/load-options.js";
import { load } from "./load/load.js";
import { readSettings } from "./load/load-options.js";
import { absoluteLocation, displayLocation, isUrl } from "./load/location.js";
import { loadOverlay, type LoadedOverlay } from "./load/overlay.js";
import { readDescription } from "./load/read-description.js";
import { createReader, readTextFile, type Reader } from "./load/reader.js";
import { hashOf, readLock, writeLock, type SourceLock } from "./load/source-lock.js";
import { withUpstream, type Upstream } from "./load/upstream.js";
import { normalise } from "./normalise/normalise.js";
import { brokenProblems } from "./normalise/broken-problems.js";
import { plural } from "./plural.js";
import { fileProblem, ProblemsError } from "./problem.js";
import type { PullTarget } from "./pull-targets.js";

/** What upstream has, beside what is on disk. */
export interface Pulled {
  /** Whether the description is the one that is there, another one, or the first. */
  readonly state: "same" | "changed" | "new";
  /** What was done to find out, in words. */
  readonly detail: string;
  /** The description's bytes; none where upstream says that they are the same. */
  readonly bytes?: Uint8Array;
  /** Path of the lock, and the text that belongs there; none where it is there. */
  readonly lock?: { readonly path: string; readonly text: string };
  readonly operations?: number;
}

export interface PullOptions extends Pick<
  LoadOptions,
  "headers" | "timeout" | "onProgress" | "onWait" | "signal" | "hold"
> {
  readonly cwd: string;
  /** The time, in ISO 8601. */
  readonly now: string;
  /** Whether a description that was edited since the last pull may be replaced. */
  readonly force: boolean;
}

/** The lock lies beside the description. */
const lockName = "source.lock.yaml";

/**
 * Fetches what a target's source has now, and judges it as `generate` would. Writes nothing.
 * @throws ProblemsError where it cannot be fetched or used
 */
export async function pull(target: PullTarget, options: PullOptions): Promise<Pulled> {
  const { source, root } = target;
  const path = join(dirname(root), lockName);
  const [there, lockText] = await Promise.all([root, path].map((file) => readBytes(resolve(options.cwd, file))));
  const before = lockText === undefined ? undefined : readLock(new TextDecoder().decode(lockText));
  const known = before?.source === source && there !== undefined ? before : undefined;
  const isEdited = known !== undefined && hashOf(there!) !== known.hash;
  const { maxBytes } = readSettings(source, {});
  return withUpstream(source, { ...options, folder: target.folder, maxBytes }, async (upstream) => {
    const reading = readingOf(target, upstream, options);
    const reader = createReader(readSettings(upstream.source, reading));
    if (known && !isEdited && (await isSame(known, upstream, reader)))
      return { state: "same", detail: `as it was on ${known.changed.slice(0, 10)}` };
    const { bytes, files } = await named(target, upstream, options, () =>
      readDescription(upstream.source, rootFormat(root), reading, reader),
    );
    const state = there === undefined ? "new" : Buffer.compare(there, bytes) === 0 ? "same" : "changed";
    const detail = `${plural(files, "file")}, ${Math.ceil(bytes.byteLength / 1024)} kB`;
    if (state === "same" && known && !isEdited) return { state, detail };
    if (state === "changed" && isEdited && !options.force) throw edited(target);
    const lock: SourceLock = {
      ...{ source, changed: state === "same" && before ? before.changed : options.now, hash: hashOf(bytes) },
      ...(upstream.commit === undefined ? {} : { commit: upstream.commit }),
      ...(await readFiles(reader)),
    };
    const operations = await named(target, upstream, options, () => judge(target, bytes, reading));
    return { state, detail, bytes, operations, lock: { path, text: writeLock(lock) } };
  });
}

/** Does some work, whose problems then name the source and not the file that it is to become, or that it would be if it lay here. */
async function named<Result>(
  { root, source }: PullTarget,
  upstream: Upstream,
  { cwd }: PullOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const [here, there] = [root, upstream.source].map((path) => displayLocation(absoluteLocation(path, cwd), cwd));
    const label = upstream.readFile ? source : there!;
    const problems = error.problems.map((each) =>
      [here, there].includes(each.file) ? { ...each, file: label } : each,
    );
    throw new ProblemsError(problems);
  }
}

function readingOf(
  { rules, allow }: PullTarget,
  { source, readFile, within }: Upstream,
  options: PullOptions,
): LoadOptions {
  const { cwd, headers = {}, timeout, onProgress, onWait, signal, hold } = options;
  return {
    ...{ cwd, config: rules, headers, headersFor: source, allow, keepsHost: isUrl(source) },
    ...(timeout === undefined ? {} : { timeout }),
    ...(onProgress && { onProgress }),
    ...(onWait && { onWait }),
    ...(signal && { signal }),
    ...(hold && { hold }),
    ...(readFile && { readFile }),
    ...(within !== undefined && { within }),
  };
}

/** The bytes of a file; undefined where there is none. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const { bytes } = await readTextFile(path, readSettings(path, {})).catch((error: unknown) => {
    if (error instanceof ProblemsError) return { bytes: undefined };
    throw error;
  });
  return bytes;
}

/** Whether upstream says of everything that was read last time that it is what it was. */
async function isSame({ commit, read = [] }: SourceLock, upstream: Upstream, reader: Reader): Promise<boolean> {
  if (upstream.commit !== undefined) return upstream.commit === commit;
  const [first, ...others] = read;
  const hasValidators = ({ etag, lastModified }: Validators) => (etag ?? lastModified) !== undefined;
  if (first === undefined || !read.every(hasValidators) || !isUrl(upstream.source)) return false;
  if (first.url !== new URL(upstream.source).href || (await reader.isChanged(first.url, first))) return false;
  const origin = new URL(first.url).origin;
  if (others.some(({ url }) => !URL.canParse(url) || new URL(url).origin !== origin)) return false;
  const changed = await Promise.all(others.map(({ url, ...validators }) => reader.isChanged(url, validators)));
  return !changed.includes(true);
}

/** What is written down of the URLs that were read. */
async function readFiles(reader: Reader): Promise<Pick<SourceLock, "read">> {
  const urls = reader.locations().filter(isUrl);
  const read = await Promise.all(urls.map(async (url) => ({ url, ...(await reader.read(url)).validators })));
  return read.length === 0 ? {} : { read };
}

/** Loads the bytes as if they lay in the target's root, and gives the number of operations. */
async function judge(target: PullTarget, bytes: Uint8Array, reading: LoadOptions): Promise<number> {
  const { cwd = "." } = reading;
  const root = resolve(cwd, target.root);
  const { readFile: _upstreams, within: _repository, ...local } = reading;
  const overlays: LoadedOverlay[] = await Promise.all(target.overlays.map((overlay) => loadOverlay(overlay, local)));
  const readFile = async (path: string) => {
    if (path === root) return Buffer.from(bytes);
    throw new ProblemsError([fileProblem(displayLocation(path, cwd), "source-not-found", "It was not fetched.")]);
  };
  const loaded = await load(target.root, { ...local, keepsHost: false, overlays, readFile });
  const filtered = filterDocument(loaded.document, target.filter);
  const broken = brokenProblems(normalise(filtered.document, { skip: target.skip }), loaded);
  const problems = [...filtered.problems, ...broken];
  if (problems.length > 0) throw new ProblemsError(problems);
  return filtered.operations.all - filtered.operations.leftOut;
}

function rootFormat(root: string): "json" | "yaml" {
  return /\.json$/i.test(root) ? "json" : "yaml";
}

function edited({ root, api }: PullTarget): ProblemsError {
  const message = `${basename(root)} was changed by hand since it was pulled, and upstream has another one now.`;
  const hint = `Put what you changed into an overlay, then: katagami pull ${api} --force`;
  return new ProblemsError([fileProblem(root, "pull-edited", message, hint)]);
}
