import { posix, resolve } from "node:path";
import type { Candidate } from "./init/choose-apis.js";
import { planOverlay, type OverlayPlan } from "./init/choose-overlay.js";
import { formatOf, isElsewhere, planApi, type PlannedApi } from "./init/plan-api.js";
import { noFilter } from "./filter/rule.js";
import { readSettings } from "./load/load-options.js";
import { readTitle } from "./load/open-pages.js";
import { readBeside } from "./load/read-beside.js";
import { kindOf } from "./load/read-project.js";
import { readTextFile } from "./load/reader.js";
import { loadRedoclyConfig } from "./load/redocly-config.js";
import { fileProblem, ProblemsError } from "./problem.js";
import { pull, type PullOptions } from "./pull.js";

/** An API that is to be set up, and the files of it that were fetched. */
export interface PreparedApi extends PlannedApi {
  /** What was done to get it, in words. */
  readonly detail: string;
  readonly files: readonly { readonly path: string; readonly text: string | Uint8Array }[];
  /** What becomes of an overlay beside its description. */
  readonly overlay: OverlayPlan;
}

export interface PrepareOptions extends Omit<PullOptions, "force"> {
  readonly name: string | undefined;
  readonly isSource: boolean;
  readonly allow: readonly string[];
}

/**
 * Finds out what an API is to be called and where it goes, and fetches what lies elsewhere. Writes nothing.
 * @throws ProblemsError where there is no description, or it cannot be fetched or used
 */
export async function prepareApi(
  candidate: Candidate,
  options: PrepareOptions,
  taken: (name: string) => boolean,
): Promise<PreparedApi> {
  const { cwd, name, isSource, allow, ...reading } = options;
  const { source, entry } = candidate;
  if (entry !== undefined || !isElsewhere(source)) {
    const title = entry === undefined ? await titleOf(source, cwd) : "";
    const api = planApi(candidate, { name, title, isSource }, taken);
    return { ...(await withOverlay(api, candidate, cwd)), detail: "", files: [] };
  }
  // Its name, and with it its folder, is known when it is there.
  const root = `spec/.katagami-new/openapi.${formatOf(source)}`;
  const rules = await loadRedoclyConfig(undefined);
  const target = { api: source, source, folder: cwd, root, overlays: [], allow, skip: [], filter: noFilter, rules };
  const { bytes, lock, detail } = await pull(target, { ...reading, cwd, force: false });
  const title = await readTitle(root, cwd, () => Promise.resolve(Buffer.from(bytes!)));
  const api = planApi(candidate, { name, title: title ?? "", isSource }, taken);
  const lockPath = posix.join(posix.dirname(api.root), "source.lock.yaml");
  return {
    ...(await withOverlay(api, candidate, cwd)),
    detail,
    files: [{ path: api.root, text: bytes! }, ...(lock ? [{ path: lockPath, text: lock.text }] : [])],
  };
}

/** An API with the overlay that lies beside its description, where redocly.yaml does not say yet what is applied. */
async function withOverlay(
  api: PlannedApi,
  { source, entry }: Candidate,
  cwd: string,
): Promise<PlannedApi & { readonly overlay: OverlayPlan }> {
  const isLocal = !/^\w{2,}:/.test(source) && kindOf(resolve(cwd, source)) === "file";
  if (!isLocal || entry === "complete") return { ...api, overlay: { overlays: [], copies: [], notes: [] } };
  const overlay = planOverlay(api, source, await readBeside(source, cwd));
  return { ...api, overlays: overlay.overlays, overlay };
}

/** The title of a description of the folder; a page has none that is known yet. */
async function titleOf(path: string, cwd: string): Promise<string> {
  if (kindOf(resolve(cwd, path)) === "folder") return "";
  await readTextFile(resolve(cwd, path), readSettings(path, { cwd }));
  if (/\.(mdx?|txt)$/i.test(path)) return "";
  const title = await readTitle(resolve(cwd, path), cwd, undefined);
  if (title !== undefined) return title;
  const hint = "Name a JSON or YAML file with the key openapi: katagami init openapi.yaml";
  throw new ProblemsError([fileProblem(path, "not-openapi", "This is no OpenAPI description.", hint)]);
}
