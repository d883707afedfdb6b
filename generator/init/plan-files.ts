import { packageName } from "../model/names.js";
import { addScripts, newPackageJson, scriptsFor } from "./package-json.js";
import type { PlannedApi } from "./plan-api.js";
import type { Project, TextFile } from "../load/project.js";
import { addToRedocly, redoclyText } from "./redocly-text.js";

/** A file of the folder, and what becomes of it. */
export interface PlannedFile {
  readonly path: string;
  readonly what: "written" | "added to" | "kept";
  /** What is to stand there; none where it is kept. */
  readonly text?: string | Uint8Array;
  readonly note?: string;
}

/**
 * The redocly.yaml with the APIs.
 * @param parse reads YAML
 */
export function planRedocly(
  { redocly }: Pick<Project, "redocly">,
  apis: readonly PlannedApi[],
  parse: (text: string) => unknown,
): PlannedFile {
  const path = redocly?.path ?? "redocly.yaml";
  if (redocly === undefined) return { path, what: "written", text: redoclyText(apis) };
  if (apis.length === 0) return { path, what: "kept" };
  const names = apis.map(({ name }) => name).join(", ");
  const added = addToRedocly(redocly.text, apis, parse);
  if ("text" in added) return { path, what: "added to", text: added.text, note: names };
  const note = `${names} cannot be put in as the file is written. Put in by hand:\n${added.byHand.join("\n")}`;
  return { path, what: "kept", note };
}

/**
 * The package.json with the scripts.
 * @param folder the name of the folder
 */
export function planPackageJson(
  { packageJson }: Pick<Project, "packageJson">,
  folder: string,
  isPulled: boolean,
): PlannedFile {
  const path = "package.json";
  const scripts = scriptsFor(isPulled);
  if (packageJson === undefined)
    return { path, what: "written", text: newPackageJson(packageName(folder, "app"), scripts) };
  const added = addScripts(packageJson.text, scripts);
  if (added === undefined) return { path, what: "kept", note: "it cannot be read, so it has no scripts of ours" };
  if (added.added.length === 0) return { path, what: "kept" };
  return { path, what: "added to", text: added.text, note: `scripts ${added.added.join(", ")}` };
}

/** The files that were fetched of an API; where its description is there already, that is kept, and no lock says that it was fetched. */
export function planFetched(
  { root, files }: Pick<PlannedApi, "root"> & { readonly files: readonly Pick<PlannedFile, "path" | "text">[] },
  isThere: (path: string) => boolean,
): PlannedFile[] {
  if (files.length === 0) return [];
  return isThere(root) ? [{ path: root, what: "kept" }] : files.map((file) => ({ ...file, what: "written" }));
}

/** A file that is written where there is none. */
export function planFile({ path, text }: TextFile, isThere: (path: string) => boolean): PlannedFile {
  if (!isThere(path)) return { path, what: "written", text };
  const note = path === ".gitlab-ci.yml" ? `include in it what lies in .gitlab:\n${text.trimEnd()}` : undefined;
  return { path, what: "kept", ...(note === undefined ? {} : { note }) };
}
